import type { zhWork } from '../zh/work';
/** Work on problem land: its tabs. */
export const enWork: Record<keyof typeof zhWork, string> = {
  'tab.warnings': 'Warnings',
};
