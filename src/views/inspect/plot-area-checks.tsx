import { formatNumber, formatSquareMeters } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';

/** Above this the declared and the ellipsoidal area are flagged as different (look.md §4). */
const flaggedDifference = 0.005;

/** The three areas of a plot side by side, with their differences from the ellipsoidal one. */
export function PlotAreaChecks({ details }: { details: PlotDetails }) {
  const basis = useStore((state) => state.areaBasis);
  const { t } = useWords();
  const { ellipsoidal, declared, plane, zone, repaired } = details.areas;
  const rows = [
    { basis: 'ellipsoidal' as const, value: ellipsoidal },
    { basis: 'plane' as const, value: plane },
    { basis: 'declared' as const, value: declared },
  ];
  const difference = declared !== null && ellipsoidal ? declared / ellipsoidal - 1 : null;
  return (
    <div className="area-checks">
      <dl className="facts">
        <div className="fact">
          <dt>{t('explain.input')}</dt>
          <dd>
            {t('explain.vertices', {
              count: details.vertices,
              file: details.file,
              row: details.row,
            })}
          </dd>
        </div>
        <div className="fact">
          <dt>{t('explain.crs')}</dt>
          <dd>{details.crs ?? t('explain.crs-assumed')}</dd>
        </div>
        <div className="fact">
          <dt>{t('explain.method')}</dt>
          <dd>{t('explain.method-ellipsoidal')}</dd>
        </div>
      </dl>
      <table className="area-table">
        <tbody>
          {rows.map((row) => (
            <tr key={row.basis}>
              <th scope="row">
                {t(`basis.${row.basis}`)}{' '}
                {row.basis === basis && <span className="tag accent">{t('explain.used')}</span>}
              </th>
              <td className="numeric">
                {row.value === null ? '—' : `${formatSquareMeters(row.value).text} m²`}
              </td>
              <td className="numeric">
                {row.basis === 'ellipsoidal'
                  ? t('explain.reference')
                  : row.value === null || !ellipsoidal
                    ? ''
                    : signedPercent(row.value / ellipsoidal - 1)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {zone && (
        <p className="minor">
          {t('explain.plane-zone', { width: zone.width, meridian: zone.centralMeridian })}
        </p>
      )}
      {difference !== null && (
        <p className={Math.abs(difference) > flaggedDifference ? 'warn' : 'minor'}>
          {t(
            Math.abs(difference) > flaggedDifference
              ? 'explain.declared-differs'
              : 'explain.declared-agrees',
          )}
        </p>
      )}
      {repaired && (
        <p className="warn">
          {t('explain.repaired', {
            before: formatSquareMeters(repaired.before).text,
            after: formatSquareMeters(repaired.after).text,
          })}
        </p>
      )}
      {details.areas.coveredShare > 0 && (
        <p className="warn">
          {t('explain.covered', { share: formatNumber(details.areas.coveredShare * 100, 2) })}
        </p>
      )}
    </div>
  );
}

function signedPercent(ratio: number): string {
  return `${ratio > 0 ? '+' : ''}${formatNumber(ratio * 100, 3)}%`;
}
