import type { Snapshot } from '../worker/data-messages';
import type { LoadOutcome } from '../worker/load-messages';
import type { Store } from './actions';

type Tells = Pick<Store, 'notify'>;

/** What was told of one load goes when the next one begins. */
export const loadNotices = new Set([
  'notice.nothing-opened',
  'notice.opened-in-part',
  'notice.opened-with-remarks',
  'notice.cancelled',
  'notice.template-used',
]);

/** Tells what came of a load: what was not taken, or that there is something to look at. */
export function tellOutcome({ notify }: Tells, { loaded, issues, ledger }: LoadOutcome): void {
  if (!loaded && ledger && issues.length === 0) return;
  const blocking = issues.filter((issue) => issue.severity === 'blocks');
  const warnings = issues.filter((issue) => issue.severity === 'warns').length;
  if (!loaded)
    notify({
      tone: 'error',
      key: 'notice.nothing-opened',
      issues: blocking.length > 0 ? blocking : issues,
    });
  else if (blocking.length > 0)
    notify({ tone: 'warn', key: 'notice.opened-in-part', issues: blocking });
  else if (warnings > 0)
    notify({
      tone: 'info',
      key: 'notice.opened-with-remarks',
      values: { count: warnings },
      issues: [],
    });
}

/** Says of which files the columns were taken as before, if they were not so already. */
export function tellTemplates(
  { notify }: Tells,
  outcome: LoadOutcome | null,
  before: Snapshot | null,
): void {
  for (const { file, name, template } of outcome?.loaded?.snapshot.layers ?? []) {
    if (template === null) continue;
    const known = before?.layers.find((layer) => layer.file === file && layer.name === name);
    if (known?.template !== template)
      notify({ tone: 'info', key: 'notice.template-used', values: { file, template } });
  }
}
