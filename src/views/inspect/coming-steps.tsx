import { formatDay } from '../../domain/day';
import { useStore, useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';

/** From here on nobody counts in days. */
const farDays = 3 * 365;
const daysOfYear = 365.2425;

/** What the passing of time alone brings: each date and what the plot becomes on it. */
export function ComingSteps({ details }: { details: PlotDetails }) {
  const asOf = useStore((state) => state.asOf);
  const { t, tk } = useWords();
  const { steps } = details.clock;
  const ahead = (days: number) =>
    days < farDays
      ? t('clock.in-days', { days })
      : t('clock.in-years', { years: Math.floor(days / daysOfYear) });
  if (steps.length === 0) return null;
  return (
    <div className="next-step">
      <strong>{t('clock.steps')}</strong>
      <ol className="coming-steps">
        {steps.map((step) => (
          <li key={`${step.kind}-${step.day}`}>
            <span className="step-day">{formatDay(step.day)}</span>
            <span>
              {step.kind === 'status' ? tk(`status.${step.status}`) : t(`clock.step.${step.kind}`)}
              {step.clause && (
                <span className="minor step-clause">{tk(`clause.short.${step.clause}`)}</span>
              )}
            </span>
            <span className="minor step-days">{ahead(step.day - asOf)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
