import { useEffect, useLayoutEffect } from 'preact/hooks';
import { loadCall } from '../call/load.ts';
import { Home } from '../checklist/Home.tsx';
import { ContactLog, ContactScreen } from './ContactScreens.tsx';
import { FirstRun } from './FirstRun.tsx';
import { fetchAhead } from './fetched.ts';
import { Later } from './Later.tsx';
import { loadAhead } from './loadAhead.ts';
import { useMaskKey } from './maskKey.ts';
import { useView, type View, ViewProvider } from './view.ts';

/** Longer than a focus needs on a slow computer, shorter than a hand from the launcher to the first key of a call. */
const CALL_AFTER_MS = 120;

/** The app: the checklist, with one tool at a time over it. */
export function App({ view }: { view: View }) {
  const drawn = Boolean(view.link.value.where);
  // The frame takes the focus as soon as there is something to focus: after the background has answered.
  useLayoutEffect(() => {
    if (drawn) view.host.onOpened(focusFirst);
  }, [view, drawn]);
  // After that: its files would be read while the focus is on its way, and the first keys would wait for them.
  useEffect(() => {
    const later = drawn && setTimeout(fetchAhead, CALL_AFTER_MS, loadCall);
    return () => clearTimeout(later || undefined);
  }, [drawn]);
  return (
    <ViewProvider value={view}>
      <Screen />
    </ViewProvider>
  );
}

function Screen() {
  const view = useView();
  const place = view.place.value;
  useMaskKey();
  if (!view.link.value.where) return null;
  // A ringing phone comes before everything, the first run too.
  if (place.at === 'call') return <Later load={loadCall} show={({ CallTool }) => <CallTool />} />;
  if (place.at === 'record')
    return (
      <Later
        key={place.call}
        load={record}
        show={({ RecordTool }) => <RecordTool call={place.call} key={place.call} />}
      />
    );
  // These may follow on a call that came before the first run.
  if (place.at === 'contact') return <ContactScreen place={place} />;
  if (place.at === 'agreement') return tools.agreement();
  if (place.at === 'contacts') return <ContactLog />;
  if (place.at === 'records') return tools.records();
  if (!view.file.value.settings.startedOn) return <FirstRun />;
  return tools[place.at]();
}

// Chunks of their own, from the extension itself. Home comes with the first load, and the call right after it.
const cues = () => import('../cues/index.ts');
const practise = () => import('../practise/index.ts');
const record = () => import('../record/index.ts');
const answers = () => import('../answers/index.ts');
const calc = () => import('../calc/index.ts');
const statement = () => import('../statement/index.ts');
const settings = () => import('../settings/index.ts');
const scam = () => import('../scam/index.ts');
const intake = () => import('../intake/index.ts');
const paper = () => import('../agreement/index.ts');

const tools = {
  home: () => <Home />,
  debt: () => <Later load={loadAhead} show={({ DebtTool }) => <DebtTool />} />,
  limit: () => <Later load={loadAhead} show={({ BudgetTool }) => <BudgetTool />} />,
  plan: () => <Later load={loadAhead} show={({ PlanTool }) => <PlanTool />} />,
  prepare: () => <Later load={loadAhead} show={({ Prepare }) => <Prepare />} />,
  practise: () => <Later load={practise} show={({ PractiseTool }) => <PractiseTool />} />,
  cues: () => <Later load={cues} show={({ CueSheet }) => <CueSheet />} />,
  records: () => <Later load={record} show={({ RecordList }) => <RecordList />} />,
  payments: () => <Later load={record} show={({ PaymentsTool }) => <PaymentsTool />} />,
  answers: () => <Later load={answers} show={({ AnswersTool }) => <AnswersTool />} />,
  calc: () => <Later load={calc} show={({ CalcTool }) => <CalcTool />} />,
  statement: () => <Later load={statement} show={({ StatementTool }) => <StatementTool />} />,
  settings: () => <Later load={settings} show={({ SettingsTool }) => <SettingsTool />} />,
  stored: () => <Later load={settings} show={({ StoredTool }) => <StoredTool />} />,
  scam: () => <Later load={scam} show={({ ScamTool }) => <ScamTool />} />,
  intake: () => <Later load={intake} show={({ IntakeTool }) => <IntakeTool />} />,
  agreement: () => <Later load={paper} show={({ AgreementTool }) => <AgreementTool />} />,
  import: () => <Later load={settings} show={({ ImportTool }) => <ImportTool />} />,
};

/** What one does next takes the focus when the sidebar opens: the main button, or the sentence's first answer. */
function focusFirst() {
  const found = ['.heard', '.btn--main', 'button'].map((kind) => document.querySelector<HTMLElement>(kind));
  found.find((target) => target !== null)?.focus({ preventScroll: true });
}
