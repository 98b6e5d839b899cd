import { overlayBits, type Status } from '../../domain/category';

/** What a status word of a file says. `status` null: the word speaks of an overlay only, or leaves the status open. */
export interface StatedStatus {
  status: Status | null;
  /** Bits of `overlayBits`. */
  overlays: number;
}

const words: [string, Status | null, number?][] = [
  [
    '规划未批 规划 规划地块 拟批 未批 planned plannedunapproved plannednotapproved planning',
    'planned_unapproved',
  ],
  [
    '批而未供 已批未供 批而未供土地 批而未供地块 approvedunsupplied approvedbutunsupplied approvednotsupplied',
    'approved_unsupplied',
  ],
  ['批而未征 approvedrequisitionnotcarriedout', 'approved_unsupplied', overlayBits.unrequisitioned],
  ['征而未供 requisitionednotsupplied', 'approved_unsupplied', overlayBits.requisitioned],
  [
    '供而未用 供而未用未到约定动工期 供而未用土地 已供未用 已供未建 供而未建 suppliedunused suppliedbutunused suppliedunusedwithinterm suppliedwithinagreedstartperiod',
    'supplied_unused_within_term',
  ],
  [
    '超期未动工 逾期未动工 供而未用超期 供而未用超期未动工未满一年 suppliedunusedoverdue suppliedoverdue suppliedoverdue<1year',
    'supplied_unused_overdue',
  ],
  [
    '闲置 闲置土地 疑似闲置 疑似闲置土地 疑似闲置满一年 疑似闲置满一年未满两年 满一年未动工 闲置满一年 idle idleland suspectedidle idlesuspected1y suspectedidle12years',
    'idle_suspected_1y',
  ],
  [
    '闲置满两年 闲置满二年 疑似闲置满两年 疑似闲置满二年 满两年未动工 满二年未动工 闲置两年以上 idlesuspected2y idle2years suspectedidle2yearsormore',
    'idle_suspected_2y',
  ],
  [
    '疑似闲置动工后中止 动工后中止 中止开发 停建闲置 idlesuspectedsuspended suspectedidleconstructionsuspended',
    'idle_suspected_suspended',
  ],
  ['已认定闲置 认定闲置 闲置已认定 idledecided', 'idle_decided'],
  [
    '在建 建设中 在建项目 已动工 已开工 已动工未竣工 施工中 underconstruction',
    'under_construction',
  ],
  [
    '已建成 建成 已建成投产 建成投产 已投产 投产 已竣工 竣工 已供已用 已建 仓储物流 built completed inproduction inoperation operating storage',
    'built',
  ],
  [
    '低效用地 低效 低效土地 低效工业用地 lowefficiency inefficient inefficientland',
    'built',
    overlayBits.inefficient,
  ],
  ['用而未尽 用而不足 用而未尽/用而不足 underused', 'built', overlayBits.underused],
  ['新型产业用地 新型产业用地m0 m0', null, overlayBits.m0],
  ['标准地 standardplot standardland', null, overlayBits.standardPlot],
  [
    '预留 预留用地 重大项目预留 预留地块 reserve reserved reservedformajorproject',
    'planned_unapproved',
    overlayBits.reserve,
  ],
  [
    '蓄水池 蓄水池招商引资重点项目用地 pool landpool landpoolforkeyinvestmentprojects',
    'planned_unapproved',
    overlayBits.pool,
  ],
  ['未供应 未供 待供应 unsupplied notsupplied 待定 未定 undetermined', null],
];

const byWord = new Map<string, StatedStatus>();
for (const [list, status, overlays = 0] of words)
  for (const word of list.split(' ')) byWord.set(word, { status, overlays });

const cache = new Map<string, StatedStatus | null>();

/**
 * What a file's status word says, or `null` when it is not a known status word (it is kept and told, never
 * guessed). 闲置 without a decision is a suspicion of one year, of two where the word says two (domain §2.7).
 */
export function statusFromText(text: string): StatedStatus | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const word = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-()（）,，、·]+/g, '');
  const found = byWord.get(word) ?? null;
  if (cache.size < 10_000) cache.set(text, found);
  return found;
}
