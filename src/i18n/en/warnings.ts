import type { zhWarnings } from '../zh/warnings';

/** Early warnings: dates that are coming or have just passed. */
export const enWarnings: Record<keyof typeof zhWarnings, string> = {
  'warnings.title': 'Early warnings',
  'warnings.count': '{ahead} to come, {past} passed',
  'warnings.span': 'Days before and after',
  'warnings.span-days': '{days} d',
  'warnings.scope': '{park}, {days} {days|day|days} before and after {date}',
  'warnings.all-parks': 'All parks',
  'warnings.note':
    'What has passed rests on the facts known by the date, what is to come on the rules alone; the authority decides.',
  'warnings.kind.idle': 'Becomes suspected idle',
  'warnings.kind.two-years': 'Two years overdue',
  'warnings.kind.approval-lapse': 'Approval two years old',
  'warnings.kind.reserve-end': 'Reservation ends',
  'warnings.kind.term-end': 'Term or lease ends',
  'warnings.kind.ledger-deadline': 'Deadline of the ledger',
  'warnings.ground.idle':
    'Not started a year after the agreed start, or suspended for a year with a low share: the day after (Decree 53 art. 2)',
  'warnings.ground.two-years':
    'Not started two years after the agreed start: the day after (Decree 53 art. 14)',
  'warnings.ground.approval-lapse':
    'Approved two years ago, not supplied, requisition not known to be done; the approval may lapse: the day after (to be confirmed against the official text)',
  'warnings.ground.reserve-end':
    'Held for a major project and not supplied yet: its last day (Yufufa [2021] 29)',
  'warnings.ground.term-end': 'As the file gives it, else supply date plus term: the last day',
  'warnings.ground.ledger-deadline':
    'The deadline in the disposal ledger of a record that is not closed: on that day',
  'warnings.in': 'in {days} {days|day|days}',
  'warnings.today': 'on the day',
  'warnings.ago': '{days} {days|day|days} ago',
  'warnings.empty': 'No warnings within {days} {days|day|days}.',
  'warnings.empty-longer': 'Choose more days, another park or another date.',
  'warnings.more': 'Show {count} more',
  'warnings.no-number': 'Plot without a number',
  'warnings.export': 'Export',
  'warnings.export-ics': 'Calendar file (.ics)',
  'warnings.export-xlsx': 'Excel workbook',
  'warnings.export-csv': 'CSV',
  'warnings.file-note': 'As of {date}, computed by rule; the authority decides',
  'warnings.head.kind': 'Warning',
  'warnings.head.date': 'Date',
  'warnings.head.days': 'Days from the as-of date',
  'warnings.head.id': 'Plot',
  'warnings.head.name': 'Name',
  'warnings.head.park': 'Park',
  'warnings.head.holder': 'Holder',
  'warnings.head.area': 'Area',
  'warnings.head.status': 'Status',
  'warnings.colon': ': ',
  'warnings.tab-count': '{count} {count|warning|warnings}',
};
