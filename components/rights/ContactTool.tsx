import { useRef } from 'preact/hooks';
import { fieldsTyped } from '../../lib/drafts.ts';
import { type Contact, contactsOf, isNight, timeWords } from '../../lib/rights/index.ts';
import { contactNames, leads } from '../../lib/rights/words.ts';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView, type View } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { takeOut } from '../ui/takeOut.ts';
import { focusFirstWrong } from '../ui/wrong.ts';
import { IsItReal } from './IsItReal.tsx';
import { isJustNow } from './moment.ts';
import { Noted } from './Noted.tsx';
import { RuleBook } from './RuleBook.tsx';
import { Unfinished } from './Unfinished.tsx';
import { formOf, useContact } from './useContact.ts';
import { VerdictCard } from './VerdictCard.tsx';
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
  const log = contactsOf(view.file.value.contacts);
  const keep = () => {
    if (Object.values(problems).some(Boolean)) {
      editing.draft.touch('on', 'time');
      return focusFirstWrong(form);
    }
    editing.keep();
    onDone();
  };
  const remove = (gone: Contact) => {
    takeOutContact(view, gone);
    onDone();
  };
  const [first] = assessment.rules;
  // Beside an hour that was told in words, the clock would say another.
  const elsewhen = first === 'collect.hours' && !isNight(contact);
  const moment = isJustNow(contact, view.now()) ? `现在 ${contact.time}` : timeWords(contact.time);
  const said = contact.happened.length > 0 || contact.words.trim() !== '';
  return (
    <div class={popup ? '' : 'panel'}>
      <ToolTop title={popup ? '这通电话合规吗' : '接到催收'} onBack={onBack} {...(backTo && { backTo })} />
      <main class="body stack" ref={form}>
        <Troubles />
        <p class="lead">{leads[contact.channel]}</p>
        <Unfinished editing={editing} form={form} />
        <When editing={editing} />
        <Whom editing={editing} />
        <What editing={editing} />
        {said || assessment.verdict !== 'allowed' || assessment.question ? (
          <VerdictCard editing={editing} beside={elsewhen ? '' : moment} />
        ) : (
          <p class="card quiet" role="status">
            点一下发生了什么，就知道合不合规。
          </p>
        )}
        <Ways assessment={assessment} />
        <div>
          <Noted draft={editing.draft} />
          <IsItReal>
            {!popup && !call && !stored && (
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
          <button type="button" class="btn btn--quiet btn--edge" onClick={() => remove(stored)}>
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

/** Takes an entry out of the log. */
function takeOutContact(view: View, gone: Contact) {
  const { id } = gone;
  takeOut(view, {
    from: 'contacts',
    id,
    words: '删了一条催收记录。',
    out: { type: 'contactRemoved', contact: id },
    back: [{ type: 'contactPut', contact: gone }],
    typed: fieldsTyped(view.file.value.drafts, formOf(gone)),
    isThere: ({ contacts }) => contacts[id] !== undefined,
  });
}
