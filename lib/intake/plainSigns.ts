import { simplified } from '../text/index.ts';

const WIDE = /[０-９]/;
const DIGIT = /[０-９]/g;
/** In 8，640．00 all in full width: no clause ends. */
const WITHIN = /(?<=[０-９])[，．：／－](?=[０-９])/g;

const narrow = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

/**
 * A text in simplified characters, with its figures in half width, so that lists and tables are told by the same signs;
 * each character keeps its place.
 */
export function plainSigns(text: string): string {
  const plain = simplified(text);
  return WIDE.test(plain) ? plain.replace(WITHIN, narrow).replace(DIGIT, narrow) : plain;
}
