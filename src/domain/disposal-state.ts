import type { Day } from './day';
import { type Disposal, dayOfDisposal, nearDays } from './disposal';

/** How a plot's record stands on a day, the most pressing first. */
export const disposalStates = [
  'overdue',
  'soon',
  'later',
  'no-deadline',
  'no-record',
  'closed',
] as const;
export type DisposalState = (typeof disposalStates)[number];

/** The state of a record on a day: closed from the day of its closing on, overdue the day after its deadline. */
export function disposalState(record: Disposal | undefined, asOf: Day): DisposalState {
  if (!record || Object.keys(record.values).length === 0) return 'no-record';
  const closed = dayOfDisposal(record, 'closed');
  if (closed !== null && closed <= asOf) return 'closed';
  const deadline = dayOfDisposal(record, 'deadline');
  if (deadline === null) return 'no-deadline';
  if (deadline < asOf) return 'overdue';
  return deadline - asOf <= nearDays ? 'soon' : 'later';
}
