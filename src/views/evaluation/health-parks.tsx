import { figureOfKind, type HealthKind, healthKinds } from '../../domain/data-health';
import { formatDay, UNKNOWN_DAY } from '../../domain/day';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { ParkHealth } from '../../worker/health-messages';
import { Unknown } from '../quantity';

const figureKinds = healthKinds.filter((kind) => figureOfKind[kind]);
const open = healthKinds.indexOf('class-open');

/** Of how many plots class and figures are known, park by park, and from when the data are. */
export function HealthParks({ parks }: { parks: readonly ParkHealth[] }) {
  const items = useStore((state) => state.snapshot?.parks);
  const viewPark = useStore((state) => state.viewPark);
  const { t, tk } = useWords();
  return (
    <>
      <div className="health-scroll">
        <table className="target-table health-table">
          <thead>
            <tr>
              <th scope="col">{t('target.park')}</th>
              <th scope="col" className="numeric">
                {t('health.class')}
              </th>
              {figureKinds.map((kind) => (
                <th key={kind} scope="col" className="numeric">
                  {tk(`colour.fact.${figureOfKind[kind]}`)}
                </th>
              ))}
              <th scope="col">{t('health.date')}</th>
            </tr>
          </thead>
          <tbody>
            {parks.map((health) => {
              const { park, plots, counts, oldest, newest } = health;
              const item = items?.[park];
              return (
                <tr key={park}>
                  <th scope="row">
                    {item ? (
                      <button type="button" className="link-button" onClick={() => viewPark(park)}>
                        {item.name ?? item.id ?? t('park.unnamed')}
                      </button>
                    ) : (
                      t('health.outside')
                    )}
                  </th>
                  <Share known={plots - counts[open]!} wanted={plots} />
                  {figureKinds.map((kind: HealthKind) => (
                    <Share key={kind} {...health.known[kind]!} />
                  ))}
                  <td>
                    {oldest === UNKNOWN_DAY ? (
                      <Unknown why={t('health.no-date')} />
                    ) : oldest === newest ? (
                      formatDay(oldest)
                    ) : (
                      `${formatDay(oldest)} – ${formatDay(newest)}`
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="minor">{t('health.coverage.note')}</p>
    </>
  );
}

/** How many are known of those that should be. */
function Share({ known, wanted }: { known: number; wanted: number }) {
  const { t } = useWords();
  if (wanted === 0)
    return (
      <td className="numeric">
        <Unknown why={t('health.none-wanted')} />
      </td>
    );
  return (
    <td className={`numeric ${known < wanted ? 'health-part' : ''}`}>
      {formatNumber((100 * known) / wanted, known === wanted ? 0 : 1)}%
      <p className="minor">
        {formatNumber(known, 0)}/{formatNumber(wanted, 0)}
      </p>
    </td>
  );
}
