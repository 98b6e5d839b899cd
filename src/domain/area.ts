import { parkFields } from './park';

/** What a given area may carry: as a park, and what it is for. */
export const areaFields = {
  ...parkFields,
  functionalZone: 'text',
  boundaryKind: 'text',
} as const;
export type AreaField = keyof typeof areaFields;
