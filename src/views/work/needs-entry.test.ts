import { expect, test } from 'vitest';
import { parseIsoDay } from '../../domain/day';
import { draftOf, readNeeds } from './needs-entry';

const day = parseIsoDay('2026-10-31')!;
const draft = { ...draftOf(null, 'mu', day), least: '60', most: '90', investment: '5' };

test('reads areas in the unit of the screen, money in 亿元, shares in percent', () => {
  expect(readNeeds({ ...draft, fill: '70' }, 'mu')).toMatchObject({
    needs: {
      leastSquareMeters: 40_000,
      mostSquareMeters: 60_000,
      investmentYuan: 5e8,
      leastFill: 0.7,
    },
  });
  expect(readNeeds(draft, 'hectare')).toMatchObject({ needs: { leastSquareMeters: 600_000 } });
});

test('shows again what was read', () => {
  const read = readNeeds({ ...draft, width: '80', fill: '66.6' }, 'mu');
  if (!('needs' in read)) throw new Error('expected needs');
  expect(draftOf(read.needs, 'mu', day)).toEqual({ ...draft, width: '80', fill: '66.6' });
});

test('names what cannot be read', () => {
  expect(readNeeds({ ...draft, least: '' }, 'mu')).toEqual({ wrong: ['least'] });
  expect(readNeeds({ ...draft, most: '59' }, 'mu')).toEqual({ wrong: ['most'] });
  expect(readNeeds({ ...draft, most: '60' }, 'mu')).toHaveProperty('needs');
  expect(readNeeds({ ...draft, start: '2027-02-29', fill: '101' }, 'mu')).toEqual({
    wrong: ['fill', 'start'],
  });
  expect(readNeeds({ ...draft, gap: '501' }, 'mu')).toEqual({ wrong: ['gap'] });
});
