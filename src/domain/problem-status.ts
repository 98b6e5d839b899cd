import type { Status } from './category';

const problems: ReadonlySet<Status> = new Set([
  'approved_unsupplied',
  'idle_suspected_1y',
  'idle_suspected_2y',
  'idle_suspected_suspended',
  'idle_decided',
]);

/** Whether land is what 渝府发〔2021〕29号 四(三) wants cleared by class: approved but not supplied, or (suspected) idle. */
export function isProblem(status: Status): boolean {
  return problems.has(status);
}
