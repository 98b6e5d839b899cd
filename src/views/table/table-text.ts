import { categories, statuses } from '../../domain/category';
import { formatDay } from '../../domain/day';
import { disposalWords } from '../../domain/disposal';
import { type AreaUnit, areaUnitName, squareMetersPer } from '../../i18n/format';
import type { State } from '../../store/state';
import type { Words } from '../../store/use-store';
import type { TableColumn, TableTextRequest, TextColumnRequest } from '../../worker/table-messages';
import type { NamedColumn } from './named-columns';
import { shownWords } from './shown-words';

/** Decimals that keep the tenth of a square metre in each unit of area. */
const areaDecimals: Record<AreaUnit, number> = { mu: 4, hectare: 6, km2: 8 };

function factorOf(
  kind: TableColumn['kind'],
  unit: AreaUnit,
  language: Words['language'],
): Pick<TextColumnRequest, 'scale' | 'decimals'> {
  if (kind === 'area') return { scale: 1 / squareMetersPer[unit], decimals: areaDecimals[unit] };
  if (kind === 'money')
    return language === 'zh' ? { scale: 1e-4, decimals: 4 } : { scale: 1e-6, decimals: 6 };
  return { scale: 1, decimals: 6 };
}

/** The columns of the table as an export has them: unit and area basis in the heading, once. */
export function textColumns(
  columns: readonly NamedColumn[],
  { unit, areaBasis }: Pick<State, 'unit' | 'areaBasis'>,
  { t, tk, language }: Words,
): TextColumnRequest[] {
  return columns.map(({ key, kind, name, unit: unitName }) => {
    const basis = key === 'area' ? areaBasis : null;
    const heading =
      basis !== null
        ? t('table.with-basis', {
            column: name,
            basis: tk(`basis.${basis}`),
            unit: areaUnitName(unit, language),
          })
        : unitName
          ? t('table.with-unit', { column: name, unit: unitName })
          : name;
    return { key, heading, ...factorOf(kind, unit, language) };
  });
}

/** The words that stand for codes in an export. */
export function textWords({ t, tk }: Words): TableTextRequest['words'] {
  return {
    statuses: statuses.map((status) => tk(`status.${status}`)),
    categories: categories.map((category) => tk(`category.${category}.full`)),
    yes: t('value.yes'),
    no: t('value.no'),
    ledger: Object.fromEntries(
      Object.entries(disposalWords).flatMap(([field, values]) =>
        values.map((value) => [`${field}.${value}`, tk(`disposal.${field}.${value}`)]),
      ),
    ),
  };
}

/** The lines before the headings: as of when, on which basis, of which plots, from where. */
export function statementLines(
  state: State,
  { plots, isSelection }: { plots: number; isSelection: boolean },
  words: Words,
): string[][] {
  const { t, tk } = words;
  const { snapshot, asOf, areaBasis } = state;
  const { scope, filter } = shownWords(state, words);
  const filters = isSelection ? [...filter, t('statement.selected-only')] : filter;
  const files = [
    ...new Set(snapshot?.layers.filter(({ role }) => role === 'plots').map(({ file }) => file)),
  ];
  return [
    [t('statement.title'), scope],
    [t('statement.as-of'), formatDay(asOf)],
    [t('statement.basis'), tk(`basis.${areaBasis}`)],
    [
      t('statement.filter'),
      filters.length > 0 ? filters.join(t('list.separator')) : t('statement.no-filter'),
    ],
    [t('statement.rows'), String(plots)],
    [t('statement.source'), files.join(t('list.separator'))],
    ...(snapshot?.hasSample ? [[t('statement.sample'), t('statement.sample-text')]] : []),
    [t('statement.note'), t('statement.note-text')],
    [],
  ];
}

/** The name of an export: what, of where, as of when; told apart when it holds sample data. */
export function textFileName(state: State, words: Words, ending: '.csv' | '.xlsx'): string {
  const { t } = words;
  const parts = [
    t('statement.title'),
    shownWords(state, words).scope,
    formatDay(state.asOf),
    ...(state.snapshot?.hasSample ? [t('statement.sample')] : []),
  ];
  return `${parts.join('-')}${ending}`;
}
