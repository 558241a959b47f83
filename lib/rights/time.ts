import { halfWidth } from '../money/index.ts';

const FORM = /^(凌晨|早上|上午|中午|下午|傍晚|晚上|夜里)?(\d{1,2})(?:[:.点时](?:(半)|(\d{1,2})分?)?|点多)?$/;
const LATE = ['下午', '傍晚', '晚上', '夜里'];

/**
 * A time of day as typed: 22:41, 22点41分, 晚上10点半, 2241, or only the hour. Throws nothing.
 *
 * @returns HH:mm, or HH where no minute was typed
 */
export function readTime(text: string): { time: string } | { problem: 'empty' | 'notATime' } {
  const tidy = halfWidth(text.slice(0, 40)).replace(/\s/g, '');
  if (tidy === '') return { problem: 'empty' };
  const [, part = '', hours = '', half, minutes] = FORM.exec(tidy.replace(/^(\d\d)(\d\d)$/, '$1:$2')) ?? [];
  const hour = inDay(Number(hours), part);
  const minute = half ? 30 : minutes === undefined ? undefined : Number(minutes);
  if (hours === '' || hour > 23 || (minute ?? 0) > 59) return { problem: 'notATime' };
  const two = (value: number) => String(value).padStart(2, '0');
  return { time: minute === undefined ? two(hour) : `${two(hour)}:${two(minute)}` };
}

/** 晚上 10 点 is 22, 中午 1 点 is 13; 晚上 12 点 begins the day. */
function inDay(hour: number, part: string): number {
  if (part === '中午' && hour < 4) return hour + 12;
  if (hour === 12 && ['晚上', '夜里', '凌晨'].includes(part)) return 0;
  return LATE.includes(part) && hour < 12 && !(part === '夜里' && hour < 6) ? hour + 12 : hour;
}
