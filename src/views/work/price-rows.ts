import type { CsvValue } from '../../export/csv';
import type { useWords } from '../../store/use-store';
import type { FloorPriceItem } from '../../worker/pool-messages';

interface Words {
  t: ReturnType<typeof useWords>['t'];
  parks: readonly { name: string | null }[];
  /** The share of the standard, as it is told. */
  share: string;
}

/** Prices against their floors as a table for a file: yuan/m², what is missing in words. */
export function priceRows(items: readonly FloorPriceItem[], { t, parks, share }: Words) {
  const headings = [
    t('field.id'),
    t('stock.park'),
    t('field.county'),
    t('price.grade'),
    t('price.unit'),
    t('price.floor'),
    t('price.lowered', { share }),
    t('price.verdict'),
    t('price.missing'),
  ];
  const number = (value: number | null) => (value === null ? null : Number(value.toFixed(2)));
  const rows = items.map((item): CsvValue[] => [
    item.id,
    parks[item.park]?.name ?? null,
    item.place,
    item.grade,
    number(item.perSquareMeter),
    number(item.floor),
    number(item.lowered),
    t(`price.verdict.${item.verdict}`),
    item.missing.map((gap) => t(`price.missing.${gap}`)).join(t('list.separator')) || null,
  ]);
  return { headings, rows };
}
