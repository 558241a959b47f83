import { expect, it } from 'vitest';
import { readTime } from '../../../lib/rights/index.ts';

it.each([
  ['22:41', '22:41'],
  ['８：０５', '08:05'],
  ['22点41分', '22:41'],
  ['22 点 41', '22:41'],
  ['22点', '22'],
  ['22点多', '22'],
  ['7', '07'],
  ['2241', '22:41'],
  ['0705', '07:05'],
  ['22.30', '22:30'],
  ['22。30', '22:30'],
  ['晚上10点半', '22:30'],
  ['晚上11点05分', '23:05'],
  ['晚上12点', '00'],
  ['凌晨1点', '01'],
  ['夜里2点', '02'],
  ['下午3点', '15'],
  ['中午12点', '12'],
  ['早上7点59', '07:59'],
  ['晚上22点', '22'],
])('%s is %s', (text, time) => expect(readTime(text)).toEqual({ time }));

it.each(['24:00', '22:60', '刚才', '十点', '2026-11-24', '22:41:00', '晚上', '-1'])('%s is no time', (text) =>
  expect(readTime(text)).toEqual({ problem: 'notATime' }),
);

it.each(['', '  '])('"%s" is empty', (text) => expect(readTime(text)).toEqual({ problem: 'empty' }));
