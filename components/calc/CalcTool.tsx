import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { type CalcId, calculators } from '../../lib/calc/words.ts';
import { OfferCheck } from '../plan/OfferCheck.tsx';
import { Dock } from '../shell/Dock.tsx';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { Afford } from './Afford.tsx';
import { CalcList } from './CalcList.tsx';
import { CourtFee } from './CourtFee.tsx';
import { Credit } from './Credit.tsx';
import { Deadlines } from './Deadlines.tsx';
import { Delay } from './Delay.tsx';
import { Limitation } from './Limitation.tsx';
import { Once } from './Once.tsx';
import { Overdue } from './Overdue.tsx';
import { PartPaid } from './PartPaid.tsx';
import { Parts } from './Parts.tsx';
import { Several } from './Several.tsx';

const screens: Record<Exclude<CalcId, 'offer'>, () => VNode> = {
  overdue: () => <Overdue />,
  parts: () => <Parts />,
  once: () => <Once />,
  partPaid: () => <PartPaid />,
  several: () => <Several />,
  afford: () => <Afford />,
  courtFee: () => <CourtFee />,
  deadline: () => <Deadlines />,
  limitation: () => <Limitation />,
  delay: () => <Delay />,
  credit: () => <Credit />,
};

/** 算一算: single figures, with or without a case. Nothing is kept but what stands in the fields. */
export function CalcTool() {
  const view = useView();
  const place = view.place.value;
  const which = place.at === 'calc' ? place.which : undefined;
  const last = useRef(which);
  if (which) last.current = which;
  const toList = () => {
    view.place.value = { at: 'calc' };
  };
  if (!which) return <CalcList last={last.current} />;
  if (which === 'offer')
    return (
      <div class="panel">
        <OfferCheck backTo="算一算" onBack={toList} />
        <Dock />
      </div>
    );
  return (
    <div class="panel" key={which}>
      <ToolTop title={calculators[which].title} backTo="算一算" onBack={toList} />
      <main class="body stack calc">
        <Troubles />
        {screens[which]()}
      </main>
      <Dock />
    </div>
  );
}
