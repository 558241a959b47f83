import { applyBudget, type Budget, type BudgetChange } from '../budget/index.ts';
import { applyChecklist, type Checklist, type ChecklistChange, withoutTicks } from '../checklist/index.ts';
import { applyDebts, type DebtChange, type Debts, debtOnCall } from '../debt/index.ts';
import { applyDrafts, type DraftChange, type Drafts, draftsFor } from '../drafts.ts';
import { applyPlan, keptFor, type PlanChange, type PlanSlice, withoutPlans } from '../plan/index.ts';
import { applyRecords, type RecordChange, type Records } from '../record/index.ts';
import { applyContacts, type ContactChange, type Contacts } from '../rights/index.ts';
import { applySettings, type Settings, type SettingsChange } from '../settings/index.ts';
import { ticksAbout } from './ticks.ts';

/** Everything the user entered, one slice a topic. */
export type CaseFile = {
  readonly debts: Debts;
  readonly budget: Budget;
  readonly plan: PlanSlice;
  readonly checklist: Checklist;
  readonly records: Records;
  readonly contacts: Contacts;
  readonly settings: Settings;
  readonly drafts: Drafts;
};

export type Change =
  | DebtChange
  | BudgetChange
  | PlanChange
  | ChecklistChange
  | RecordChange
  | ContactChange
  | SettingsChange
  | DraftChange
  /** An imported file takes the place of everything; the file before it can be put back in the same way. */
  | { type: 'caseReplaced'; file: CaseFile };

export const emptyCase: CaseFile = {
  debts: {},
  budget: {},
  plan: {},
  checklist: {},
  records: {},
  contacts: {},
  settings: {},
  drafts: {},
};

/** Pure: gives the change to the topic that owns it. A slice that does not change keeps its identity. */
export function applyChange(file: CaseFile, change: Change): CaseFile {
  switch (change.type) {
    case 'debtSet':
      return withDebts(file, applyDebts(file.debts, change));
    case 'debtRemoved':
      return withoutAllOf(
        change.id,
        withDebts(file, applyDebts(file.debts, change)),
        ticksAbout(file, change.id),
      );
    case 'limitSet':
    case 'budgetSet':
      return { ...file, budget: applyBudget(file.budget, change) };
    case 'planSet':
      return { ...file, plan: applyPlan(file.plan, change) };
    case 'stepDone':
    case 'stepReopened':
      return { ...file, checklist: applyChecklist(file.checklist, change) };
    case 'contactPut':
    case 'contactRemoved':
      return { ...file, contacts: applyContacts(file.contacts, change) };
    case 'started':
    case 'keepAsked':
    case 'settingSet':
      return { ...file, settings: applySettings(file.settings, change) };
    case 'draftTyped':
    case 'draftsDropped':
      return { ...file, drafts: applyDrafts(file.drafts, change) };
    case 'caseReplaced':
      return change.file;
    default:
      return { ...file, records: applyRecords(file.records, change) };
  }
}

/**
 * A plan that names no debt was made for the main one, and so was what was typed at it: neither passes to another with
 * that, nor to the first one that is entered after the last was taken out.
 */
function withDebts(file: CaseFile, debts: Debts): CaseFile {
  const about = debtOnCall(file.debts)?.id;
  if (about === undefined || debtOnCall(debts)?.id === about) return { ...file, debts };
  const { plan, plans } = file.plan;
  return {
    ...file,
    debts,
    plan: plan ? keptFor(file.plan, about, plans?.[about] ?? plan) : file.plan,
    drafts: draftsFor(file.drafts, about),
  };
}

/** What was planned for a debt and ticked for it goes with it: what is taken out is nowhere. */
function withoutAllOf(debt: string, file: CaseFile, ticks: readonly string[]): CaseFile {
  const { plan, checklist } = file;
  return {
    ...file,
    plan: plan.plans?.[debt] ? withoutPlans(plan, [debt]) : plan,
    checklist: ticks.length > 0 ? withoutTicks(checklist, ticks) : checklist,
  };
}
