import type { Status } from './category';
import { type Day, parseIsoDay } from './day';
import type { CheckItem, FieldCheck } from './field-check';

/** What a check saw against what the data say. It changes no class: a person has to verify it. */
export type CheckConflict =
  | { kind: 'started'; seen: CheckItem[] }
  | { kind: 'not-started'; date: string };

/** What hints that work has begun (53号令 第三十条 asks for more, such as all piles; from memory, 以正式文件为准). */
const signsOfStart = ['pit', 'piles'] as const satisfies readonly CheckItem[];

/**
 * Where a check contradicts the data: signs of work on a plot that the data know no start of, or neither pit nor piles
 * where the data say that work had begun by the day of the check (`day`) and is not finished. `actualStart` is an ISO
 * day; `null`: the data know none. `null`: no contradiction, or not enough was seen.
 */
export function conflictOf(
  { answers }: Pick<FieldCheck, 'answers'>,
  day: Day,
  actualStart: string | null,
  status: Status,
): CheckConflict | null {
  const started = actualStart === null ? null : parseIsoDay(actualStart);
  const seen = signsOfStart.filter((item) => answers[item] === 'yes');
  if (started === null) {
    const isStarted = status === 'under_construction' || status === 'built';
    return seen.length > 0 && !isStarted ? { kind: 'started', seen } : null;
  }
  const isNothingThere = signsOfStart.every((item) => answers[item] === 'no');
  return isNothingThere && started <= day && status !== 'built'
    ? { kind: 'not-started', date: actualStart! }
    : null;
}
