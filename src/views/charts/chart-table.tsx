import { formatNumber } from '../../i18n/format';
import { Unknown } from '../quantity';

/** What a chart draws, as rows: the truth for screen readers and for files. */
export interface ChartTable {
  /** `digits` are the decimals on screen; a column without them holds texts. */
  columns: readonly { heading: string; digits?: number }[];
  /** Numbers in the unit of their heading; `null` is unknown. */
  rows: readonly (readonly (string | number | null)[])[];
}

interface ChartRowsProps {
  table: ChartTable;
  caption: string;
  /** Chooses what a row stands for; its first cell becomes a button then. */
  onPickRow?: ((row: number) => void) | undefined;
  /** Rows that are chosen. */
  isPicked?: ((row: number) => boolean) | undefined;
}

export function ChartRows({ table, caption, onPickRow, isPicked }: ChartRowsProps) {
  const { columns, rows } = table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard
    <section className="chart-rows" aria-label={caption} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(({ heading, digits }) => (
              <th key={heading} scope="col" className={digits === undefined ? '' : 'numeric'}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at} data-picked={isPicked?.(at) || undefined}>
              {row.map((cell, k) => {
                const { digits, heading } = columns[k]!;
                const text =
                  cell === null ? (
                    <Unknown />
                  ) : typeof cell === 'number' ? (
                    formatNumber(cell, digits ?? 0)
                  ) : (
                    cell
                  );
                if (k > 0)
                  return (
                    <td key={heading} className={digits === undefined ? '' : 'numeric'}>
                      {text}
                    </td>
                  );
                return (
                  <th key={heading} scope="row">
                    {onPickRow ? (
                      <button
                        type="button"
                        className="link-button"
                        aria-pressed={isPicked?.(at)}
                        onClick={() => onPickRow(at)}
                      >
                        {text}
                      </button>
                    ) : (
                      text
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
