import { expect, it } from 'vitest';
import { idleCauseOfText } from './idle-cause';

it.each([
  ['企业自身原因', 'holder'],
  ['资金不足', 'holder'],
  ['政府原因（规划调整）', 'government'],
  ['未按期交地', 'government'],
  ['不可抗力', 'force-majeure'],
  ['Natural disaster', 'force-majeure'],
  ['企业和政府原因', 'undecided'],
  ['不详', 'undecided'],
  ['', 'undecided'],
  [null, 'undecided'],
] as const)('%s: %s', (text, cause) => {
  expect(idleCauseOfText(text)).toBe(cause);
});
