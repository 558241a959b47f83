import { oneOf } from '../text/index.ts';

/** A comma between thousands ends nothing, nor one that only parts what is let go of. */
export const CLAUSE = new RegExp(
  `${oneOf([
    /[^,，。;；!！?？]|(?<=\d),(?=\d{3})/,
    // 除本金外，均不收取; 利息、手续费，统统不收.
    /(?<=(?:^|[,，。;；])除[^,，。;；]{0,14}外)[,，](?=(?:我[行司方]|本行|甲方)?(?:均|都|不|无|没))/,
    /[,，](?=(?:统统|全部|一律|全都|都|均)(?:没有|免|不收|不算))/,
  ])}+`,
  'g',
);
const TO_SENTENCE_END = /^.*[。;；!！?？]/s;

/** The sentence up to a place, as far as it says what would be. */
export function sentenceBefore(text: string, index: number): string {
  return text.slice(Math.max(0, index - 100), index).replace(TO_SENTENCE_END, '');
}
