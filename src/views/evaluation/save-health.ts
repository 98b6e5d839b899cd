import type { Issue } from '../../domain/issue';
import type { CsvValue } from '../../export/csv';
import { bracketed } from '../../i18n/with-unit';
import type { HealthActions } from '../../store/health-actions';
import type { Words } from '../../store/use-store';
import type { ParkItem } from '../../worker/data-messages';
import type { HealthRow } from '../../worker/health-messages';
import { fieldOfIssue, textOfIssue } from '../issue-text';
import { saveStock } from '../work/save-stock';

/** Findings that are fetched at once. */
const rowsAtOnce = 5000;

interface HealthList {
  park: number | null;
  /** Problems of the files, put after the findings. */
  issues: readonly Issue[];
  parks: readonly ParkItem[] | undefined;
}

/** The list that goes back to the owner of the data: a row for each finding, areas in m², then the problems of the files. */
export async function saveHealth(
  form: 'csv' | 'xlsx',
  { park, issues, parks }: HealthList,
  ask: HealthActions['healthRows'],
  { t, tk, language }: Words,
): Promise<void> {
  const headings = [
    t('target.park'),
    t('field.id'),
    t('field.name'),
    t('health.problem'),
    t('health.fields'),
    bracketed(t('field.declaredAreaSquareMeters'), 'm²', language),
    t('health.measured'),
    t('field.dataDate'),
    t('health.file'),
    t('health.rows'),
  ];
  const rows: CsvValue[][] = [];
  for (let from = 0; ; from += rowsAtOnce) {
    const found: HealthRow[] = await ask({ park, kind: null, from, most: rowsAtOnce });
    for (const row of found) {
      const isArea = row.kind === 'area-differs';
      const item = parks?.[row.park];
      rows.push([
        item?.name ?? item?.id ?? t('health.outside'),
        row.id,
        row.name,
        t(`health.${row.kind}`),
        row.fields.map((field) => tk(`missing.${field}`)).join(t('list.separator')),
        isArea ? row.declared : null,
        isArea && row.measured !== null ? Number(row.measured.toFixed(2)) : null,
        row.dataDate,
        row.file,
        row.row,
      ]);
    }
    if (found.length < rowsAtOnce) break;
  }
  for (const issue of issues) {
    const rest = issue.moreRows ? ` +${issue.moreRows}` : '';
    const field = fieldOfIssue(issue, tk);
    const where = issue.rows.join(' ') + rest;
    const blank = [null, null, null];
    rows.push([null, null, null, textOfIssue(issue, tk), field, ...blank, issue.file, where]);
  }
  return saveStock(form, t('health.export-name'), headings, rows);
}
