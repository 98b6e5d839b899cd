import type { Unit } from '../../domain/figure';
import { formatFigure } from '../../i18n/format';
import type { TextKey } from '../../i18n/translate';
import { useStore, useWords } from '../../store/use-store';
import type { ContributionAnswer } from '../../worker/ranking-messages';
import { Fact } from '../evaluation/evaluation-fact';
import { DerivedValue } from '../inspect/derived-value';
import { Unknown } from '../quantity';

interface PartChangeProps {
  /** The plot comes to the park's mean, or is thought away. */
  kind: 'atMean' | 'without';
  part: Omit<ContributionAnswer['worst'][number], 'id'>;
  of: ContributionAnswer;
}

/** By how much a park's figure changes with a plot, opened to the sums that it comes of. */
export function PartChange({ kind, part, of }: PartChangeProps) {
  const areaUnit = useStore((state) => state.unit);
  const { t, language } = useWords();
  const change = part[kind];
  if (change === null) return <Unknown />;
  const { numerator, denominator, value, indicator } = of;
  const write = (amount: number, unit: Unit) => {
    const { text, unit: name } = formatFigure(amount, unit, areaUnit, language);
    return name === '' ? text : `${text} ${name}`;
  };
  const { text, unit: name } = formatFigure(change, indicator.unit, areaUnit, language);
  const shown = `${change > 0 ? '+' : ''}${text} ${indicator.unit === 'ratio' ? t('rank.points') : name}`;
  const facts: [TextKey, number | null | undefined, Unit | undefined][] = [
    ['rank.part.N', numerator?.value, numerator?.unit],
    ['rank.part.D', denominator?.value, denominator?.unit],
    ['rank.part.value', value, indicator.unit],
    ['rank.part.n', part.numerator, numerator?.unit],
    ['rank.part.d', part.denominator, denominator?.unit],
  ];
  const title = t(kind === 'atMean' ? 'rank.at-mean' : 'rank.without');
  return (
    <DerivedValue
      title={title}
      derivation={
        <div className="derivation">
          <div className="formula">
            <p>= {t(denominator === null ? 'rank.part.of-sum' : `rank.part.${kind}`)}</p>
          </div>
          <dl className="facts">
            {facts.map(
              ([label, amount, unit]) =>
                amount !== null &&
                amount !== undefined &&
                unit && (
                  <Fact key={label} label={t(label)}>
                    {write(amount, unit)}
                  </Fact>
                ),
            )}
            <Fact label={title}>
              <strong>{shown}</strong>
            </Fact>
          </dl>
        </div>
      }
    >
      {shown}
    </DerivedValue>
  );
}
