import { collect } from './collect.ts';
import { cost } from './cost.ts';
import { court } from './court.ts';
import { credit } from './credit.ts';
import { sources } from './inUse.ts';
import { law } from './law.ts';
import { offices } from './offices.ts';
import { scam } from './scam.ts';

/** Every fact the product may state. Large: only parts of the app that are loaded when used import it. */
export const allSources = {
  ...sources,
  ...cost,
  ...collect,
  ...credit,
  ...law,
  ...court,
  ...offices,
  ...scam,
};

export type AnySourceId = keyof typeof allSources;
