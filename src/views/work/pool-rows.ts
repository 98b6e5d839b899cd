import { formatDay } from '../../domain/day';
import type { CsvValue } from '../../export/csv';
import { type AreaUnit, areaUnitName, squareMetersPer } from '../../i18n/format';
import type { Language } from '../../i18n/translate';
import type { useWords } from '../../store/use-store';
import type { PoolItem } from '../../worker/pool-messages';
import { poolCheckOrder } from './pool-row';

interface Words {
  t: ReturnType<typeof useWords>['t'];
  unit: AreaUnit;
  language: Language;
  parks: readonly { name: string | null }[];
}

/** The pool as a table for a file: one plot a row, areas in the unit of the screen, unknown cells empty. */
export function poolRows(items: readonly PoolItem[], { t, unit, language, parks }: Words) {
  const headings = [
    t('field.id'),
    t('stock.park'),
    t('pool.kind'),
    t('pool.unit', { name: t('pool.area'), unit: areaUnitName(unit, language) }),
    t('pool.readiness'),
    ...poolCheckOrder.map((check) => t(`pool.check.${check}`)),
    t('field.reservedFor'),
    t('pool.until'),
    t('pool.lapse-day'),
  ];
  const day = (value: number | null) => (value === null ? null : formatDay(value));
  const rows = items.map((item): CsvValue[] => [
    item.id,
    parks[item.park]?.name ?? null,
    item.kinds.map((kind) => t(`pool.kind.${kind}`)).join(t('list.separator')),
    item.squareMeters === null
      ? null
      : Number((item.squareMeters / squareMetersPer[unit]).toFixed(4)),
    t(`pool.readiness.${item.readiness}`),
    ...poolCheckOrder.map((check) => {
      const told = item.checks[check];
      return told === null ? null : t(`pool.answer.${told}`);
    }),
    item.reservedFor,
    day(item.reserveUntil),
    day(item.lapses),
  ]);
  return { headings, rows };
}
