import { type Grouping, groupings } from '../domain/grouping';

/** Which groups are shown, by which figure, and the group whose parks are shown. */
export interface GroupView {
  grouping: Grouping;
  indicator: string;
  /** `null`: the groups themselves. */
  within: string | null;
}

export const initialGroupView: GroupView = {
  grouping: 'countyGroup',
  indicator: 'outputIntensity',
  within: null,
};

function groupingOf(text: string | undefined): Grouping | undefined {
  return groupings.find((one) => one === text);
}

/** `grouping/indicator/within`; the last is left out for the groups themselves. */
export function printGroupView({ grouping, indicator, within }: GroupView): string {
  return [grouping, indicator, ...(within === null ? [] : [within])].join('/');
}

/** What `printGroupView` wrote; `undefined` for anything else. */
export function parseGroupView(text: string | null): GroupView | undefined {
  const [first, indicator, ...rest] = text?.split('/') ?? [];
  const grouping = groupingOf(first);
  if (!grouping || !indicator) return undefined;
  return { grouping, indicator, within: rest.length > 0 ? rest.join('/') : null };
}

/** A chosen group, as the address names it: `grouping:name`. */
export function printGroup({ grouping, name }: { grouping: Grouping; name: string }): string {
  return `${grouping}:${name}`;
}

export function parseGroup(text: string | null): { grouping: Grouping; name: string } | undefined {
  const at = text?.indexOf(':') ?? -1;
  const grouping = groupingOf(text?.slice(0, at));
  const name = text?.slice(at + 1);
  return grouping && name ? { grouping, name } : undefined;
}
