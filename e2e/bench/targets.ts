import type { Measures } from './system';

/** What a measure of the app is held against: a ratio to another system, or milliseconds. */
export interface Target {
  size: string;
  measure: keyof Measures;
  limit: number;
  /** Divide by this measure of this system; absent: the limit is in ms. */
  to?: { system: string; measure: keyof Measures };
}

const emptyMap = { system: 'empty-map', measure: 'filterMs' } as const;

/** Against both ways to read: the dropped file is the same way as ours, and the faster one. */
const floors = [
  { system: 'floor', measure: 'readMs' },
  { system: 'floor-fetch', measure: 'readMs' },
] as const;

export const targets: Target[] = [
  ...floors.flatMap((to): Target[] => [
    { size: '10k', measure: 'pictureMs', limit: 6, to },
    { size: '100k', measure: 'pictureMs', limit: 2, to },
    { size: '100k', measure: 'tableMs', limit: 0.7, to },
  ]),
  { size: '10k', measure: 'blockMs', limit: 100 },
  { size: '100k', measure: 'blockMs', limit: 100 },
  { size: '100k', measure: 'filterMs', limit: 10, to: emptyMap },
];
