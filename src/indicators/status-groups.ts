import { type Status, statuses } from '../domain/category';

function flagsFor(isMember: (status: Status) => boolean): Uint8Array {
  return Uint8Array.from(statuses, (status) => (isMember(status) ? 1 : 0));
}

/** By status index, 1 for land that is supplied (D of TD/T 1029), built or not. */
export const isSupplied = flagsFor(
  (status) => !['planned_unapproved', 'approved_unsupplied', 'undetermined'].includes(status),
);
/** By status index, 1 for suspected and decided idle land (G). */
export const isIdle = flagsFor((status) => status.startsWith('idle_'));

export const BUILT = statuses.indexOf('built');
export const UNDETERMINED = statuses.indexOf('undetermined');
