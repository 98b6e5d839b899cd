import type { ReactNode } from 'react';
import { formatArea, formatPercent, formatSquareMeters } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';
import { DataValue } from '../quantity';
import { DerivedValue } from './derived-value';

/** Land that the plot shares with others, and land of it outside its park; each area opens to how it was found. */
export function PlotPlacement({ details }: { details: PlotDetails }) {
  const snapshot = useStore((state) => state.snapshot);
  const focusPlots = useStore((state) => state.focusPlots);
  const { t } = useWords();
  const { outsideShare, ellipsoidal } = details.areas;
  const own = String(details.fields.id ?? t('plot.row', { row: details.row }));
  const park = snapshot?.parks[details.park]?.name ?? t('park.unnamed');
  return (
    <section className="placement">
      <h3 className="section-title">{t('plot.placement')}</h3>
      <ul>
        {details.overlapsWith.map((other) => {
          const name = other.id ?? t('plot.unnamed');
          return (
            <li key={other.plot}>
              {t('plot.overlap')}{' '}
              <PlacedArea
                title={t('plot.overlap')}
                indicator="plot.overlap"
                squareMeters={other.squareMeters}
                details={details}
                how={t('plot.overlap.how', { plot: own, other: name })}
              />{' '}
              <button
                type="button"
                className="link-button"
                onClick={() => focusPlots([other.plot], true)}
              >
                {name}
              </button>
            </li>
          );
        })}
        {outsideShare !== null && outsideShare > 0.001 && ellipsoidal !== null && (
          <li>
            {t('plot.outside-park')}{' '}
            <PlacedArea
              title={t('plot.outside-park')}
              indicator="plot.outside"
              squareMeters={outsideShare * ellipsoidal}
              details={details}
              how={t('plot.outside.how', { plot: own, park })}
            />
          </li>
        )}
      </ul>
    </section>
  );
}

interface PlacedAreaProps {
  title: string;
  indicator: string;
  squareMeters: number;
  details: PlotDetails;
  how: ReactNode;
}

function PlacedArea({ title, indicator, squareMeters, details, how }: PlacedAreaProps) {
  const unit = useStore((state) => state.unit);
  const { t, language } = useWords();
  const { ellipsoidal } = details.areas;
  const share = ellipsoidal ? formatPercent(squareMeters / ellipsoidal) : null;
  return (
    <DerivedValue
      title={title}
      derivation={
        <div className="derivation">
          <div className="formula">
            <p>{how}</p>
            <p className="formula-numbers">
              <strong>{formatSquareMeters(squareMeters).text} m²</strong>
              {share && ` · ${t('plot.share-of-plot', { share: share.text })}`}
            </p>
          </div>
          <dl className="facts">
            <div className="fact">
              <dt>{t('explain.method')}</dt>
              <dd>{t('explain.method-ellipsoidal')}</dd>
            </div>
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
          </dl>
        </div>
      }
    >
      <DataValue
        value={squareMeters}
        unit="m2"
        indicator={indicator}
        quantity={formatArea(squareMeters, unit, language)}
      />
    </DerivedValue>
  );
}
