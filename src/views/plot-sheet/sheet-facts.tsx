import { formatNumber, formatSquareMeters } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { PlotSheet } from '../../worker/sheet-messages';
import { useFieldValue } from '../inspect/field-value';
import { zoneNumberOf } from './zone-text';

const shownFields = [
  'holder',
  'industry',
  'landUseName',
  'supplyMode',
  'termYears',
  'priceYuan',
  'totalInvestmentYuan',
] as const;

/** What the plot is and how large: what is not known is a dash. */
export function SheetFacts({ sheet }: { sheet: PlotSheet }) {
  const snapshot = useStore((state) => state.snapshot);
  const { t, tk } = useWords();
  const value = useFieldValue();
  const { details, zone, epsg } = sheet;
  const { fields, areas, classified } = details;
  const park = snapshot?.parks[details.park];
  const area = (m2: number | null) => {
    if (m2 === null) return '—';
    const { text, unit } = formatSquareMeters(m2);
    return `${text} ${unit}`;
  };
  const { declared, ellipsoidal } = areas;
  const difference =
    !declared || ellipsoidal === null
      ? '—'
      : `${area(ellipsoidal - declared)}（${formatNumber((100 * (ellipsoidal - declared)) / declared, 2)}%）`;
  const rows: [string, string][] = [
    [t('plot-sheet.id'), String(fields.id ?? '—')],
    [t('plot-sheet.park'), park?.name ?? '—'],
    [t('plot-sheet.county'), String(fields.county ?? park?.county ?? '—')],
    ...shownFields.map((field): [string, string] => [
      tk(`field.${field}`),
      value(field, fields[field]),
    ]),
    [t('plot-sheet.area-declared'), area(declared)],
    [t('plot-sheet.area-ellipsoidal'), area(ellipsoidal)],
    [t('plot-sheet.area-plane'), area(areas.plane)],
    [t('plot-sheet.area-difference'), difference],
    [t('plot-sheet.status'), tk(`status.${classified.status}`)],
  ];
  return (
    <div className="sheet-facts">
      <dl>
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {zone && (
        <p className="sheet-note">
          {t('plot-sheet.zone', {
            width: zone.width,
            number: zoneNumberOf(zone),
            epsg: epsg === null ? '' : ` (EPSG:${epsg})`,
          })}
        </p>
      )}
    </div>
  );
}
