import { coordinateDecimals, type SheetPoint } from '../../export/plot-sheet-pages';
import { formatNumber } from '../../i18n/format';
import { useWords } from '../../store/use-store';

/** Boundary points in two columns, in the order of the file: X north, Y east with the zone number, side to the next. */
export function SheetCoordinates({ points }: { points: readonly SheetPoint[] }) {
  const { t } = useWords();
  const half = Math.ceil(points.length / 2);
  const metres = (value: number) => formatNumber(value, coordinateDecimals);
  return (
    <section className="sheet-section">
      <h3>{t('plot-sheet.coordinates')}</h3>
      <div className="sheet-columns">
        {[points.slice(0, half), points.slice(half)].map(
          (column) =>
            column.length > 0 && (
              <table key={column[0]!.number} className="sheet-numbers">
                <thead>
                  <tr>
                    <th>{t('plot-sheet.point')}</th>
                    <th>X (m)</th>
                    <th>Y (m)</th>
                    <th>{t('plot-sheet.side')}</th>
                  </tr>
                </thead>
                <tbody>
                  {column.map(({ number, ring, north, east, sideMetres }) => (
                    <tr key={number}>
                      <td>
                        J{number}
                        {ring > 1 && <small> {t('plot-sheet.ring', { ring })}</small>}
                      </td>
                      <td>{metres(north)}</td>
                      <td>{metres(east)}</td>
                      <td>{metres(sideMetres)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            ),
        )}
      </div>
    </section>
  );
}
