/** Where the stage's page of figures has an amount, however it is built, and which. */
export const amounts: ReadonlyMap<string, string> = new Map([
  ['#split', '8,640.55'],
  ['#split > :first-child', '8,640.55'],
  ['#flexed', '864.07'],
  ['#wide', '8,640.00'],
  ['#wheel i:nth-child(3)', '2,140.50'],
  ['#cell', '326.40'],
  ['#root span:nth-child(2)', '4,321.09'],
  ['#slotted', '720.00'],
  ['#inForm', '218.60'],
  ['#ghost', '1,700.00'],
  ['#inNoColour', '1,800.00'],
  ['#newPrice', '999.00'],
]);

/** Where it has none, though there are digits. */
export const noAmounts = [
  '#painted',
  '#raised',
  '#rate',
  '#card',
  '#below',
  '#day',
  '#full',
  '#typed',
  '#cents',
  '#masked',
  '#hundredMillions',
];
