import { zoneIndicators, zoneKinds } from '../../domain/area-use';
import { formatFigure, formatPercent } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { ParkZones } from '../../worker/zone-messages';
import { ExportButtons } from '../evaluation/export-buttons';
import { inFileUnit } from '../file-units';
import { DerivedValue } from '../inspect/derived-value';
import { ExplainButton } from '../inspect/explain-button';
import { DataValue, Unknown } from '../quantity';
import { saveStock } from '../work/save-stock';

/** The four shares of each park, drawn and told, with how much of the park is zoned. */
export function ZoneShareTable({ parks }: { parks: readonly ParkZones[] }) {
  const items = useStore((state) => state.snapshot?.parks);
  const unit = useStore((state) => state.unit);
  const chosen = useStore((state) => state.park);
  const choosePark = useStore((state) => state.viewPark);
  const { t, language } = useWords();
  const nameOf = (park: number) => items?.[park]?.name ?? items?.[park]?.id ?? String(park + 1);
  const percent = (share: number) => {
    const { text, unit: sign } = formatPercent(share);
    return `${text} ${sign}`;
  };
  const save = (form: 'csv' | 'xlsx') =>
    saveStock(
      form,
      t('zones.functions'),
      [
        t('target.park'),
        ...zoneKinds.map((kind) => `${t(`zone.${kind}`)} (%)`),
        `${t('zones.coverage')} (%)`,
      ],
      parks.map(({ park, shares, coverage }) => [
        nameOf(park),
        ...shares.map((share) => inFileUnit(share, 'ratio')),
        inFileUnit(coverage, 'ratio'),
      ]),
    );
  return (
    <>
      <p className="zones-key">
        {zoneKinds.map((kind) => (
          <span key={kind} className="zone-mark" data-zone={kind}>
            {t(`zone.${kind}`)}
          </span>
        ))}
        <ExportButtons onSave={(form) => void save(form)} />
      </p>
      <table className="target-table zone-table">
        <thead>
          <tr>
            <th scope="col">{t('target.park')}</th>
            {zoneKinds.map((kind) => (
              <th key={kind} scope="col" className="numeric">
                {t(`zone.${kind}.short`)}
              </th>
            ))}
            <th scope="col" className="numeric">
              {t('zones.coverage')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parks.map(({ park, shares, coverage }) => (
            <tr key={park} data-park={park} data-chosen={park === chosen || undefined}>
              <th scope="row">
                <button type="button" className="link-button" onClick={() => choosePark(park)}>
                  {nameOf(park)}
                </button>
                {shares.some((share) => share !== null) && (
                  <svg
                    className="zone-bar"
                    viewBox="0 0 100 6"
                    preserveAspectRatio="none"
                    aria-hidden
                  >
                    {zoneKinds.map((kind, k) => (
                      <rect
                        key={kind}
                        data-zone={kind}
                        x={
                          100 * shares.slice(0, k).reduce<number>((sum, one) => sum + (one ?? 0), 0)
                        }
                        width={100 * (shares[k] ?? 0)}
                        height={6}
                      />
                    ))}
                  </svg>
                )}
              </th>
              {zoneKinds.map((kind, k) => (
                <td key={kind} className="numeric">
                  <ExplainButton
                    indicator={zoneIndicators[kind]}
                    reference={{ kind: 'park', park }}
                  >
                    {shares[k] === null || shares[k] === undefined ? (
                      <Unknown />
                    ) : (
                      <DataValue
                        value={shares[k]}
                        unit="ratio"
                        indicator={zoneIndicators[kind]}
                        quantity={formatFigure(shares[k], 'ratio', unit, language)}
                      />
                    )}
                  </ExplainButton>
                </td>
              ))}
              <td className="numeric minor">
                {coverage === null ? (
                  <Unknown />
                ) : (
                  <DerivedValue
                    title={t('zones.coverage')}
                    derivation={<p className="formula">{t('zones.coverage-formula')}</p>}
                  >
                    {percent(coverage)}
                  </DerivedValue>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="minor">{t('zones.note')}</p>
    </>
  );
}
