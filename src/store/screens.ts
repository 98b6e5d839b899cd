/**
 * The screens beside 查看, each with its tabs in their order: what an office works through, in the place of parks
 * and legend, beside the same map, details and table. A new tab is a line here and one in
 * `views/screens/tab-views`; a screen without tabs is not offered.
 */
export const screens = {
  work: ['warnings', 'ledger', 'batches', 'changes', 'standard', 'pool'],
  evaluation: [
    'targets',
    'intensive',
    'scenario',
    'groups',
    'ranking',
    'charts',
    'zones',
    'health',
  ],
  compare: ['footprints'],
} as const;

export type ScreenId = keyof typeof screens;
export type ScreenTab = (typeof screens)[ScreenId][number];

/** The screens that have something to show, in the order of the top bar. */
export const screenIds = (Object.keys(screens) as ScreenId[]).filter(
  (id) => screens[id].length > 0,
);

/** The tabs of all screens. */
export const screenTabs: readonly ScreenTab[] = screenIds.flatMap((id) => tabsOf(id));

/** The tabs of a screen, in their order. */
export function tabsOf(id: ScreenId): readonly ScreenTab[] {
  return screens[id];
}

/** The screen that a tab stands in. */
export function screenOf(tab: ScreenTab): ScreenId {
  return screenIds.find((id) => tabsOf(id).includes(tab))!;
}
