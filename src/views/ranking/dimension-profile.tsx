import { formatFigure } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { ExplainButton } from '../inspect/explain-button';
import { DataValue, Unknown } from '../quantity';

/** The seven dimensions of 渝府发〔2021〕29号 五(四) with the indicators that the land data can tell of each. */
const dimensions = [
  { id: 'quality', indicators: ['outputIntensity', 'taxIntensity'] },
  { id: 'innovation', indicators: [] },
  { id: 'character', indicators: [] },
  { id: 'openness', indicators: [] },
  {
    id: 'intensity',
    indicators: ['builtShare', 'investmentIntensity', 'plotRatio', 'idleShare'],
  },
  { id: 'smartness', indicators: [] },
  { id: 'green', indicators: [] },
] as const;

/** A park in the seven dimensions of the evaluation: what the data tell, and what they lack. */
export function DimensionProfile({ park, parkName }: { park: number; parkName: string }) {
  const unit = useStore((state) => state.unit);
  const figures = useStore((state) => state.reading?.parkFigures);
  const order = useStore((state) => state.reading?.indicatorIds);
  const { t, tk, language } = useWords();
  if (!figures || !order) return null;
  const units = { plotRatio: 'm2/m2', builtShare: 'ratio', idleShare: 'ratio' } as const;
  return (
    <section className="rank-section">
      <h3 className="section-title">{t('rank.profile', { park: parkName })}</h3>
      <dl className="rank-profile">
        {dimensions.map(({ id, indicators }) => (
          <div key={id}>
            <dt>{t(`rank.dimension.${id}`)}</dt>
            <dd>
              {indicators.map((indicator) => {
                const at = order.indexOf(indicator);
                const value = figures[park * order.length + at] ?? Number.NaN;
                const of = units[indicator as keyof typeof units] ?? ('yuan/m2' as const);
                return (
                  <span key={indicator}>
                    {tk(`indicator.${indicator}`)}{' '}
                    <ExplainButton indicator={indicator} reference={{ kind: 'park', park }}>
                      {Number.isNaN(value) ? (
                        <Unknown />
                      ) : (
                        <DataValue
                          value={value}
                          unit={of}
                          indicator={indicator}
                          quantity={formatFigure(value, of, unit, language)}
                        />
                      )}
                    </ExplainButton>
                  </span>
                );
              })}
              <span className="minor">{t(`rank.lacks.${id}`)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="minor">{t('rank.profile.note')}</p>
    </section>
  );
}
