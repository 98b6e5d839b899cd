import { formatFigure, formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { ScorePart } from '../../worker/ranking-messages';
import { Fact } from '../evaluation/evaluation-fact';
import { DerivedValue } from '../inspect/derived-value';
import { DataValue } from '../quantity';

/** The score of a park, opened to its sum. */
export function RankScore({ score, parts }: { score: number; parts: readonly ScorePart[] }) {
  const unit = useStore((state) => state.unit);
  const { t, tk, language } = useWords();
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <DerivedValue
      title={t('rank.score')}
      derivation={
        <div className="derivation">
          <div className="formula">
            <p>{t('rank.formula')}</p>
          </div>
          <dl className="facts">
            {parts.map(({ indicator, unit: of, weight, value, share }) => (
              <Fact key={indicator} label={tk(`indicator.${indicator}`)}>
                {value !== null && (
                  <DataValue
                    value={value}
                    unit={of}
                    indicator={indicator}
                    quantity={formatFigure(value, of, unit, language)}
                  />
                )}
                {' → '}
                {share === null ? '—' : formatNumber(share, 4)} × {weight}
              </Fact>
            ))}
            <Fact label={t('rank.score')}>
              ÷ {weights} = <strong>{formatNumber(score, 3)}</strong>
            </Fact>
          </dl>
          <p className="minor">{t('rank.method')}</p>
        </div>
      }
    >
      {formatNumber(score, 3)}
    </DerivedValue>
  );
}
