import type { Issue } from '../../domain/issue';
import type { CsvValue } from '../../export/csv';
import type { Words } from '../../store/use-store';
import { fieldOfIssue, textOfIssue } from '../issue-text';

/** A cell of Excel holds 32,767 signs; beyond this many rows the list breaks off with an ellipsis, and the count tells. */
const mostRows = 2000;

/** The problems as a table for those who own the data: one line each, with the rows of the file that are meant. */
export function issueRows(issues: readonly Issue[], { t, tk }: Words): CsvValue[][] {
  const headings = ['severity', 'file', 'layer', 'rows', 'count', 'field', 'text'] as const;
  return [
    headings.map((name) => t(`issues.column.${name}`)),
    ...issues.map((issue) => {
      const { severity, file, layer, rows, moreRows = 0 } = issue;
      const listed = rows.slice(0, mostRows).join(' ');
      const count = rows.length + moreRows;
      return [
        t(`severity.${severity}`),
        file,
        layer ?? null,
        rows.length > mostRows || moreRows > 0 ? `${listed} …` : listed || null,
        count > 0 ? count : null,
        fieldOfIssue(issue, tk) || null,
        textOfIssue(issue, tk),
      ];
    }),
  ];
}
