/** Money that is not yuan, as cards and shops name it, for patterns; letters of either case. */
export const FOREIGN =
  '美[元金]|港[币元]|欧元|日元|英镑|加元|加币|加拿大元|澳元|澳大利亚元|澳门[元币]|新西兰元|纽元|韩[元币]|新加坡[元币]|新?台币|泰铢|瑞郎|瑞士法郎|卢布|令吉|USD|HKD|EUR|JPY|GBP|CAD|AUD|NZD|KRW|SGD|TWD|THB|CHF|MOP';
/** And by its sign, before a figure. */
export const FOREIGN_SIGN = '(?:US|HK|NT|A|C|S)?\\$|€|£|₩|฿';
