/**
 * The tabs of 处置, in their order: what an office works through, in the place of parks and legend, beside the
 * same map, details and table. A new tab is a line here and one in `views/work/work-views`.
 */
export const workTabs = ['warnings', 'ledger', 'batches', 'changes'] as const;

export type WorkTab = (typeof workTabs)[number];
