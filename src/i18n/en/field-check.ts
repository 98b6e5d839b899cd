import type { zhFieldCheck } from '../zh/field-check';

/** Field checks: what somebody saw on a plot, where they stood, and their pictures. */
export const enFieldCheck: Record<keyof typeof zhFieldCheck, string> = {
  'undo.what.fieldChecks': 'the field checks',

  'field-check.title': 'Field check',
  'field-check.of': 'Field check · {id}',
  'field-check.phone': 'On a phone',
  'field-check.phone.code': 'Scan to check {id} on a phone',
  'field-check.begin': 'Check on site',
  'field-check.none': 'Not checked on site yet.',
  'field-check.no-key':
    'The plot has neither a number nor a supervision number, so that no check can be kept for it.',
  'field-check.count': 'Checks: {count}',
  'field-check.earlier': 'Earlier checks ({count})',
  'field-check.edit': 'Edit',
  'field-check.remove': 'Delete',
  'field-check.save': 'Save check',
  'field-check.cancel': 'Discard',
  'field-check.not-kept':
    'This browser cannot keep field checks of the sample; they are lost when the page is closed.',
  'field-check.local':
    'Checks and photos stay on this device and are not uploaded; an exported workspace carries them.',
  'field-check.draft': 'What was not saved last time is here again.',

  'field-check.item.pit': 'Dug pit',
  'field-check.item.piles': 'Piles',
  'field-check.item.permit': 'Permit on display',
  'field-check.item.fence': 'Site fence',
  'field-check.answer.yes': 'Yes',
  'field-check.answer.no': 'No',
  'field-check.answer.not-seen': 'Not seen',
  'field-check.answer.none': 'Blank',
  'field-check.use': 'Present use',
  'field-check.use-hint': 'e.g. empty, storage of material, farmed',
  'field-check.notes': 'Notes',
  'field-check.who': 'Checked by',
  'field-check.who-unsaid': 'unsigned',
  'field-check.at': 'Checked at',

  'field-check.conflict.started':
    'The data have no date of start, but on site was seen: {seen}. Verify the actual start.',
  'field-check.conflict.not-started':
    'The data say work started on {date}, but neither pit nor piles were there. Please verify.',
  'field-check.conflict.note':
    'A check changes no status; the status follows from the data and the ledger.',

  'field-check.position': 'Position',
  'field-check.north': 'N ↑',
  'field-check.locate': 'Get my position',
  'field-check.locate-again': 'Locate again',
  'field-check.locating': 'Locating…',
  'field-check.no-position': 'not located',
  'field-check.accuracy': 'accuracy {metres} m',
  'field-check.accuracy-unknown': 'accuracy unknown',
  'field-check.inside': 'Inside the plot',
  'field-check.outside': 'Outside the plot',
  'field-check.unsure':
    '{metres} m from the boundary, less than the accuracy: whether this is inside cannot be told',
  'field-check.nearest': 'J{number} is {metres} m away, to the {direction} ({degrees}°)',
  'field-check.no-shape': 'The plot has no shape to compare the position with.',
  'field-check.locate-failed.denied':
    'Access to the position was denied. Allow it for this page in the settings of the browser or the device, then try again.',
  'field-check.locate-failed.unavailable':
    'The device cannot tell its position. Step into the open, switch location on, then try again.',
  'field-check.locate-failed.timeout':
    'No position within 30 seconds. Step into the open, then try again.',
  'field-check.locate-failed.unsupported':
    'This page cannot locate: the browser does not support it, or the page was not opened over https.',

  'field-check.photos': 'Photos',
  'field-check.photo-count': 'Photos: {count}',
  'field-check.take': 'Take photo',
  'field-check.photo-working': 'Preparing photo…',
  'field-check.photo-failed': 'This photo cannot be read: {name}',
  'field-check.photo-not-kept': 'The photo could not be kept on this device; it may be full.',
  'field-check.photo-limit': 'A check has at most {most} {most|photo|photos}.',
  'field-check.photo-gone': 'Photo is not on this device',
  'field-check.photo-name': 'Photo {number}',
  'field-check.photo-open': 'View photo {number}',
  'field-check.photo-remove': 'Delete photo {number}',
  'field-check.photo-removed': 'Photos deleted: {count}.',
  'field-check.photo-restore': 'Bring back',
  'field-check.bearing': 'facing {direction}, {degrees}°',
  'field-check.bearing-magnetic': 'facing {direction}, {degrees}° (magnetic)',
  'field-check.bearing-unknown': 'bearing unknown',
  'field-check.time-unknown': 'time unknown',

  'field-check.direction.0': 'north',
  'field-check.direction.1': 'northeast',
  'field-check.direction.2': 'east',
  'field-check.direction.3': 'southeast',
  'field-check.direction.4': 'south',
  'field-check.direction.5': 'southwest',
  'field-check.direction.6': 'west',
  'field-check.direction.7': 'northwest',

  'field-check.sheet.findings': 'Findings',
  'field-check.sheet.bounded':
    '{count} {count|photo|photos} in all; the first {most} are shown here.',
};
