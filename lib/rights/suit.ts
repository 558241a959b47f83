/** Who says it, if what, and what follows by law: a clause that holds nothing more. */
const SUIT = new RegExp(
  [
    /^(?:他们?|对方|催收员?|客服|平台|银行)?(?:打?电话|发?短信)?(?:来|里)?(?:说|威胁|扬言)?/,
    /(?:我|你)?(?:如果)?(?:逾期|(?:今天|明天)?(?:再不|不)(?:还|处理)(?:钱|款|清)?)?(?:的?话)?/,
    /(?:就|要|会|将|准备|马上|可能|下一步|直接)*(?:(?:去|到|向|走)?(?:法院|(?:法律)?(?:程序|途径))?(?:起诉|诉讼|打官司|仲裁|告)?)/,
    /(?:你|我)?(?:(?:报|上|上报|报送|影响)(?:你|我)?(?:的)?征信(?:系统)?)?(?:了|的)?$/,
  ]
    .map(({ source }) => source)
    .join(''),
);
const NAMED = /起诉|诉讼|官司|仲裁|法律|走程序|告[你我]|征信/;

/** Whether nothing is said but that one will sue, or report to the credit record: that is no threat. */
export function saysOnlySuit(words: string): boolean {
  const clauses = words.split(/[\s，。,.!！；;、“”"]+/).filter(Boolean);
  return NAMED.test(words) && clauses.every((clause) => SUIT.test(clause));
}
