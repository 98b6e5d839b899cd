import { formatArea, formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { SolveAnswer } from '../../worker/scenario-messages';
import { yuanPerSquareMeterOfYi } from './edit-form';
import { SolveCurve } from './solve-curve';

/** What was found, and the output that was expected, 亿元/km². */
export interface Solved {
  answer: SolveAnswer;
  expected: number;
}

/** The set that closes the gap, how it was chosen, and what it rests on. */
export function SolveOutcome({
  solved: { answer, expected },
  onAdded,
}: {
  solved: Solved;
  onAdded: () => void;
}) {
  const unit = useStore((state) => state.unit);
  const scenarios = useStore((state) => state.scenarios);
  const changeEdits = useStore((state) => state.changeEdits);
  const focusPlots = useStore((state) => state.focusPlots);
  const { t, language } = useWords();
  const found = answer.answer;
  const intensity = (yuanPerSquareMeter: number) =>
    formatNumber(yuanPerSquareMeter / yuanPerSquareMeterOfYi, 1);
  const area = (squareMeters: number) => {
    const quantity = formatArea(squareMeters, unit, language);
    return `${quantity.text} ${quantity.unit}`;
  };
  if (found.kind === 'reached') return <p role="status">{t('scenario.reached')}</p>;
  return (
    <div role="status" className="scenario-outcome">
      {found.kind === 'out-of-reach' ? (
        <p>
          {found.best === null || answer.candidates === 0
            ? t('scenario.out-of-reach-none')
            : t('scenario.out-of-reach', {
                candidates: answer.candidates,
                best: intensity(found.best),
              })}
        </p>
      ) : (
        <>
          <p>
            <strong>
              {t('scenario.found', {
                count: found.plots.length,
                area: area(found.squareMeters),
                figure: intensity(found.figure),
              })}
            </strong>{' '}
            {found.proof === 'exact'
              ? t('scenario.exact')
              : t('scenario.bounded', { area: area(found.sparedAtMost) })}
          </p>
          <div className="stock-tools">
            <button
              type="button"
              className="button small"
              onClick={() => {
                changeEdits(t('scenario.name', { number: scenarios.length + 1 }), (edits) => [
                  ...edits,
                  {
                    kind: 'build',
                    keys: answer.keys,
                    outputYuanPerSquareMeter: expected * yuanPerSquareMeterOfYi,
                  },
                ]);
                onAdded();
              }}
            >
              {t('scenario.solve-add')}
            </button>
            <button
              type="button"
              className="link-button"
              onClick={() => focusPlots(found.plots, true)}
            >
              {t('scenario.show-changed')}
            </button>
          </div>
          <SolveCurve keys={answer.keys} expected={expected} />
        </>
      )}
      {answer.leftOut.use + answer.leftOut.area + answer.leftOut.key > 0 && (
        <p className="minor">{t('scenario.left-out', answer.leftOut)}</p>
      )}
    </div>
  );
}
