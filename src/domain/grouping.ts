/** By what land can be put in groups: where it lies, what its park is, what it is used for. */
export const groupings = [
  'cluster',
  'countyGroup',
  'county',
  'tier',
  'level',
  'ecosystem',
  'park',
  'threeLives',
  'function',
] as const;
export type Grouping = (typeof groupings)[number];

/** The groupings whose names are ids with words of ours (`group.<grouping>.<name>`); those of the others stand in the data. */
const worded: readonly Grouping[] = ['tier', 'threeLives', 'function'];

export function isWordedGrouping(grouping: Grouping): boolean {
  return worded.includes(grouping);
}
