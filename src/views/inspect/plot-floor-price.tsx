import { checkFloorPrice, type FloorPriceCheck } from '../../domain/floor-price';
import { formatNumber, formatPercent, formatSquareMeters } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';
import { Unknown } from '../quantity';
import { GradeSelect } from '../work/grade-select';
import { DerivedValue } from './derived-value';

/** The price of transferred industrial land against the floor of its grade, with all that the result rests on. */
export function PlotFloorPrice({ details }: { details: PlotDetails }) {
  const grades = useStore((state) => state.landGrades);
  const share = useStore((state) => state.ruleSettings.floorPriceShare);
  const { t, tk } = useWords();
  const { floorPrice } = details;
  if (!floorPrice) return null;
  const { place } = floorPrice;
  const grade = place !== null && Object.hasOwn(grades, place) ? grades[place]! : null;
  const check = checkFloorPrice(floorPrice, grade, share);
  const { text, unit } = formatPercent(share);
  const shareText = `${text}${unit}`;
  const { verdict, missing, perSquareMeter } = check;
  const what = missing.map((gap) => t(`price.missing.${gap}`)).join(t('list.separator'));
  return (
    <section className="plot-floor-price">
      <header className="section-head">
        <h3 className="section-title">{t('price.title')}</h3>
        <span className={`verdict price-${verdict}`}>{t(`price.verdict.${verdict}`)}</span>
      </header>
      <dl className="facts">
        <div className="fact">
          <dt>{t('price.unit')}</dt>
          <dd>
            {perSquareMeter === null ? (
              <Unknown why={what} />
            ) : (
              <DerivedValue
                title={t('price.title')}
                derivation={<PriceDerivation details={details} check={check} share={shareText} />}
              >
                {formatNumber(perSquareMeter, 1)}
              </DerivedValue>
            )}
          </dd>
        </div>
        {place !== null && (
          <div className="fact">
            <dt>{t('price.grade.of', { place })}</dt>
            <dd>
              <GradeSelect place={place} />
            </dd>
          </div>
        )}
      </dl>
      <p className="minor">{t(`price.verdict.${verdict}.note`, { share: shareText, what })}</p>
      <p className="minor">
        {t('price.standard.source')} · {tk('clause.mark.memory')}
      </p>
    </section>
  );
}

interface PriceDerivationProps {
  details: PlotDetails;
  check: FloorPriceCheck;
  share: string;
}

/** Price over area, the standard and its share, with cells and sources. */
function PriceDerivation({ details, check, share }: PriceDerivationProps) {
  const { t, tk } = useWords();
  const { priceYuan, squareMeters } = details.floorPrice!;
  const { perSquareMeter, floor, lowered } = check;
  if (priceYuan === null || squareMeters === null || perSquareMeter === null) return null;
  const price = (value: number | null) =>
    value === null ? '—' : t('price.per', { price: formatNumber(value, 1) });
  return (
    <div className="derivation">
      <div className="formula">
        <p>{t('price.formula')}</p>
        <p className="formula-numbers">
          {formatNumber(priceYuan / 1e4, 2)} {t('contract.ten-thousand')} ÷{' '}
          {formatSquareMeters(squareMeters).text} m² = <strong>{price(perSquareMeter)}</strong>
        </p>
      </div>
      <dl className="facts">
        <div className="fact">
          <dt>{t('price.standard')}</dt>
          <dd>
            {price(floor)} · {t('price.standard.source')} · {tk('clause.mark.memory')}
          </dd>
        </div>
        <div className="fact">
          <dt>{t('price.rule', { share })}</dt>
          <dd>
            {price(lowered)} · {tk('clause.short.floor-price-002-4-3')} · {tk('clause.mark.seed')}
          </dd>
        </div>
        <div className="fact">
          <dt>{t('price.source')}</dt>
          <dd>{t('contract.cell', { file: details.file, row: details.row })}</dd>
        </div>
      </dl>
    </div>
  );
}
