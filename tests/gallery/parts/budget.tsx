import { Result } from '../../../components/budget/Result.tsx';
import type { Figures } from '../../../lib/budget/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { exampleFigures } from '../../unit/casefile/example.ts';
import { allFigures, MOST, ONE_FEN } from '../cases.ts';
import type { Parts } from '../example.ts';

const result = (figures: Partial<Figures>) => () => <Result of={{ ...exampleFigures, ...figures }} />;
const none = allFigures(yuan('0.00'));

/** What can be paid each month. */
export const budgetParts: Parts = {
  Result: {
    safe: result({}),
    tight: result({ income: yuan('4900.00') }),
    short: result({ income: yuan('3000.00') }),
    nothing: result(none),
    oneFen: result({ ...none, income: ONE_FEN }),
    extremeSafe: result({ ...none, income: MOST, rent: ONE_FEN }),
    extremeTight: result({ ...allFigures(yuan('19990000.00')), income: MOST }),
    extremeShort: result(allFigures(MOST)),
    masked: { masked: true, draw: result({}) },
  },
};
