import type { TargetHold } from '../../worker/target-messages';
import { useTargetWords } from './use-target-words';

/** What would close the gap, a line for each way; nothing where value and target are the same. */
export function TargetClosings({ hold }: { hold: TargetHold }) {
  const { closingOf } = useTargetWords();
  const isDone = hold.relation === 'reaches' || hold.relation === 'above';
  // Where the target is reached one line is enough: what is to spare.
  const shown = isDone ? hold.closings.slice(0, 1) : hold.closings;
  const ways = shown.filter(({ change, goal }) => Math.abs(change) > 1e-9 * Math.abs(goal));
  if (ways.length === 0) return null;
  return (
    <ul className="target-closings">
      {ways.map((closing) => (
        <li key={closing.kind}>{closingOf(closing, hold)}</li>
      ))}
    </ul>
  );
}
