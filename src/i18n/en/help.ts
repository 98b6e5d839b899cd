import type { zhHelp } from '../zh/help';

/** Tour, glossary and settings. */
export const enHelp: Record<keyof typeof zhHelp, string> = {
  'settings.title': 'Settings',
  'text-size.title': 'Text size',
  'text-size.standard': 'Standard',
  'text-size.large': 'Large',
  'text-size.extra': 'Extra large',
  'settings.theme': 'Theme',
  'settings.theme-light': 'Light',
  'settings.theme-dark': 'Dark',
  'settings.kept': 'Kept in this browser only',
  'tour.start': 'Take a look: an idle plot in five steps',
  'tour.offer': 'First time here?',
  'tour.offer-text': 'An idle plot in five steps: where it is, why, and what comes next.',
  'tour.take': 'Take a look',
  'tour.decline': 'No, thanks',
  'tour.title': 'Take a look',
  'tour.progress': 'Step {step} of {count}',
  'tour.back': 'Back',
  'tour.next': 'Next',
  'tour.finish': 'Done',
  'tour.skip': 'Skip',
  'tour.legend.title': 'The legend is the list',
  'tour.legend.text':
    'Red stripes are suspected idle land. Count and area follow the park, the date and the filter. Press a name to see that class alone, the eye to hide it.',
  'tour.plot.title': 'Select a plot',
  'tour.plot.text':
    'The plot that has been idle longest here is selected. A click on any plot, on the map or in the table, opens its details; a dotted figure opens to its formula.',
  'tour.why.title': 'Why it has this status',
  'tour.why.text':
    'Every condition with its date and clause. Nothing missing is guessed: it says what is missing. What the system finds awaits an investigation.',
  'tour.next.title': 'What comes next',
  'tour.next.text':
    'The timeline marks the agreed start, one year and two years after. Here stands the day on which the status changes if nothing happens; set the date to it and see.',
  'tour.table.title': 'List, check, take along',
  'tour.table.text':
    'The table (T) sorts and exports, and follows park and filter. Ctrl K finds commands, parks and plots at any time; ? lists all keys.',
  'glossary.title': 'Glossary',
  'glossary.filter': 'Find a term',
  'glossary.none': 'No such term',
  'glossary.source': 'Source',
  'glossary.more': 'All terms',
  'glossary.mark.source': 'From public reprints; the official text prevails',
  'glossary.mark.memory': 'From memory; the official text prevails',
  'glossary.mark.seed': 'From the policy documents at hand; the official text prevails',
  'glossary.group.status': 'Status of land',
  'glossary.group.land': 'Parks and plots',
  'glossary.group.supply': 'Approval, supply and disposal',
  'glossary.group.indicator': 'Indicators',
  'glossary.group.measure': 'Area and coordinates',
};
