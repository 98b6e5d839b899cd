import type { JoinGroup, JoinReport, JoinRow, PossibleMatch } from '../../domain/join-report';
import type { CsvValue } from '../../export/csv';
import { formatNumber } from '../../i18n/format';
import type { Words } from '../../store/use-store';

/** The groups in the order of the list: first those that every row is in once, then what was found besides. */
export const wholeGroups = ['matched', 'onlyInTable', 'onlyOnMap', 'repeated', 'unused'] as const;
export const besideGroups = ['areaDiffers', 'datesOutOfOrder', 'unknownCodes'] as const;

/** Rows of each group. */
export function countGroups(rows: readonly JoinRow[]): Record<JoinGroup, number> {
  const counts = Object.fromEntries(
    [...wholeGroups, ...besideGroups].map((group) => [group, 0]),
  ) as Record<JoinGroup, number>;
  for (const { group } of rows) counts[group]++;
  return counts;
}

/** What wants to be looked at first. */
const worstFirst = [
  'onlyInTable',
  'repeated',
  'unused',
  'datesOutOfOrder',
  'unknownCodes',
  'areaDiffers',
  'onlyOnMap',
] as const;

/** The group with which a report opens: the worst that has rows. */
export function firstGroup({ rows, possible }: JoinReport): JoinGroup | 'possible' {
  if (possible.length > 0) return 'possible';
  const counts = countGroups(rows);
  return worstFirst.find((group) => counts[group] > 0) ?? 'matched';
}

/** Beyond this nothing would differ any more. */
const mostTolerance = 100;

/** The number of percent that a text says, or `null`: none from 0 to 100. */
export function toleranceOf(text: string): number | null {
  const trimmed = text.normalize('NFKC').trim().replace(/%$/, '');
  const percent = trimmed === '' ? Number.NaN : Number(trimmed);
  return percent >= 0 && percent <= mostTolerance ? percent : null;
}

/** Whether all rows of a side are in one group each. */
export function isWhole({ tableTally, mapTally }: JoinReport): boolean {
  return [tableTally, mapTally].every(
    ({ rows, matched, only, repeated, unused }) => rows === matched + only + repeated + unused,
  );
}

/** What there is to say of a row, in words. */
export function remarkOf({ remark }: JoinRow, { t, tk }: Words): string {
  switch (remark.kind) {
    case 'how':
      return t(`joins.how.${remark.how}`);
    case 'values':
      return remark.values
        .map(([heading, text]) => t('joins.values.one', { heading, text }))
        .join(t('list.separator'));
    case 'repeats':
      return t('joins.repeats', { row: remark.firstRow });
    case 'rejected':
      return t('joins.rejected');
    case 'areas':
      return t('joins.areas', {
        table: formatNumber(remark.tableSquareMeters, 2),
        map: formatNumber(remark.mapSquareMeters, 2),
        percent: `${remark.percent > 0 ? '+' : '−'}${formatNumber(Math.abs(remark.percent), 2)}`,
      });
    case 'dates':
      return t('joins.dates', {
        earlier: tk(`field.${remark.earlier}`),
        earlierDay: remark.earlierDay,
        later: tk(`field.${remark.later}`),
        laterDay: remark.laterDay,
      });
    case 'code':
      return t('joins.code', { field: tk(`field.${remark.field}`), text: remark.text });
  }
}

/** Why two keys may be the same, in words. */
export function nearnessOf({ by, isOnly }: PossibleMatch, { t }: Words): string {
  const why = t(`joins.possible.by.${by}`);
  return isOnly ? why : `${why}${t('list.separator')}${t('joins.possible.ambiguous')}`;
}

/** The whole report as a table: headings, and a line for each row of each group. */
export function reportCells(
  report: JoinReport,
  words: Words,
): { headings: string[]; cells: CsvValue[][] } {
  const { t } = words;
  const headings = [
    t('joins.head.group'),
    t('joins.head.table-row'),
    t('joins.head.table-key'),
    t('joins.head.map-row'),
    t('joins.head.map-key'),
    t('joins.head.remark'),
  ];
  const lines = [...wholeGroups, ...besideGroups].flatMap((group) =>
    report.rows
      .filter((row) => row.group === group)
      .map((row): CsvValue[] => [
        t(`joins.group.${group}`),
        row.tableRow,
        row.tableKey,
        row.mapRow,
        row.mapKey,
        remarkOf(row, words),
      ]),
  );
  const possible = report.possible.map((match): CsvValue[] => [
    t('joins.group.possible'),
    match.tableRow,
    match.tableKey,
    match.mapRow,
    match.mapKey,
    nearnessOf(match, words),
  ]);
  return { headings, cells: [...lines, ...possible] };
}
