import { expect, it } from 'vitest';
import { parseIsoDay } from './day';
import type { FieldCheck } from './field-check';
import { conflictOf } from './field-check-conflicts';

const day = parseIsoDay('2026-03-01')!;
const both = { pit: 'no', piles: 'no' } as const;

it.each<[string, FieldCheck['answers'], string | null, Parameters<typeof conflictOf>[3], unknown]>([
  ['piles without a start', { pit: 'no', piles: 'yes' }, null, 'idle_suspected_1y', ['piles']],
  ['a pit on land not supplied', { pit: 'yes' }, null, 'approved_unsupplied', ['pit']],
  ['a fence alone', { fence: 'yes', permit: 'yes' }, null, 'idle_suspected_1y', null],
  ['a start that the file states', { pit: 'yes' }, null, 'under_construction', null],
  ['a start that is known', { pit: 'yes' }, '2025-01-01', 'under_construction', null],
  ['nothing after a start', both, '2026-03-01', 'under_construction', '2026-03-01'],
  ['nothing before a start', both, '2026-03-02', 'supplied_unused_within_term', null],
  ['nothing on built land', both, '2020-01-01', 'built', null],
  ['one of both not seen', { pit: 'no', piles: 'not-seen' }, '2025-01-01', 'built', null],
  [
    'one not seen, under work',
    { pit: 'no', piles: 'not-seen' },
    '2025-01-01',
    'under_construction',
    null,
  ],
])('%s', (_, answers, start, status, told) => {
  const conflict = conflictOf({ answers }, day, start, status);
  expect(conflict && (conflict.kind === 'started' ? conflict.seen : conflict.date)).toEqual(told);
});
