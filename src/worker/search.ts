import { textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import { Plot } from '../domain/plot';
import { cutText, lineLength } from './cut-text';
import type { SearchResult } from './messages';

/** Parks, then plots by id, name or holder, whose text holds the query; those that begin with it first. */
export function searchDataset(dataset: Dataset, query: string, limit: number): SearchResult[] {
  const wanted = fold(query);
  if (wanted === '') return [];
  const results: (SearchResult & { rank: number })[] = [];
  const { parks, plots, placement } = dataset;
  const parkName = (park: number) => {
    const column = parks.columns.name ?? parks.columns.id;
    return park >= 0 && column ? (textAt(column, park) ?? '') : '';
  };
  for (let i = 0; i < parks.count; i++) {
    const name = parkName(i);
    const at = fold(name).indexOf(wanted);
    if (at >= 0) {
      const county = parks.columns.county ? textAt(parks.columns.county, i) : null;
      results.push({
        kind: 'park',
        index: i,
        title: name,
        detail: county ?? '',
        rank: at === 0 ? 0 : 1,
      });
    }
  }
  for (let i = 0; i < plots.count; i++) {
    const plot = new Plot(plots, i);
    const id = plot.text('id') ?? '';
    const holder = plot.text('holder') ?? '';
    const name = plot.text('name') ?? '';
    const [inId, inHolder, inName] = [id, holder, name].map((text) => fold(text).indexOf(wanted));
    if (inId! < 0 && inHolder! < 0 && inName! < 0) continue;
    results.push({
      kind: 'plot',
      index: i,
      title: id || name,
      detail: [holder, parkName(placement.parkOf[i]!)].filter(Boolean).join(' · '),
      rank: inId === 0 ? 2 : inHolder === 0 || inName === 0 ? 3 : 4,
    });
  }
  results.sort((a, b) => a.rank - b.rank || a.index - b.index);
  return results.slice(0, limit).map(({ rank: _, ...result }) => ({
    ...result,
    title: cutText(result.title, lineLength),
    detail: cutText(result.detail, lineLength),
  }));
}

/** Lower case, full-width letters and digits made half-width, without spaces. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
