import { useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';
import { RulesBadge } from '../rules/rules-badge';
import './clock.css';
import { ComingSteps } from './coming-steps';
import { ReasonRow } from './reason-row';

/** Why a plot has its class: the clause, the conditions with what they saw, what is missing, what is to come. */
export function PlotReasons({ details }: { details: PlotDetails }) {
  const { t, tk } = useWords();
  const { classified, clock } = details;
  return (
    <section className="reasons">
      <header className="section-head">
        <h3 className="section-title">
          {t('reasons.title', { status: tk(`status.${classified.status}`) })}
        </h3>
        <RulesBadge />
      </header>
      {classified.clause && <p className="clause">{tk(`clause.${classified.clause}`)}</p>}
      <ul className="evidence">
        {classified.evidence.map((item) => (
          <ReasonRow
            key={item.key}
            item={item}
            details={details}
            isDeciding={item.key === clock.deciding}
          />
        ))}
      </ul>
      {clock.missing.length > 0 && (
        <div className="missing-box">
          <strong>{t('reasons.missing')}</strong>
          <ul>
            {clock.missing.map(({ field, use }) => (
              <li key={field}>
                {tk(`missing.${field}`)} <span className="minor">{t(`clock.use.${use}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {classified.conflict && (
        <div className="missing-box">
          <strong>{t('reasons.conflict')}</strong>
          <p>
            {t('reasons.conflict-text', {
              stated: tk(`status.${classified.status}`),
              computed: tk(`status.${classified.conflict}`),
            })}
          </p>
        </div>
      )}
      <ComingSteps details={details} />
    </section>
  );
}
