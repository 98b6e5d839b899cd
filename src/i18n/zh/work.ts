/** 处置: its tabs. */
export const zhWork = {
  'work.title': '处置',
  'work.warnings': '预警',
} as const;
