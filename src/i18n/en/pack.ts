import type { zhPack } from '../zh/pack';

export const enPack: Record<keyof typeof zhPack, string> = {
  'page.title': 'One-file page',
  'page.about':
    'Saves map, figures and plots of {what} as one HTML file, which opens by a double click, without network and without this app.',
  'page.what-all': 'all parks',
  'page.save': 'Save page',
  'page.too-many':
    '{count} {count|plot|plots}, more than the {most} that a page can draw. Choose a park first.',
  'page.failed': 'The page could not be made; try again.',
  'page.name': 'Land use',
  'page.note':
    'Made by Tuban; the data are in this file. Press a plot on a map to come to its row.',
  'pack.title': 'Meeting pack',
  'pack.about':
    'Cover, overview, a map of each park, indicators and targets, lists of idle and unsupplied land, sheets of priority plots and notes on the data: one print job to PDF; the tables also as Excel.',
  'pack.make': 'Make meeting pack',
  'pack.print': 'Print',
  'pack.xlsx': 'Export tables (Excel)',
  'pack.working': 'Preparing the meeting pack…',
  'pack.failed': 'The meeting pack could not be made; close it and try again.',
  'pack.heading': 'Title',
  'pack.heading.usual': 'Land use of industrial parks',
  'pack.kind': 'Meeting pack',
  'pack.parts': 'Contents',
  'pack.part.maps': 'Overview and parks',
  'pack.part.indicators': 'Indicators',
  'pack.part.targets': 'Targets',
  'pack.part.idle': 'Idle land',
  'pack.part.unsupplied': 'Unsupplied land',
  'pack.part.method': 'Notes on data',
  'pack.priority': 'Priority plots',
  'pack.priority.none': 'none',
  'pack.priority.some': 'the {count} longest overdue',
  'pack.priority.selected': 'the {count} selected',
  'pack.overview': 'Overview of parks',
  'pack.indicators': 'Main indicators of parks',
  'pack.indicators.note':
    '“All” is computed on all land together, not a mean of parks. Suspected idle land is in the idle rate; only a decision document makes land idle.',
  'pack.targets': 'Against targets',
  'pack.targets.note':
    'Only targets that the data tell; those only held up against are not judged. Drafts are left out unless they are on.',
  'pack.idle': 'Suspected and decided idle plots',
  'pack.idle.note':
    'By the day building was due, the longest overdue first. Without a decision document land is only suspected idle; official documents prevail.',
  'pack.unsupplied': 'Approved and unsupplied plots',
  'pack.unsupplied.note':
    'Measure, unit and deadline are those of the disposal ledger; “—” is not filled in.',
  'pack.next': 'Changes on',
  'pack.method': 'Data and method',
  'pack.files': 'Sources',
  'pack.rows': '{count} {count|row|rows}',
  'pack.rules-usual': 'All numbers of the rules are the usual ones.',
  'pack.rules-changed': 'Numbers of the rules that were changed: {names}.',
  'pack.all': 'All',
  'pack.continued': ' (continued)',
  'pack.none': 'None.',
  'pack.page': 'Page {page} of {pages}',
  'pack.as-of': 'As of',
  'pack.parks': 'Parks',
  'pack.plots': 'Plots',
  'pack.basis': 'Areas',
  'pack.suspected':
    'Made from data for a meeting; suspected idle land must be investigated and decided, and official documents prevail.',
  'pack.map.note': '. No public base map; boundaries and shapes are those of the files.',
};
