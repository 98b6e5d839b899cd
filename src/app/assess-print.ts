import { formatDay } from '../domain/day';
import type { Unit } from '../domain/figure';
import type { Issue } from '../domain/issue';
import { formatFigure } from '../i18n/format';
import type { Language } from '../i18n/translate';
import type { Context } from '../indicators/indicator';
import { indicators } from '../indicators/indicators';
import type { AssessArguments } from './assess-arguments';
import { type AreaRow, areaRows, plotIndicators, plotRow } from './assess-rows';
import { assessText, issueSentence, textOf } from './assess-words';

/** Writes a piece of the output; awaited so that a slow reader is waited for. */
export type Write = (text: string) => Promise<void>;

const unitOf = new Map(indicators.map(({ id, unit }) => [id, unit]));
const siUnits: Record<Language, Record<Unit, string>> = {
  zh: {
    m2: 'm²',
    count: '',
    ratio: '',
    yuan: '元',
    'yuan/m2': '元/m²',
    'm2/m2': '',
    'people/m2': '人/m²',
  },
  en: {
    m2: 'm²',
    count: '',
    ratio: '',
    yuan: 'yuan',
    'yuan/m2': 'yuan/m²',
    'm2/m2': '',
    'people/m2': 'people/m²',
  },
};

/** One cell of CSV; a text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** All figures as one table in SI units: all land, parks, plots. UTF-8 with a byte-order mark. */
export async function printCsv(context: Context, language: Language, write: Write): Promise<void> {
  const ids = indicators.map(({ id }) => id);
  const word = (key: Parameters<typeof assessText>[1]) => assessText(language, key);
  const line = (cells: (string | number | null)[]) => `${cells.map(csvCell).join(',')}\r\n`;
  const headings = ids.map((id) => {
    const unit = siUnits[language][unitOf.get(id)!];
    return textOf(language, `indicator.${id}`) + (unit === '' ? '' : ` (${unit})`);
  });
  await write(
    `\uFEFF${line([
      word('column.level'),
      word('column.id'),
      word('column.name'),
      word('column.park'),
      word('column.category'),
      word('column.status'),
      word('column.overlays'),
      word('column.next'),
      ...headings,
    ])}`,
  );
  for (const { level, id, name, park, figures } of areaRows(context))
    await write(
      line([
        word(`level.${level}`),
        id,
        name,
        park,
        null,
        null,
        null,
        null,
        ...ids.map((key) => figures[key] ?? null),
      ]),
    );
  for (let i = 0; i < context.dataset.plots.count; i++) {
    const row = plotRow(context, i);
    await write(
      line([
        word('level.plot'),
        row.id,
        row.name,
        row.park,
        textOf(language, `category.${row.category}`),
        textOf(language, `status.${row.status}`),
        row.overlays.map((key) => textOf(language, `overlay.${key}`)).join(' / '),
        row.nextDay,
        ...ids.map((key) => row.figures[key] ?? null),
      ]),
    );
  }
}

/** Everything as JSON: settings, layers with their counts, figures in SI, issues with their sentences. */
export async function printJson(
  context: Context | null,
  issues: readonly Issue[],
  { options, language }: AssessArguments,
  write: Write,
): Promise<void> {
  const head = {
    asOf: formatDay(options.asOf),
    areaBasis: options.areaBasis,
    denominator: options.denominator,
    indicators: indicators.map(({ id, unit }) => ({
      id,
      unit,
      name: textOf(language, `indicator.${id}`),
    })),
    layers: context?.dataset.layers ?? [],
    issues: issues.map((issue) => ({ ...issue, text: issueSentence(issue, language) })),
    areas: context ? areaRows(context) : [],
  };
  await write(`${JSON.stringify(head, null, 1).slice(0, -2)},\n "plots": [`);
  for (let i = 0; i < (context?.dataset.plots.count ?? 0); i++)
    await write(`${i === 0 ? '' : ','}\n  ${JSON.stringify(plotRow(context!, i))}`);
  await write('\n ]\n}\n');
}

function figureText(id: string, value: number | null, language: Language): string {
  const name = textOf(language, `indicator.${id}`);
  if (value === null) return `${name} —`;
  const { text, unit } = formatFigure(value, unitOf.get(id)!, 'hectare', language);
  return `${name} ${text}${unit === '' ? '' : ` ${unit}`}`;
}

function areaText({ level, id, name, figures }: AreaRow, language: Language): string {
  const title =
    level === 'all' ? assessText(language, 'all') : [id, name].filter(Boolean).join(' ');
  const isWorthALine = (key: string) =>
    !/^category/.test(key) || (figures[key] !== 0 && figures[key] !== null);
  const lines = Object.keys(figures)
    .filter((key) => isWorthALine(key))
    .map((key) => `    ${figureText(key, figures[key]!, language)}`);
  return [`  ${title}`, ...lines, ''].join('\n');
}

/** The figures for reading: all land, parks, plots one a line. */
export async function printText(
  context: Context,
  { options, language }: AssessArguments,
  write: Write,
): Promise<void> {
  const say = (key: Parameters<typeof assessText>[1], values = {}) =>
    write(`${assessText(language, key, values)}\n`);
  const { layers, plots } = context.dataset;
  await say('heading', {
    asOf: formatDay(options.asOf),
    basis: textOf(language, `basis.${options.areaBasis}`),
    denominator: textOf(language, `denominator.${options.denominator}`),
  });
  if (layers.some(({ sample }) => sample)) await say('sample');
  for (const { name, role, ...counts } of layers)
    await say('rows', { ...counts, layer: name, role: textOf(language, `role.${role}`) });
  await write('\n');
  await say('parks');
  for (const row of areaRows(context)) await write(`${areaText(row, language)}\n`);
  await say('plots');
  for (let i = 0; i < plots.count; i++) {
    const row = plotRow(context, i);
    const parts = [
      [row.id, row.name].filter(Boolean).join(' '),
      row.park ?? '—',
      textOf(language, `status.${row.status}`) +
        (row.stated ? ` (${assessText(language, 'stated')})` : ''),
      ...row.overlays.map((key) => textOf(language, `overlay.${key}`)),
      ...(row.nextDay ? [`${assessText(language, 'column.next')} ${row.nextDay}`] : []),
      ...plotIndicators
        .filter((id) => row.figures[id] !== null)
        .map((id) => figureText(id, row.figures[id]!, language)),
    ];
    await write(`  ${parts.join(' · ')}\n`);
  }
}

/** The issues as sentences, one a line. */
export async function printIssues(
  issues: readonly Issue[],
  language: Language,
  write: Write,
): Promise<void> {
  if (issues.length === 0) return;
  await write(`${assessText(language, 'issues')} (${issues.length})\n`);
  for (const issue of issues) await write(`  ${issueSentence(issue, language)}\n`);
}
