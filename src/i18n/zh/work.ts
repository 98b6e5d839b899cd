/** 处置: its tabs. */
export const zhWork = {
  'tab.warnings': '预警',
} as const;
