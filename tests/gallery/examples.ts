import type { Parts, Screens } from './example.ts';
import { budgetParts } from './parts/budget.tsx';
import { callParts } from './parts/call.tsx';
import { debtParts } from './parts/debt.tsx';
import { planParts } from './parts/plan.tsx';
import { uiParts } from './parts/ui.tsx';
import { agreement } from './screens/agreement.ts';
import { ahead } from './screens/ahead.ts';
import { answers } from './screens/answers.ts';
import { calc, statement } from './screens/calc.ts';
import { call } from './screens/call.ts';
import { deferral, deferralAround } from './screens/deferral.ts';
import { home } from './screens/home.ts';
import { intake } from './screens/intake.ts';
import { popup } from './screens/popup.ts';
import { practise } from './screens/practise.ts';
import { record } from './screens/record.ts';
import { rights } from './screens/rights.ts';
import { scam } from './screens/scam.ts';
import { settings } from './screens/settings.ts';
import { shell } from './screens/shell.ts';

/** Whole screens, by topic. */
export const screens: Record<string, Screens> = {
  shell,
  home,
  ...ahead,
  call,
  deferral: { ...deferral, ...deferralAround },
  practise,
  record,
  rights,
  answers,
  calc,
  statement,
  scam,
  intake,
  agreement,
  settings,
  popup,
};

/** Components on their own, by topic. */
export const parts: Record<string, Parts> = {
  ui: uiParts,
  debt: debtParts,
  budget: budgetParts,
  plan: planParts,
  call: callParts,
};

/** Every example by its address: `topic/name`. A part ends in its component's name. */
export const ids: string[] = [screens, parts].flatMap((topics) =>
  Object.entries(topics).flatMap(([topic, examples]) =>
    Object.keys(examples).map((name) => `${topic}/${name}`),
  ),
);
