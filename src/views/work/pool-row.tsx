import { formatDay } from '../../domain/day';
import { areaUnitName, formatArea } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { PoolCheck, PoolItem } from '../../worker/pool-messages';
import { Unknown } from '../quantity';

/** What land needs, in the order in which it comes. */
export const poolCheckOrder: readonly PoolCheck[] = [
  'approval',
  'requisition',
  'free',
  'planning',
  'indicators',
  'levelled',
];

interface PoolRowProps {
  item: PoolItem;
  /** False: it is said once for all that nothing tells 净地. */
  hasLevelled: boolean;
}

/** A plot of the pool: what is there, what is missing, who holds it and what runs out. */
export function PoolRow({ item, hasLevelled }: PoolRowProps) {
  const parks = useStore((state) => state.snapshot?.parks);
  const unit = useStore((state) => state.unit);
  const focusPlots = useStore((state) => state.focusPlots);
  const { t, language } = useWords();
  const named = (wanted: string) =>
    poolCheckOrder
      .filter((check) => item.checks[check] === wanted && (check !== 'levelled' || hasLevelled))
      .map((check) => t(`pool.check.${check}`))
      .join(t('list.separator'));
  const [has, lacks, unknown] = [named('yes'), named('no'), named('unknown')];
  const area = item.squareMeters;
  return (
    <li className="stock-item">
      <button type="button" className="stock-head" onClick={() => focusPlots([item.plot], true)}>
        <strong>{item.id ?? t('plot.unnamed')}</strong>
        <span className="minor">
          {item.kinds.map((kind) => t(`pool.kind.${kind}`)).join(t('list.separator'))}
          {parks?.[item.park]?.name && ` · ${parks[item.park]!.name}`}
        </span>
        <span className="stock-end">
          {area === null ? (
            <Unknown />
          ) : (
            `${formatArea(area, unit, language).text} ${areaUnitName(unit, language)}`
          )}
        </span>
      </button>
      {lacks && <p className="pool-what pool-against">{t('pool.lacks', { what: lacks })}</p>}
      {has && <p className="pool-what minor">{t('pool.has', { what: has })}</p>}
      {unknown && <p className="pool-what minor">{t('pool.unknown', { what: unknown })}</p>}
      {item.kinds.includes('reserve') && (
        <p className="pool-what">
          {t(item.reserveUntil === null ? 'pool.reserved.open' : 'pool.reserved', {
            project: item.reservedFor ?? t('pool.reserved.someone'),
            date: item.reserveUntil === null ? '' : formatDay(item.reserveUntil),
          })}
        </p>
      )}
      {item.lapses !== null && (
        <p className="pool-what pool-against">
          {t('pool.lapses', { date: formatDay(item.lapses) })}
        </p>
      )}
    </li>
  );
}
