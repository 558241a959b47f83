import { anyOf } from '../text/index.ts';

/** How something is forbidden, denied, refused or one's own doing. Patterns for a text as it is seen. Data only. */

/** What is forbidden or denied from here to the end of the clause. */
export const forbids = anyOf(
  [
    /(?<!要)不要|切勿|请勿|勿|(?<![特分级个区性告识差道送])别(?![人的处家墅])/,
    /不会|不得|从不|从未|绝不|决不|不可|不应|不向|不以|拒绝|避免|禁止|严禁|谨防|警惕|远离|抵制/,
    /不允许|不支持|不能|未授权|无权|没有任何|谢绝|防止|无法|没有?办法/,
    /该不该|应不应该|不想|不打算|不敢|没敢|不存在|(?:从来)?没有?(?:出台|推出|授权)/,
    /不代表|不等于|不意味|再也不(?=以|借|套|碰)|算不算|没有?[^,.]{0,3}(?:所谓|什么)/,
  ],
  'g',
);

/** After these a new thought begins. */
export const turns = /帮|我们|团队|但|而是|就能|就可|即可|只需|只要|都能|也能/;

/** Nothing of the kind is wanted; looked for right before it. */
export const wantsNone =
  /(?:不|无|没有?|免|未)(?:需|须|用|必|再|另|额外|会|收取?|要)?[^,.]{0,4}$|(?:不|没有?|免|未)[^,.]{0,3}(?:任何|一切)[^,.]{0,9}$/;

/** Within the words themselves: whoever says so speaks of what there is not. */
export const none =
  /从未|从没|并未|并没有?|没有(?:出台|委托|授权|推出|任何)|不存在|(?:从来)?没有?(?:出台|推出|授权)|不代表|不等于|不会/;

/** Within the words themselves: what opens an account is to be kept. */
export const keeps =
  /(?<!要)不要|切勿|请勿|勿|(?<![特分级个区性告识差道送])别(?![人的处家墅])|不会|不得|不能|不用|不需/;

/** It is refused; looked for right behind it. */
export const refused =
  /^[^.]{0,8}(?:都不给|都别给|不能给|一律不给|别给|不要给)|^[^,.]{0,6}(?:是|都是|为)(?:骗|假|诈骗)/;

/** The user does it of their own accord; looked for right before it. */
export const ownAct = /(?<![让叫要教劝帮给替骗跟催逼加在到来去从])我(?![们司行帮来给替教])[^,.]{0,6}$/;

/** Begins what somebody will not give or do, or tells others not to. */
export const declines = /^(?:都|也)?(?:不(?:给|付|扫|转|加|告诉|理|要(?!求))|别|切勿|请勿|勿)/;

/** Begins what the user does of their own accord. */
export const ownDoing = /^我(?![们司行帮来给替教])/;

/** Begins what the user would like to do themselves, or asks how to. */
export const ownWish =
  /^我(?:想|要|打算|准备|可以|能不能|能)(?:自己|直接|先)?(?:把|注销|关掉|关闭|查|申请)(?!你)/;
