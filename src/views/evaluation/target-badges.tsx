import { isPast, type Target } from '../../domain/target';
import { useWords } from '../../store/use-store';
import { useTargetYear } from './use-targets';

/** What must be known before a target is read: its status, its period, for whom it is set. */
export function TargetBadges({ target }: { target: Target }) {
  const { t, tk } = useWords();
  const year = useTargetYear();
  const { status, reach, targetYear } = target;
  return (
    <span className="target-badges">
      {status !== 'in-force' && (
        <span className={`target-badge is-${status}`}>{t(`target.status.${status}`)}</span>
      )}
      {targetYear !== null && (
        <span className="target-badge">
          {isPast(target, year)
            ? `${targetYear} · ${t('target.caveat.past')}`
            : t('target.period', { year: targetYear })}
        </span>
      )}
      {(reach === 'region' || reach === 'named' || reach === 'project') && (
        <span className="target-badge">{tk(`target.caveat.${reach}`)}</span>
      )}
    </span>
  );
}
