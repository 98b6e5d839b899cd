import { type TextualColumn, textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import type { TextField } from '../domain/plot';
import { foldText } from './fold-text';
import { isHan, type PinyinReadings, readPinyin } from './pinyin-readings';

/** Texts to be searched, as they are and folded; '' is unknown. */
export interface SearchTexts {
  texts: string[];
  folded: string[];
  /** Whether any has a Chinese character, so that pinyin can find it. */
  hasHan: boolean;
}

/** The distinct texts of a field, which one each plot has (−1 for none), and how many have each. */
export interface SearchNames extends SearchTexts {
  ofPlot: Int32Array;
  plots: number[];
}

/** What a search of a Dataset looks through, made when it is first asked for. */
export class SearchIndex {
  readonly parks: SearchTexts;
  readonly parkCounties: (string | null)[];
  readonly ids: SearchTexts;
  readonly names: SearchTexts;
  readonly supervisionNumbers: SearchTexts;
  readonly holders: SearchNames;
  readonly industries: SearchNames;
  #readings: Promise<PinyinReadings> | null = null;

  constructor(readonly dataset: Dataset) {
    const { parks, plots } = dataset;
    const { id, name, county } = parks.columns;
    this.parks = searchTexts(
      Array.from(
        { length: parks.count },
        (_, i) => (name && textAt(name, i)) ?? (id && textAt(id, i)) ?? '',
      ),
    );
    this.parkCounties = Array.from({ length: parks.count }, (_, i) =>
      county ? textAt(county, i) : null,
    );
    const texts = (field: TextField) => searchTexts(textsOf(plots.columns[field], plots.count));
    this.ids = texts('id');
    this.names = texts('name');
    this.supervisionNumbers = texts('supervisionNumber');
    this.holders = searchNames(textsOf(plots.columns.holder, plots.count));
    this.industries = searchNames(textsOf(plots.columns.industry, plots.count));
  }

  /** The readings of every Chinese character that can be found; a failed load is tried again. */
  readings(): Promise<PinyinReadings> {
    this.#readings ??= readPinyin(
      [this.parks, this.ids, this.names, this.holders, this.industries]
        .filter(({ hasHan }) => hasHan)
        .map(({ folded }) => folded),
    ).catch((error: unknown) => {
      this.#readings = null;
      throw error;
    });
    return this.#readings;
  }
}

function textsOf(column: TextualColumn | undefined, count: number): string[] {
  return Array.from({ length: column ? count : 0 }, (_, i) => textAt(column!, i) ?? '');
}

function searchTexts(texts: string[]): SearchTexts {
  const folded = texts.map(foldText);
  return { texts, folded, hasHan: folded.some(hasHanIn) };
}

function hasHanIn(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) return true;
  return false;
}

function searchNames(all: readonly string[]): SearchNames {
  const indexOf = new Map<string, number>();
  const texts: string[] = [];
  const plots: number[] = [];
  const ofPlot = Int32Array.from(all, (text) => {
    if (text === '') return -1;
    let index = indexOf.get(text);
    if (index === undefined) {
      index = texts.push(text) - 1;
      indexOf.set(text, index);
      plots.push(0);
    }
    plots[index]!++;
    return index;
  });
  return { ...searchTexts(texts), ofPlot, plots };
}
