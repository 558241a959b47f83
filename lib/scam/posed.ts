import type { Certain } from './certain.ts';

/** Courts and police that are none: they name no case and no place, and want to be paid at once. */

const PAY = '(?:还|缴|付|处理|结清|联系|撤销)';
const AT_ONCE = '(?:立即|马上|今[日天]|当天|下午|#[点小时]|#时?前|否则|逾期不候)';

/** A court names the case, and says where to come or whom to ring. */
const court = /传票|#民|执字?#|#执|案号|开庭|到庭|出庭|人民法院|仲裁|地址/;

export const posed: readonly Certain[] = [
  {
    sign: 'scam.service',
    words: '(?:逮捕|拘捕|通缉|批捕)(?:令|名单|通知)',
    needs: /还|欠|款|联系|处理|配合/,
  },
  {
    sign: 'scam.service',
    words: `司法(?:强制)?(?:执行|程序|通[告知]|传唤|冻结)[^.]{0,30}${AT_ONCE}[^.]{0,14}${PAY}|${AT_ONCE}[^.]{0,30}司法(?:强制)?执行[^.]{0,30}${PAY}`,
    unless: court,
  },
  {
    sign: 'scam.service',
    words:
      '#(?:个?小时|天|日)内?[^,.]{0,8}[到去往赴][^,.]{0,8}(?:户籍|家|居住|住[址所])[^,.]{0,6}(?:执行|强制|抓|拘)',
    unless: court,
  },
];
