/** Sentences that fit at any moment; afterwards the call stands where it stood. */
export const asides = {
  /** To gain time. */
  calm: {
    say: '请等一下，我把您刚才说的记下来。',
    why: '让对方等。你不用马上答应任何事。',
    more: ['这个数我要算一下，请等半分钟。', '请您慢一点，再说一遍。', '今天我先不定，算好了再回您。'],
  },
  /** After something that is not among the choices. It owns up to nothing. */
  other: {
    say: '好，我记下了。请问您是要我怎么做？',
    why: '先不答应。听清了，再从这几句里选。',
  },
} as const;
