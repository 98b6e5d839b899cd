import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasText } from '../i18n/translate';
import { draftOutputTarget, policyDocuments } from './policy-targets';
import {
  boundsOf,
  isComparable,
  isJudged,
  isPast,
  type Target,
  targetOperators,
  targetReaches,
  targetStatuses,
  targetUnits,
} from './target';

const all = policyDocuments.flatMap(({ targets }) => targets);
const byId = new Map(all.map((target) => [target.id, target]));
const of = (id: string): Target => byId.get(id)!;
const documentOf = (id: string) =>
  policyDocuments.find(({ targets }) => targets.some((target) => target.id === id))!;

test('there are 80 entries in five documents, each with its words', () => {
  expect(policyDocuments.map(({ targets }) => targets.length)).toEqual([30, 20, 4, 21, 5]);
  expect(byId.size).toBe(80);
  for (const target of all) {
    expect(targetStatuses).toContain(target.status);
    expect(targetOperators).toContain(target.operator);
    expect(targetReaches).toContain(target.reach);
    expect(`${hasText(`target.unit.${target.unit}`)} ${target.unit}`).toBe(`true ${target.unit}`);
    expect((target.indicator === null) !== (target.needs === null), target.id).toBe(true);
    if (target.needs) expect(hasText(`target.needs.${target.needs}`), target.needs).toBe(true);
    if (target.indicator) expect(hasText(`indicator.${target.indicator}`)).toBe(true);
    expect(target.scope.en === '').toBe(target.scope.zh === '');
    if (target.note) expect(target.note.zh).toMatch(/[\u4e00-\u9fff]/);
    if (target.note) expect(target.note.zh).not.toMatch(/[A-Za-z]{3}/);
  }
});

const sources = new URL('../../../shared/domain/targets.json', import.meta.url);
test.skipIf(!existsSync(sources))('all entries say what the extract of the documents says', () => {
  const extract = JSON.parse(readFileSync(sources, 'utf8')) as Record<string, unknown>[];
  expect(extract).toHaveLength(80);
  for (const { id, op, scope, clause, status, zh, en, value, unit, ...rest } of extract) {
    const { baseYear, targetYear, landRelated } = rest;
    const target = of(id as string);
    expect(target).toMatchObject({ clause, status, zh, en, operator: op, value, unit });
    expect(target).toMatchObject({ baseYear, targetYear, landRelated });
    expect(target.scope.zh).toBe(scope);
  }
});

describe('the conflicts between the documents', () => {
  test('C1, C2: output per land and no decrease of industrial land stand in the draft alone', () => {
    for (const id of [draftOutputTarget, 'CQDR-17']) {
      expect(of(id).status).toBe('draft');
      expect(documentOf(id).status).toBe('draft');
      expect(of(id).note!.zh).toContain('正式文件未采用');
      for (const year of [2021, 2025, 2026]) expect(isJudged(of(id), year)).toBe(false);
    }
    const adopted = all.filter(({ status }) => status === 'in-force');
    expect(adopted.some(({ unit }) => unit === '1e8 CNY/km2')).toBe(false);
    expect(adopted.some(({ operator }) => operator === 'no-decrease')).toBe(false);
  });

  test('C3: draft and final are two sets, each figure with its own number', () => {
    const pairs = [
      ['CQ29-01', 6.5, 'CQDR-01', 6],
      ['CQ29-05', 18, 'CQDR-05', 15],
      ['CQ29-07', 2.2, 'CQDR-08', 2],
      ['CQ29-08', 55, 'CQDR-09', 50],
      ['CQ29-09', 70, 'CQDR-10', 90],
    ] as const;
    for (const [final, number, draft, other] of pairs) {
      expect(of(final)).toMatchObject({ value: number, status: 'in-force', conflict: 'C3' });
      expect(of(draft)).toMatchObject({ value: other, status: 'draft', conflict: 'C3' });
      expect(documentOf(final)).not.toBe(documentOf(draft));
    }
  });

  test('C4: the final document sets a floor, the draft says another thing and that the final prevails', () => {
    expect(of('CQ29-25')).toMatchObject({ operator: '>=', value: 70, status: 'in-force' });
    expect(of('CQDR-18').note!.zh).toContain('以正式文件为准');
    expect(of('CQDR-19').note!.zh).toContain('以正式文件为准');
  });

  test('C5: the threshold of 500 million is a lower bound that includes it', () => {
    expect(of('CQ29-23')).toMatchObject({ operator: '>=', value: 5e8, conflict: 'C5' });
    expect(of('CQ29-23').note!.zh).toContain('自相矛盾');
  });

  test('C6, C7, C10, C12 are told with their documents', () => {
    const told = (document: string) =>
      policyDocuments.find((one) => one.document === document)!.conflicts;
    expect(told('yu-fu-fa-2021-29')).toEqual(['C6', 'C7']);
    expect(told('draft-2021-08-05')).toEqual(['C3', 'C7', 'C10']);
    expect(told('chengdu-2019-06-20')).toEqual(['C9', 'C12']);
    expect(policyDocuments[0]!.note.zh).toContain('渝府发〔2014〕25号');
  });

  test('C8, C9: the park system is a count of its time, and ecosystems are 16 and 1', () => {
    expect(of('CQIN-01').value).toEqual([2, 6, 6, 36]);
    expect(of('CQIN-01').note!.zh).toContain('2021 年秋');
    expect([of('CD66-02').value, of('CD66-03').value, of('CD66-01').value]).toEqual([16, 1, 66]);
    expect(of('CD66-03').note!.zh).toContain('17');
  });

  test('C11: what looks misprinted is quoted, not computed with', () => {
    const quoted = all.filter(({ quoteOnly }) => quoteOnly).map(({ id }) => id);
    expect(quoted).toEqual(['ZY90-09', 'ZY90-17']);
    for (const id of quoted) expect(isComparable(of(id))).toBe(false);
  });
});

test('a period is over in the year after its target year', () => {
  expect([2024, 2025, 2026].map((year) => isPast({ targetYear: 2025 }, year))).toEqual([
    false,
    false,
    true,
  ]);
  expect(isPast({ targetYear: null }, 2100)).toBe(false);
});

test('met or missed is said of what is set for each park alone, while it is in force', () => {
  const target = { status: 'in-force', reach: 'park', targetYear: 2025, quoteOnly: false } as const;
  expect(isJudged(target, 2025)).toBe(true);
  expect(isJudged(target, 2026)).toBe(false);
  expect(isJudged({ ...target, status: 'draft' }, 2025)).toBe(false);
  expect(isJudged({ ...target, status: 'context' }, 2025)).toBe(false);
  expect(isJudged({ ...target, reach: 'region' }, 2025)).toBe(false);
  expect(isJudged({ ...target, quoteOnly: true }, 2025)).toBe(false);
});

test('65 亿元/km² is 6,500 万元/公顷 and 433.33 万元/亩', () => {
  const si = (value: number, unit: string) =>
    (value * targetUnits[unit]!.times) / targetUnits[unit]!.over;
  expect(si(65, '1e8 CNY/km2')).toBe(6500);
  expect(si(6500, '1e4 CNY/ha')).toBe(6500);
  expect(si(6500 / 15, '1e4 CNY/mu')).toBeCloseTo(6500, 9);
  expect(si(7, '%')).toBe(0.07);
  expect(si(15, 'mu')).toBe(10_000);
});

test('two bounds are told from a list', () => {
  expect(boundsOf([2, 3])).toEqual([2, 3]);
  expect(boundsOf([2, 6, 6, 36])).toBeNull();
  expect(boundsOf(2)).toBeNull();
});
