import { TargetBadges } from '../evaluation/target-badges';
import { useTargetWords } from '../evaluation/use-target-words';
import type { ComparedTarget } from './use-compare-targets';

/** The first target of an indicator with its source; how many more there are, by name when pointed at. */
export function TargetCell({ held }: { held: readonly ComparedTarget[] }) {
  const { t, goalOf, nameOf, language } = useTargetWords();
  const [first, ...others] = held;
  if (!first) return null;
  const { target, document } = first;
  return (
    <div className="compare-target">
      <strong title={nameOf(target)}>{goalOf(target)}</strong> <TargetBadges target={target} />
      <span className="minor">
        {document[language]} {target.clause}
        {others.length > 0 && (
          <span
            title={others
              .map((one) => `${goalOf(one.target)} · ${one.document[language]}`)
              .join('\n')}
          >
            {' · '}
            {t('compare.target-more', { count: others.length })}
          </span>
        )}
      </span>
    </div>
  );
}
