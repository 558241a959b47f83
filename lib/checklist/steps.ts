import type { Outcome } from '../record/index.ts';
import type { StepSourceId } from '../sources/index.ts';

export type PhaseId = 'owe' | 'afford' | 'plan' | 'call' | 'paper' | 'keep';

export type StepId =
  | 'debtEntered'
  | 'billChecked'
  | 'limitSet'
  | 'planSet'
  | 'atHand'
  | 'callMade'
  | 'recordFiled'
  | 'extensionFeeAsked'
  | 'writtenReceived'
  | 'writtenChecked'
  | 'firstPaid'
  | 'allPaid';

/** How what was agreed is paid: part by part, or at once; `open` where its payments are not known. */
export type Pays = 'parts' | 'once' | 'open';

/** The card of the next step. `{last}` is what one tells of the last call, so that it is found; `{due}` the day of the next payment. */
export type Next = { title: string; text: string; button: string };

export type Step = {
  /** Stored: its meaning never changes. A step that reads differently by what is asked for, or was agreed, stands for each. */
  id: StepId;
  title: string;
  why: string;
  /** `auto`: ticks itself from the case file. `hand`: nothing else can know. */
  done: 'auto' | 'hand';
  opens?: 'debt' | 'limit' | 'plan' | 'prepare' | 'records' | 'agreement' | 'payments';
  /** Asked before it is ticked by hand while no call has agreed on anything. */
  unagreed?: { text: string; yes: string; no: string };
  /** Another way to do it, below its button. */
  also?: { opens: 'intake'; button: string };
  /** Only where this is asked for: more time before the due date, or parts. */
  asks?: 'time' | 'parts';
  /** Only where this was agreed: parts or one payment that are known, or what only their paper holds. */
  pays?: Pays;
  next: Next;
  /** A step that may not apply can be left out, with these words. */
  skip?: string;
  /** Its title once it was left out, where the other would say too much. */
  skipped?: string;
  /** The card after a call that did not settle it. */
  nextAfter?: Partial<Record<Outcome, Next>>;
  sources: readonly StepSourceId[];
};

export type Phase = {
  id: PhaseId;
  title: string;
  /** What it will take, at the right while it is to come. */
  hint: string;
  steps: readonly Step[];
};

const notFinished: Next = {
  title: '缓一缓，再打 {line}',
  text: '上次没说完。从头说一遍就行，话都在。',
  button: '准备再打',
};

/** After a call without an agreement: ring again. */
const afterCall: Partial<Record<Outcome, Next>> = {
  callback: {
    title: '等回电，没等到就再打',
    text: '过了说好的日子没接到，打 {line}，报{last}。没说日子的，两天后打。',
    button: '准备再打',
  },
  again: {
    title: '算好，再打 {line}',
    text: '没人说会回电，不用等。把数算清、对清，就自己打过去。',
    button: '准备再打',
  },
  refused: {
    title: '换一天，再打 {line}',
    text: '这次没谈成，记录留着。换一天、换个人，再问一次。',
    button: '准备再打',
  },
  cut: notFinished,
  stopped: notFinished,
};

/** Nothing is agreed, so what was paid is of the bill. */
const ofTheBill = '照账单还的，填在欠多少的“还过一部分”里，不在这里打勾。';

const payingSafely = '在{place}还，不付到个人账户，也不扫别人发来的码。留一张截图。';
const proof = '结清证明要自己开口要。以后对不上，靠它。';

