import type { Dataset } from '../domain/dataset';
import { cutText, lineLength } from './cut-text';
import { foldText, unfoldRange } from './fold-text';
import { matchPinyin } from './match-pinyin';
import { type PinyinReadings, readPinyin } from './pinyin-readings';
import { SearchIndex, type SearchTexts } from './search-index';
import type { SearchAnswer, SearchKind, SearchResult, TextMatch } from './search-messages';

/** So many of each kind are listed; the rest is counted. */
const mostOfKind: Record<SearchKind, number> = { park: 5, plot: 8, holder: 5, industry: 5 };

/** Equal, beginning, inside; then the same by pinyin. Plots found by something else than their id come after. */
const ranks = 8;
type Range = [number, number];
interface Hit {
  row: number;
  list: SearchTexts;
  range: Range;
}

const indexes = new WeakMap<Dataset, SearchIndex>();

function searchIndexOf(dataset: Dataset): SearchIndex {
  let index = indexes.get(dataset);
  if (!index) {
    index = new SearchIndex(dataset);
    indexes.set(dataset, index);
  }
  return index;
}

/**
 * What a text finds, by kind: parks by name; plots by id, name or supervision number; holders and
 * industries with their plots. A query with Latin letters also finds Chinese texts by pinyin.
 */
export async function searchDataset(dataset: Dataset, query: string): Promise<SearchAnswer> {
  const wanted = foldText(query);
  if (wanted === '') return [];
  const index = searchIndexOf(dataset);
  const readings = /[a-z]/.test(wanted) ? await index.readings() : null;
  const { parks, ids, names, supervisionNumbers, holders, industries } = index;
  const find = (kind: SearchKind, ...lists: SearchTexts[]) => {
    const { hits, total } = collectHits(lists, wanted, readings, mostOfKind[kind]);
    return { kind, total, results: hits.map((hit) => resultOf(index, kind, hit)) };
  };
  return [
    find('park', parks),
    find('plot', ids, names, supervisionNumbers),
    find('holder', holders),
    find('industry', industries),
  ].filter(({ total }) => total > 0);
}

/** The plots of a holder or an industry that a search of the same data found. */
export function plotsOfFound(
  dataset: Dataset,
  kind: 'holder' | 'industry',
  index: number,
): number[] {
  const { holders, industries } = searchIndexOf(dataset);
  const { ofPlot } = kind === 'holder' ? holders : industries;
  const plots: number[] = [];
  for (let i = 0; i < ofPlot.length; i++) if (ofPlot[i] === index) plots.push(i);
  return plots;
}

/** Which of a few texts a query finds, by themselves or by pinyin: stretch and rank, or `null`. */
export async function matchTexts(
  query: string,
  texts: readonly string[],
): Promise<(TextMatch | null)[]> {
  const wanted = foldText(query);
  if (wanted === '') return texts.map(() => null);
  const folded = texts.map(foldText);
  const readings = /[a-z]/.test(wanted) ? await readPinyin([folded]) : null;
  return texts.map((text, i) => {
    const found = matchFolded(folded[i]!, wanted, readings);
    return found && { range: unfoldRange(text, found.range), rank: found.rank };
  });
}

function matchFolded(
  text: string,
  wanted: string,
  readings: PinyinReadings | null,
): { range: Range; rank: number } | null {
  const at = text.indexOf(wanted);
  if (at >= 0)
    return {
      range: [at, at + wanted.length],
      rank: at > 0 ? 2 : text.length === wanted.length ? 0 : 1,
    };
  const range = readings && matchPinyin(text, wanted, readings);
  return range && { range, rank: range[0] > 0 ? 5 : range[1] === text.length ? 3 : 4 };
}

/** The best `most` rows of which any list has the text, in file order within a rank. */
function collectHits(
  lists: readonly SearchTexts[],
  wanted: string,
  readings: PinyinReadings | null,
  most: number,
): { hits: Hit[]; total: number } {
  const byRank: Hit[][] = Array.from({ length: ranks }, () => []);
  let total = 0;
  const count = Math.max(0, ...lists.map(({ folded }) => folded.length));
  for (let row = 0; row < count; row++) {
    let best: { hit: Hit; rank: number } | null = null;
    for (let l = 0; l < lists.length; l++) {
      const list = lists[l]!;
      const text = list.folded[row];
      if (!text) continue;
      const found = matchFolded(text, wanted, list.hasHan ? readings : null);
      const rank = found ? Math.min(ranks - 1, found.rank + (l > 0 && found.rank > 0 ? 1 : 0)) : 0;
      if (found && (!best || rank < best.rank))
        best = { hit: { row, list, range: found.range }, rank };
    }
    if (!best) continue;
    total++;
    const hits = byRank[best.rank]!;
    if (hits.length < most) hits.push(best.hit);
  }
  return { hits: byRank.flat().slice(0, most), total };
}

function resultOf(index: SearchIndex, kind: SearchKind, { row, list, range }: Hit): SearchResult {
  const found = list.texts[row]!;
  const match = unfoldRange(found, range);
  if (kind === 'park') return { kind, index: row, title: cut(found), match, detail: county(row) };
  if (kind === 'plot') return plotResult();
  return {
    kind,
    index: row,
    title: cut(found),
    match,
    plots: (list as typeof index.holders).plots[row],
  };

  function county(park: number): string {
    return cut(index.parkCounties[park] ?? '');
  }

  function plotResult(): SearchResult {
    const { ids, names, holders, parks, dataset } = index;
    const id = ids.texts[row] || names.texts[row] || '';
    const isTitle = found === id;
    const holder = holders.texts[holders.ofPlot[row] ?? -1];
    const park = parks.texts[dataset.placement.parkOf[row]!];
    return {
      kind,
      index: row,
      title: cut(id),
      match: isTitle ? match : null,
      ...(isTitle ? {} : { also: { text: cut(found), match } }),
      detail: cut([holder, park].filter(Boolean).join(' · ')),
    };
  }
}

function cut(text: string): string {
  return cutText(text, lineLength);
}
