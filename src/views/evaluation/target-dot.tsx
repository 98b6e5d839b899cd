import { useWords } from '../../store/use-store';
import type { DotScale } from './dot-scale';

interface TargetDotProps {
  scale: DotScale;
  /** In the unit of the target; `null`: unknown, no dot. */
  value: number | null;
  goal: number | null;
  isDraft: boolean;
}

/** Where the dot stands, px from the upper edge of its row. */
const middle = 17;

/** A park's value on the scale of all, with the target as a dashed line that goes through all rows. */
export function TargetDot({ scale, value, goal, isDraft }: TargetDotProps) {
  const { t } = useWords();
  const at = (number: number) => `${((number - scale.low) / (scale.high - scale.low)) * 100}%`;
  return (
    <svg className="target-dot" width="100%" height="100%" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <line key={tick} className="target-grid" x1={at(tick)} x2={at(tick)} y1={0} y2="100%" />
      ))}
      <line className="target-track" x1="0%" x2="100%" y1={middle} y2={middle} />
      {value !== null && goal !== null && (
        <line className="target-span" x1={at(value)} x2={at(goal)} y1={middle} y2={middle} />
      )}
      {goal !== null && (
        <line className="target-line" x1={at(goal)} x2={at(goal)} y1={0} y2="100%">
          <title>{t(isDraft ? 'target.show-draft' : 'target.goal')}</title>
        </line>
      )}
      {value !== null && <circle className="target-point" cx={at(value)} cy={middle} r={5} />}
    </svg>
  );
}
