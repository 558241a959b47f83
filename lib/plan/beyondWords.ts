/** Of a plan beyond the limit. Apart from `withinWords`: home is loaded first, and needs this alone. */
export const beyondWords = '超底线';
