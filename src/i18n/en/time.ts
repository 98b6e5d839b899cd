import type { zhTime } from '../zh/time';

/** The time bar: as-of date, slider, play, and the histogram of idle counts. */
export const enTime: Record<keyof typeof zhTime, string> = {
  'time.slider': 'As-of date',
  'time.play': 'Play by months',
  'time.pause': 'Pause',
  'command.play': 'Play / pause the date by months',
  'key.play': 'Play / pause by months',
  'time.mode.back': 'back: facts of the day',
  'time.mode.today': 'today',
  'time.mode.ahead': 'ahead: rules alone',
  'time.mode.back.full': 'Only facts dated until the as-of date; what came later is left out',
  'time.mode.today.full': 'All facts until today',
  'time.mode.ahead.full':
    'As if nothing more happened: time alone passes, by the rules; dates of the files after today are plans, taken as done on their day',
  'histogram.title': 'Suspected idle plots',
  'histogram.at': '{date}: {count} {count|plot|plots}',
  'histogram.band': '{count} more within 90 days',
  'histogram.label':
    'Suspected idle plots: {count} on {date}; {ahead} more become so within 90 days',
  'histogram.explain.formula':
    'Count on a day = plots whose status on that day is suspected idle, or idle by decision',
  'histogram.explain.as-of': 'As of',
  'histogram.explain.scope': 'Scope',
  'histogram.explain.included': 'Included',
  'histogram.explain.parts': '{name}: {count}',
  'histogram.explain.of': 'Plots looked at',
  'histogram.explain.undetermined': 'Undetermined, data missing',
  'histogram.explain.uncounted': 'Not looked at: slivers and repeated shapes',
  'histogram.explain.bars': 'Bars',
  'histogram.explain.bars-text':
    'One for each month’s end: until today by the facts known then, after today (hollow) by the rules alone; filters change nothing',
  'histogram.explain.band': '+90 days',
  'histogram.explain.band-text':
    '{count} {count|plot|plots} whose year is over within 90 days, by the facts known on the as-of date, if nothing else happens',
};
