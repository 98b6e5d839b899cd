/** What is told of a table that is joined to a map. */
export const zhJoinIssues = {
  'issue.joined':
    '表与图按“{tableHeading}”=“{mapHeading}”关联到图层“{map}”：对上 {met} 宗，其中 {normalised} 宗在统一全半角、空格、前导零和大小写后才对上，{accepted} 宗由您确认近似编号。其余未做模糊匹配。',
  'issue.join-only-in-table':
    '表中有、图层“{map}”上没有的行：仍作为无图形的地块列入表格，不上图。编号：{came}。请核对编号，或补充图形。',
  'issue.join-only-on-map': '图上有、表“{table}”中没有的地块：保留图形，缺台账信息。编号：{came}。',
  'issue.join-key-repeated':
    '编号“{key}”在表中已见于第 {firstRow} 行，同一宗地不能计两次：采用第 {firstRow} 行，其余列出、未采用。请核对后合并。',
  'issue.join-shape-repeated':
    '编号“{key}”在图上不止一个图形（另见第 {firstRow} 行）：表“{table}”的内容只挂接到第 {firstRow} 行，以免重复计算。',
  'issue.gcj02-suspected':
    '地块与园区“{parks}”错开约三百到六百米：只有 {now}% 的界址点在园区内；若地块是 GCJ-02（火星坐标），换算后为 {after}%。未作改动；可在左侧“坐标系”中选 GCJ-02 试一试，可撤销。',
  'issue.gcj02-suspected-parks':
    '园区“{parks}”与地块“{plots}”错开约三百到六百米：只有 {now}% 的界址点在园区内；若园区边界是 GCJ-02（火星坐标），换算后为 {after}%。未作改动；可在左侧“坐标系”中选 GCJ-02 试一试，可撤销。',
  'issue.join-differs': '“{heading}”与图形自带的值不同，已采用表中的值（原值 → 表值）：{came}。',
} as const;
