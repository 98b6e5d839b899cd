import type { Issue } from '../domain/issue';
import type { ReadResult } from './format';

/** What a format gives for a file that it cannot read at all: no layer, and why. */
export function failure(file: string, code: string, values?: Issue['values']): ReadResult {
  const issue: Issue = { code, severity: 'blocks', file, rows: [] };
  return { layers: [], issues: [values ? { ...issue, values } : issue] };
}