/** The spine of the product: six phases, in order. */
export const phases: readonly Phase[] = [
  {
    id: 'owe',
    title: '弄清欠多少',
    hint: '从这里开始，约 1 分钟',
    steps: [
      {
        id: 'debtEntered',
        title: '填第一笔，欠多少',
        why: '先看清今天欠多少，后面都按这个数算。',
        done: 'auto',
        opens: 'debt',
        next: { title: '欠多少？', text: '照着账单填两个数：金额、还款日。', button: '填第一笔' },
        also: { opens: 'intake', button: '贴一条短信，不用打字' },
        sources: [],
      },
      {
        id: 'billChecked',
        title: '和账单上的数对一对',
        why: '数对得上，电话里才好谈。对不上，就多问一句。',
        done: 'auto',
        opens: 'debt',
        next: {
          title: '和账单上的数对一对',
          text: '填账单上写的一共要还多少，看差不差。',
          button: '对一对',
        },
        skip: '账单上没有这个数，先跳过',
        sources: [],
      },
    ],
  },
  {
    id: 'afford',
    title: '算清还得起多少',
    hint: '约 3 分钟',
    steps: [
      {
        id: 'limitSet',
        title: '定底线',
        why: '每月最多还多少，先想好。电话里急，容易答应多了。',
        done: 'auto',
        opens: 'limit',
        next: {
          title: '每月最多还得起多少？',
          text: '定一个底线，只给自己看。过了它就不答应。',
          button: '定底线',
        },
        sources: [],
      },
    ],
  },
  {
    id: 'plan',
    title: '准备方案',
    hint: '分几期，每期多少',
    steps: [
      {
        id: 'planSet',
        title: '定先提和可以让到',
        why: '先提不花钱的：本金平分，费用申请减免。不行再让一级。',
        done: 'auto',
        opens: 'plan',
        next: {
          title: '先提什么，可以让到哪里？',
          text: '本金平分几期，第一期哪天还。算好了，电话里照着说。',
          button: '定方案',
        },
        sources: [],
      },
    ],
  },
  {
    id: 'call',
    title: '打电话协商',
    hint: '一句一句陪你说',
    steps: [
      {
        id: 'callMade',
        title: '打 {line}，谈分期',
        why: '自己先打过去，由你开口说方案。',
        done: 'auto',
        opens: 'prepare',
        asks: 'parts',
        next: {
          title: '打 {line}，谈分期',
          text: '话备好了。约 15 分钟，随时可以停。',
          button: '准备通话',
        },
        nextAfter: afterCall,
        sources: ['ch.95188', 'neg.channel'],
      },
      {
        id: 'callMade',
        title: '打 {line}，申请展期',
        why: '展期是到期前提的。能不能成，要看对方。',
        done: 'auto',
        opens: 'prepare',
        asks: 'time',
        next: {
          title: '到期前，先申请展期',
          text: '到期前提出才算，今天就能打。要对方同意，不一定能成。',
          button: '准备通话',
        },
        nextAfter: afterCall,
        sources: ['neg.extension', 'ch.95188'],
      },
      {
        id: 'atHand',
        title: '备好身份证和账单',
        why: '对方会核对身份，也会问账单上的数。',
        done: 'auto',
        opens: 'prepare',
        next: {
          title: '备好身份证和账单',
          text: '放在手边，再找个能说 15 分钟的地方。',
          button: '看看要备什么',
        },
        sources: [],
      },
      {
        id: 'extensionFeeAsked',
        title: '问清展期收不收费用',
        why: '没问到，不当作不收。',
        done: 'hand',
        asks: 'time',
        next: {
          title: '展期收不收费用？',
          text: '看看通话记录，问到了就打勾。没问到，打 {line} 补问。',
          button: '问清了',
        },
        sources: ['neg.extension', 'ch.95188'],
      },
      {
        id: 'recordFiled',
        title: '记下工号和对方答应的事',
        why: '几天后对不上，靠的就是这份记录。',
        done: 'auto',
        opens: 'records',
        next: {
          title: '记下工号和对方答应的事',
          text: '趁还记得，把工号和答应的事补全，约 2 分钟。',
          button: '补全记录',
        },
        skip: '工号没问到，先跳过',
        skipped: '记下对方答应的事，工号没问到',
        sources: [],
      },
    ],
  },
  {
    id: 'paper',
    title: '落到纸面',
    hint: '拿到书面的协议',
    steps: [
      {
        id: 'writtenReceived',
        title: '拿到对方发来的书面确认',
        why: '口头答应的，容易对不上。短信、{place}的页面都行。',
        done: 'hand',
        next: {
          title: '收到书面确认了吗？',
          text: '看短信和{place}的消息。说好的日子过了还没来，打 {line} 问。',
          button: '收到了',
        },
        unagreed: {
          text: '还没有记下谈成的通话。在别处谈成了，对方也发来了，才打勾。',
          yes: '打勾',
          no: '还没有',
        },
        sources: ['ch.95188'],
      },
      {
        id: 'writtenChecked',
        title: '和通话里说的逐项对一遍',
        why: '付钱之前发现不一样，还来得及问。',
        done: 'auto',
        opens: 'agreement',
        next: {
          title: '和通话里说的逐项对一遍',
          text: '把对方的短信或协议贴进来，一项一项对。有一项不一样，先问再付。',
          button: '对照协议',
        },
        sources: [],
      },
    ],
  },
  {
    id: 'keep',
    title: '按约还完',
    hint: '记着日子，按时还',
    steps: [
      {
        id: 'firstPaid',
        title: '还上第一期',
        why: '第一期按时还，后面就照着走。',
        done: 'hand',
        opens: 'payments',
        pays: 'parts',
        next: { title: '还上第一期', text: `{due} ${payingSafely}`, button: '看要还的，还了打勾' },
        sources: ['collect.account'],
      },
      {
        id: 'firstPaid',
        title: '到说好的那天，一次还清',
        why: '只还这一笔，按时还。',
        done: 'hand',
        opens: 'payments',
        pays: 'once',
        next: {
          title: '到说好的那天，一次还清',
          text: `{due} ${payingSafely}`,
          button: '看哪天还，还了打勾',
        },
        sources: ['collect.account'],
      },
      {
        id: 'firstPaid',
        title: '还上第一笔',
        why: '照书面上的日子和数还。',
        done: 'hand',
        pays: 'open',
        next: { title: '还上第一笔', text: payingSafely, button: '还上了' },
        unagreed: {
          text: `还没有记下谈成的通话。在别处谈成了，也照那个还了，才打勾。${ofTheBill}`,
          yes: '打勾',
          no: '还没有',
        },
        sources: ['collect.account'],
      },
      {
        id: 'allPaid',
        title: '还完最后一期，留好结清证明',
        why: proof,
        done: 'hand',
        opens: 'payments',
        pays: 'parts',
        next: {
          title: '照着还到最后一期',
          text: '{due} 每一期哪天还、还多少，都在里面，还了就打勾。',
          button: '看要还的，还了打勾',
        },
        sources: [],
      },
      {
        id: 'allPaid',
        title: '还清以后，留好结清证明',
        why: proof,
        done: 'hand',
        opens: 'payments',
        pays: 'once',
        next: { title: '留好结清证明', text: '请对方开结清证明，存好。', button: '存好了，去打勾' },
        sources: [],
      },
      {
        id: 'allPaid',
        title: '还完最后一笔，留好结清证明',
        why: proof,
        done: 'hand',
        pays: 'open',
        next: {
          title: '还完最后一笔',
          text: '还清以后，请对方开结清证明，存好。',
          button: '还完了',
        },
        unagreed: {
          text: `还没有记下谈成的通话。在别处谈成了，也还完了，才打勾。${ofTheBill}`,
          yes: '打勾',
          no: '还没有',
        },
        sources: [],
      },
    ],
  },
];
