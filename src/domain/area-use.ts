/** The four functions of 功能分区 (ziyang 2017, 3): 产业发展、公共服务、居住、生态. */
export const zoneKinds = ['industry', 'service', 'living', 'ecology'] as const;
export type ZoneKind = (typeof zoneKinds)[number];

/** The indicator of the share of each function. */
export const zoneIndicators = {
  industry: 'zoneIndustryShare',
  service: 'zoneServiceShare',
  living: 'zoneLivingShare',
  ecology: 'zoneEcologyShare',
} as const satisfies Record<ZoneKind, string>;

/** The two boundaries of a park: approved by the state or the city (四至范围), and planned (规划建设范围). */
export const boundaryKinds = ['approved', 'planned'] as const;
export type BoundaryKind = (typeof boundaryKinds)[number];

/** Where a plot lies to the approved and the planned boundaries. */
export const boundarySides = [
  'insideApproved',
  'acrossApproved',
  'onlyPlanned',
  'acrossPlanned',
  'outsideBoth',
] as const;
export type BoundarySide = (typeof boundarySides)[number];

/** What an area is for besides being asked for figures. */
export type AreaUse = `zone-${ZoneKind}` | `boundary-${BoundaryKind}`;

const zoneWords: Record<ZoneKind, RegExp> = {
  industry: /^(?:产业|产业发展|产业集聚|生产|工业|生产制造|industry|industrial|production)$/,
  service: /^(?:公共服务|公服|综合服务|服务|配套服务|publicservices?|services?)$/,
  living: /^(?:居住|生活|人口集聚|住宅|居住生活|residential|living|housing)$/,
  ecology: /^(?:生态|生态保护|绿地|生态绿地|生态空间|ecology|ecological|green)$/,
};
const boundaryWords: Record<BoundaryKind, RegExp> = {
  approved: /^(?:四至|四至范围|核准|核准四至|核准范围|批准|批准范围|审批|approved)$/,
  planned: /^(?:规划|规划范围|规划建设|规划建设范围|总体规划|planned|planning)$/,
};

/** Without spaces and what all such words end in. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '')
    .replace(
      /(?:功能)?(?:用地|区域|分区|片区|组团|区|用途)$|(?:zone|area|land|boundary|extent)$/,
      '',
    );
}

function wordIn<T extends string>(words: Record<T, RegExp>, text: string): T | null {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
  const found = (Object.keys(words) as T[]).find(
    (kind) => words[kind].test(plain) || words[kind].test(bare(text)),
  );
  return found ?? null;
}

/** The function that a word names; `null` for any other, which is never guessed at. */
export function zoneKindOf(text: string): ZoneKind | null {
  return wordIn(zoneWords, text);
}

/** The boundary that a word names; `null` for any other. */
export function boundaryKindOf(text: string): BoundaryKind | null {
  return wordIn(boundaryWords, text);
}
