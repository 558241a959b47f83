import { useRef } from 'preact/hooks';
import { chinaClock, chinaDate } from '../../lib/dates/index.ts';
import {
  type Contact,
  clockWords,
  type Rule,
  type RuleId,
  rules,
  shownContacts,
  timeWords,
} from '../../lib/rights/index.ts';
import { contactNames, leads } from '../../lib/rights/words.ts';
import { Say } from '../call/Say.tsx';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView, type View } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { focusFirstWrong } from '../ui/wrong.ts';
import { IsItReal } from './IsItReal.tsx';
import { Noted } from './Noted.tsx';
import { useContact } from './useContact.ts';
import { RuleText, VerdictCard } from './VerdictCard.tsx';
import { Ways } from './Ways.tsx';
import { What } from './What.tsx';
import { When } from './When.tsx';
import { Whom } from './Whom.tsx';

export type ContactToolProps = {
  /** The call it was: its hour, firm and staff number are filled in. */
  call?: string | undefined;
  /** One of the log, to look at or put right. */
  edit?: string | undefined;
  onBack(): void;
  backTo?: string;
  /** It is in the log, or was taken out of it. */
  onDone(): void;
  /** Shows the log. */
  onLog(): void;
  /** In a popup, which is as tall as what it holds. */
  popup?: boolean;
};

/** 接到催收: in three taps whether a call, a message or a visit is allowed, what to say, and into the log. */
export function ContactTool({ call, edit, onBack, backTo, onDone, onLog, popup = false }: ContactToolProps) {
  const view = useView();
  const editing = useContact(call, edit);
  const form = useRef<HTMLElement>(null);
  const { contact, problems, assessment, stored } = editing;
  const log = shownContacts(view.file.value.contacts);
  const keep = () => {
    if (Object.values(problems).some(Boolean)) return focusFirstWrong(form);
    editing.keep();
    onDone();
  };
  const remove = () => {
    view.removed.value = contact.id;
    view.send({ type: 'contactRemoved', contact: contact.id, removed: true });
    onDone();
  };
  const said = contact.happened.length > 0 || contact.words.trim() !== '';
  return (
    <div class={popup ? '' : 'panel'}>
      <ToolTop title={popup ? '这通电话合规吗' : '接到催收'} onBack={onBack} {...(backTo && { backTo })} />
      <main class="body stack" ref={form}>
        <Troubles />
        <p class="lead">{leads[contact.channel]}</p>
        <When editing={editing} />
        <Whom editing={editing} />
        <What editing={editing} />
        {said || assessment.verdict !== 'allowed' || assessment.question ? (
          <VerdictCard editing={editing} beside={momentOf(view, contact)} />
        ) : (
          <p class="card quiet" role="status">
            点一下发生了什么，就知道合不合规。
          </p>
        )}
        <WhatToSay view={view} contact={contact} rule={assessment.rules[0]} />
        <Ways assessment={assessment} />
        <div>
          <Noted draft={editing.draft} />
          <IsItReal>
            {!popup && (
              <button
                type="button"
                class="btn btn--quiet btn--edge"
                onClick={() => view.startCall('incoming')}
              >
                <Icon name="ringing" small />
                电话还没挂，看该说什么
              </button>
            )}
          </IsItReal>
          <RuleBook />
        </div>
        {log.length > 0 && !stored && (
          <button type="button" class="btn btn--quiet btn--edge" onClick={onLog}>
            看记过的 {log.length} 条
            <Icon name="next" small />
          </button>
        )}
        {stored && (
          <button type="button" class="btn btn--quiet btn--edge" onClick={remove}>
            <Icon name="remove" small />
            删掉这一条
          </button>
        )}
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <button type="button" class="btn btn--main btn--tall" onClick={keep}>
            {stored ? '改好了' : `记下${contactNames[contact.channel]}`}
          </button>
        </div>
      </footer>
    </div>
  );
}

/** What is shown beside the verdict: the hour it goes by. */
function momentOf(view: View, contact: Contact): string {
  return isNow(view, contact) ? `现在 ${contact.time}` : timeWords(contact.time);
}

/** Within the hour: then a sentence may name the time. */
function isNow(view: View, { on, time }: Contact): boolean {
  const [hour, minute] = chinaClock(view.now()).split(':').map(Number);
  const [then, at] = time.split(':').map(Number);
  if (on !== chinaDate(view.now()) || at === undefined) return false;
  const ago = ((hour ?? 0) - (then ?? 0)) * 60 + (minute ?? 0) - at;
  return ago >= 0 && ago <= 60;
}

type WhatToSayProps = { view: View; contact: Contact; rule: RuleId | undefined };

function WhatToSay({ view, contact, rule }: WhatToSayProps) {
  if (!rule) return null;
  const { say, plain, after, saidBy }: Rule = rules[rule];
  const clock = isNow(view, contact) ? clockWords(contact.time) : undefined;
  const words = clock ? say.replace('{clock}', clock) : (plain ?? say);
  const written = contact.channel === 'sms' || contact.channel === 'chat';
  return <Say tag={saidBy ?? (written ? '可以这样回' : '这样说')} words={words} why={after} />;
}

/** All rules, to read through. */
function RuleBook() {
  return (
    <details class="fold">
      <summary>催收的规定，一条条看</summary>
      <div class="verdict">
        {(Object.keys(rules) as RuleId[]).map((id) => (
          <RuleText key={id} id={id} title />
        ))}
      </div>
    </details>
  );
}
