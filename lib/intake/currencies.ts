/** Money that is not yuan, as cards and shops name it, for patterns; letters of either case. */
export const FOREIGN =
  '美元|美金|港币|港元|欧元|日元|英镑|加元|加币|加拿大元|澳元|澳大利亚元|澳门元|澳门币|新西兰元|纽元|韩元|韩币|新加坡元|新加坡币|新台币|台币|泰铢|瑞郎|瑞士法郎|卢布|令吉|USD|HKD|EUR|JPY|GBP|CAD|AUD|NZD|KRW|SGD|TWD|THB|CHF|MOP';
/** And by its sign, before a figure. */
export const FOREIGN_SIGN = '(?:US|HK|NT|A|C|S)?\\$|€|£|₩|฿';
