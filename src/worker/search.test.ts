import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { foldText, unfoldRange } from './fold-text';
import { matchTexts, plotsOfFound, searchDataset } from './search';
import type { SearchKind } from './search-messages';

const dataset = datasetFromRows({
  parks: [
    { name: '长岭新材料产业园', county: '重庆区' },
    { name: '青岩园', county: '渝北区' },
  ],
  plots: [
    { id: 'CL-001', holder: '长安汽车（示例）', industry: '汽车零部件', park: 0 },
    { id: 'CL-010', holder: '银行大厦公司', industry: '金融', park: 0, name: '行政中心地块' },
    { id: 'QY-001', holder: '长安汽车（示例）', industry: '汽车零部件', park: 1 },
    { id: 'QY-002', name: '绿地A15-1号地块', supervisionNumber: '5001122023B00123', park: 1 },
    { name: '无号地块', park: 1 },
  ],
});

/** Titles by kind that a query finds. */
async function found(query: string): Promise<Partial<Record<SearchKind, string[]>>> {
  const answer = await searchDataset(dataset, query);
  return Object.fromEntries(
    answer.map(({ kind, results }) => [kind, results.map(({ title }) => title)]),
  );
}

describe('searchDataset', () => {
  it.each([
    ['长岭', { park: ['长岭新材料产业园'] }],
    ['cl-0', { plot: ['CL-001', 'CL-010'] }],
    ['ＱＹ－００１', { plot: ['QY-001'] }],
    ['q y001', { plot: ['QY-001'] }],
    ['2023B00123', { plot: ['QY-002'] }],
    ['无号', { plot: ['无号地块'] }],
    ['a15', { plot: ['QY-002'] }],
    ['零部件', { industry: ['汽车零部件'] }],
    ['不存在', {}],
    ['  ', {}],
  ] as const)('finds by text: %s', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it.each([
    ['clx', { park: ['长岭新材料产业园'] }],
    ['zlx', { park: ['长岭新材料产业园'] }],
    ['changlingxin', { park: ['长岭新材料产业园'] }],
    ['zhanglingxin', { park: ['长岭新材料产业园'] }],
    ['chlingx', { park: ['长岭新材料产业园'] }],
    ['caqc', { holder: ['长安汽车（示例）'] }],
    ['yinhang', { holder: ['银行大厦公司'] }],
    ['xingzheng', { plot: ['CL-010'] }],
    ['lvdi', { plot: ['QY-002'] }],
    ['lda15', { plot: ['QY-002'] }],
    ['qclbj', { industry: ['汽车零部件'] }],
    ['xyz', {}],
  ] as const)('finds by pinyin, in any reading: %s', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('puts what is equal before what begins so, and that before what holds it', async () => {
    const rows = ['A-12', 'B-1', '1-B-1', 'B-12'].map((id) => ({ id }));
    const [plots] = await searchDataset(datasetFromRows({ plots: rows }), 'b-1');
    expect(plots!.results.map(({ title }) => title)).toEqual(['B-1', 'B-12', '1-B-1']);
  });

  it('counts what it does not list', async () => {
    const plots = Array.from({ length: 30 }, (_, i) => ({ id: `P${i}` }));
    const [answer] = await searchDataset(datasetFromRows({ plots }), 'p');
    expect(answer).toMatchObject({ kind: 'plot', total: 30 });
    expect(answer!.results).toHaveLength(8);
  });

  it('tells what was found: in the title or in another name', async () => {
    const [[byId], [byName], [byPinyin]] = await Promise.all(
      ['y-001', '绿地', 'lingxin'].map(async (query) =>
        (await searchDataset(dataset, query)).flatMap(({ results }) => results),
      ),
    );
    expect(byId).toMatchObject({
      title: 'QY-001',
      match: [1, 6],
      detail: '长安汽车（示例） · 青岩园',
    });
    expect(byName).toMatchObject({
      title: 'QY-002',
      match: null,
      also: { text: '绿地A15-1号地块', match: [0, 2] },
    });
    expect(byPinyin).toMatchObject({ match: [1, 3], detail: '重庆区' });
  });

  it('tells how many plots a holder has, and which', async () => {
    const [holders] = await searchDataset(dataset, '长安');
    const [holder] = holders!.results;
    expect(holder).toMatchObject({ kind: 'holder', plots: 2 });
    expect(plotsOfFound(dataset, 'holder', holder!.index)).toEqual([0, 2]);
    expect(plotsOfFound(dataset, 'industry', 99)).toEqual([]);
  });
});

describe('matchTexts', () => {
  it('finds texts of the page by themselves and by pinyin', async () => {
    expect(await matchTexts('tbb', ['图斑表', 'Plots', '打开数据'])).toEqual([
      { range: [0, 3], rank: 3 },
      null,
      null,
    ]);
    expect(await matchTexts('数据', ['打开数据'])).toEqual([{ range: [2, 4], rank: 2 }]);
    expect(await matchTexts('', ['打开数据'])).toEqual([null]);
  });
});

describe('unfoldRange', () => {
  it('gives back what was folded', () => {
    expect(unfoldRange('Ａ  Ｂ c', [1, 3])).toEqual([3, 6]);
  });

  it('covers the stretch, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
        const folded = foldText(text);
        // Only where folding works character by character is there such a stretch.
        fc.pre(folded === [...text].map(foldText).join('') && folded.length > 0);
        const [from, to] = [a % folded.length, (b % folded.length) + 1].toSorted((x, y) => x - y);
        fc.pre(from! < to!);
        const range = unfoldRange(text, [from!, to!]);
        expect(foldText(text.slice(...range))).toContain(folded.slice(from, to));
      }),
    );
  });
});
