import { useWords } from '../../store/use-store';
import type { PackCell, PackTable } from './pack-table';

const date = /^\d{4}-\d{2}-\d{2}$/;

function classOf(isNumeric: boolean | undefined, text: string): string | undefined {
  if (isNumeric) return 'numeric';
  return date.test(text) ? 'is-date' : undefined;
}

interface TablePageProps {
  table: PackTable;
  rows: readonly (readonly PackCell[])[];
  isFirst: boolean;
}

/** A page of a table, with its title and notes. */
export function TablePage({ table, rows, isFirst }: TablePageProps) {
  const { t } = useWords();
  return (
    <>
      <h2 className="sheet-title pack-title">
        {table.title}
        {!isFirst && <small>{t('pack.continued')}</small>}
      </h2>
      <TableOfPage table={table} rows={rows} />
    </>
  );
}

/** Some rows of a table under its headings, and its notes. */
export function TableOfPage({ table, rows }: Pick<TablePageProps, 'table' | 'rows'>) {
  const { t } = useWords();
  const { headings, numeric, notes, hasTotal } = table;
  const last = table.rows.at(-1);
  return (
    <>
      <table className="pack-table">
        <thead>
          <tr>
            {headings.map((heading, at) => (
              <th key={heading} className={numeric[at] ? 'numeric' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at} className={hasTotal && row === last ? 'pack-total' : undefined}>
              {row.map(({ text }, column) => (
                <td key={headings[column]} className={classOf(numeric[column], text)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.rows.length === 0 && <p>{t('pack.none')}</p>}
      {notes.map((note) => (
        <p key={note} className="sheet-note">
          {note}
        </p>
      ))}
    </>
  );
}
