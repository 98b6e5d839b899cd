import { describe, expect, it } from 'vitest';
import { findPossibleMatches, isOneEdit, mostCandidates } from './possible-matches';

const keys = (...list: string[]) => list.map((key, row) => ({ key, row }));
const pairs = (table: string[], map: string[]) =>
  findPossibleMatches(keys(...table), keys(...map)).map(
    ({ tableKey, mapKey, by, isOnly }) => `${tableKey}=${mapKey} ${by}${isOnly ? '' : ' ?'}`,
  );

describe('isOneEdit', () => {
  it.each([
    ['QY014', 'QY14'],
    ['QY14', 'QY14X'],
    ['QY14', 'QY15'],
    ['QY41', 'QY14'],
    ['XQY1', 'QY1'],
  ])('%s is %s but for one sign', (a, b) => {
    expect(isOneEdit(a, b)).toBe(true);
    expect(isOneEdit(b, a)).toBe(true);
  });

  it.each([
    ['QY14', 'QY14'],
    ['QY14', 'QY'],
    ['QY14', 'QX15'],
    ['QY123', 'QY321'],
    ['ABCD', 'BADC'],
  ])('%s is not %s but for one sign', (a, b) => expect(isOneEdit(a, b)).toBe(false));
});

describe('possible matches', () => {
  it('are keys with a short suffix, of signs that look alike, or one sign apart', () => {
    expect(pairs(['QY-014-1'], ['QY-014'])).toEqual(['QY-014-1=QY-014 suffix']);
    expect(pairs(['QY-014(2)'], ['qy 14'])).toEqual(['QY-014(2)=qy 14 suffix']);
    expect(pairs(['QYO14'], ['QY014'])).toEqual(['QYO14=QY014 look-alike']);
    expect(pairs(['JW-0131'], ['JW-013'])).toEqual(['JW-0131=JW-013 one-edit']);
  });

  it('are none in keys that are short, longer behind, or further apart', () => {
    expect(pairs(['A1b'], ['A1c'])).toEqual([]);
    expect(pairs(['A1bc'], ['A1bd'])).toEqual(['A1bc=A1bd one-edit']);
    expect(pairs(['QY-014-123'], ['QY-014'])).toEqual([]);
    expect(pairs(['QY-0145'], ['QY-0167'])).toEqual([]);
    // The same key is no possible match: it meets by itself, or its row was left out for a reason.
    expect(pairs(['QY-014'], ['qy 14'])).toEqual([]);
  });

  it('tell the nearest of each key alone, and where there are several', () => {
    expect(pairs(['QY-014-1'], ['QY-014', 'QY-014-2'])).toEqual(['QY-014-1=QY-014 suffix']);
    expect(pairs(['QY-0145'], ['QY-0146', 'QY-0147'])).toEqual([
      'QY-0145=QY-0146 one-edit ?',
      'QY-0145=QY-0147 one-edit ?',
    ]);
  });

  it('leave out a key that is near too many', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => `QY-014${i}`);
    expect(pairs(['QY-014X'], many(mostCandidates))).toHaveLength(mostCandidates);
    expect(pairs(['QY-014X'], many(mostCandidates + 1))).toEqual([]);
  });

  it('are found among many keys', () => {
    const table = Array.from({ length: 20_000 }, (_, i) => `T${String(i * 7).padStart(6, '0')}A`);
    const map = Array.from({ length: 20_000 }, (_, i) => `M-${i * 13}-${i}`);
    expect(pairs([...table, 'ZZZ-001-1'], [...map, 'ZZZ-001'])).toContain(
      'ZZZ-001-1=ZZZ-001 suffix',
    );
  });
});
