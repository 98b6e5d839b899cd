import type { Status } from '../../src/domain/category';
import type { Fate } from './plot-fates';
import type { PlotRow } from './rows';

/** A row that sits on a threshold of the rules as of 2026-11-22, and the class it must get. */
export interface EdgeCase {
  about: string;
  /** The plot is taken from those of this fate; its other cells stay. */
  fate: Fate;
  facts: Partial<PlotRow>;
  /** `null`: the sources leave it open. */
  status: Status | null;
}

const notStarted = { 实际动工日期: null, 中止日期: null, 认定书文号: null, 认定日期: null };
const suspended = {
  批准日期: '2021-03-10',
  供地日期: '2022-03-30',
  交地日期: '2022-05-10',
  约定动工日期: '2022-12-01',
  '应动工面积(平方米)': 12000,
  '总投资(万元)': 10000,
  认定书文号: null,
  认定日期: null,
};
const early = { 批准日期: '2019-11-04', 供地日期: '2020-09-15', 交地日期: '2020-11-10' };
const oneYear = { 批准日期: '2023-06-12', 供地日期: '2024-03-18', 交地日期: '2024-05-06' };
const recent = { 批准日期: '2024-05-20', 供地日期: '2025-01-16', 交地日期: '2025-03-03' };

/** Both sides of every threshold of 《闲置土地处置办法》 arts. 2 and 14 and of the two-year lapse of an approval. */
export const edgeCases: readonly EdgeCase[] = [
  {
    about: 'agreed start is the as-of day',
    fate: 'within-term',
    facts: { ...notStarted, 约定动工日期: '2026-11-22' },
    status: 'supplied_unused_within_term',
  },
  {
    about: 'agreed start was yesterday',
    fate: 'overdue',
    facts: { ...notStarted, 约定动工日期: '2026-11-21' },
    status: 'supplied_unused_overdue',
  },
  {
    about: 'one year ends today: idle from tomorrow',
    fate: 'overdue',
    facts: { ...notStarted, ...recent, 约定动工日期: '2025-11-22' },
    status: 'supplied_unused_overdue',
  },
  {
    about: 'first idle day',
    fate: 'idle-1y',
    facts: { ...notStarted, ...recent, 约定动工日期: '2025-11-21' },
    status: 'idle_suspected_1y',
  },
  {
    about: 'two years end today',
    fate: 'idle-1y',
    facts: { ...notStarted, ...oneYear, 约定动工日期: '2024-11-22' },
    status: 'idle_suspected_1y',
  },
  {
    about: 'first day beyond two years',
    fate: 'idle-2y',
    facts: { ...notStarted, ...oneYear, 约定动工日期: '2024-11-21' },
    status: 'idle_suspected_2y',
  },
  {
    about: 'agreed start on 29 February',
    fate: 'idle-2y',
    facts: {
      ...notStarted,
      批准日期: '2022-09-01',
      供地日期: '2023-05-09',
      交地日期: '2023-07-03',
      约定动工日期: '2024-02-29',
    },
    status: 'idle_suspected_2y',
  },
  {
    about: 'becomes idle in exactly 90 days',
    fate: 'overdue',
    facts: { ...notStarted, ...recent, 约定动工日期: '2026-02-19' },
    status: 'supplied_unused_overdue',
  },
  {
    about: 'becomes idle in 91 days',
    fate: 'overdue',
    facts: { ...notStarted, ...recent, 约定动工日期: '2026-02-20' },
    status: 'supplied_unused_overdue',
  },
  {
    about: 'becomes idle in two days',
    fate: 'overdue',
    facts: { ...notStarted, ...recent, 约定动工日期: '2025-11-23' },
    status: 'supplied_unused_overdue',
  },
  {
    about: 'no agreed start, delivered 2022-05-10: delivery plus one year counts',
    fate: 'idle-2y',
    facts: {
      ...notStarted,
      批准日期: '2021-04-02',
      供地日期: '2022-03-30',
      交地日期: '2022-05-10',
      约定动工日期: null,
    },
    status: 'idle_suspected_2y',
  },
  {
    about: 'no agreed start, delivered 2025-05-12',
    fate: 'within-term',
    facts: { ...notStarted, ...recent, 交地日期: '2025-05-12', 约定动工日期: null },
    status: 'supplied_unused_overdue',
  },
  {
    about: 'neither agreed start nor delivery',
    fate: 'overdue',
    facts: { ...notStarted, ...recent, 交地日期: null, 约定动工日期: null },
    status: 'undetermined',
  },
  {
    about: 'neither agreed start nor delivery, supplied long ago',
    fate: 'idle-2y',
    facts: { ...notStarted, ...early, 交地日期: null, 约定动工日期: null },
    status: 'undetermined',
  },
  {
    about: 'idle for a cause of government',
    fate: 'idle-1y',
    facts: { ...notStarted, ...recent, 约定动工日期: '2025-08-01', 闲置原因: '政府' },
    status: 'idle_suspected_1y',
  },
  {
    about: 'idle for force majeure',
    fate: 'idle-2y',
    facts: { ...notStarted, ...oneYear, 约定动工日期: '2024-06-28', 闲置原因: '不可抗力' },
    status: 'idle_suspected_2y',
  },
  {
    about: '30 % of the area, 60 % of the investment, suspended 400 days',
    fate: 'idle-suspended',
    facts: {
      ...suspended,
      实际动工日期: '2024-08-06',
      中止日期: '2025-10-18',
      '已动工面积(平方米)': 3600,
      '已投资(万元)': 6000,
    },
    status: 'idle_suspected_suspended',
  },
  {
    about: '40 % of the area, 24 % of the investment, suspended 366 days',
    fate: 'idle-suspended',
    facts: {
      ...suspended,
      实际动工日期: '2024-10-14',
      中止日期: '2025-11-21',
      '已动工面积(平方米)': 4800,
      '已投资(万元)': 2400,
    },
    status: 'idle_suspected_suspended',
  },
  {
    about: 'exactly one third and exactly 25 %: not idle',
    fate: 'idle-suspended',
    facts: {
      ...suspended,
      实际动工日期: '2023-12-05',
      中止日期: '2025-04-01',
      '已动工面积(平方米)': 4000,
      '已投资(万元)': 2500,
      闲置原因: null,
    },
    status: 'under_construction',
  },
  {
    about: 'suspended less than a year, little done: not yet idle',
    fate: 'idle-suspended',
    facts: {
      ...suspended,
      实际动工日期: '2025-02-11',
      中止日期: '2026-01-20',
      '已动工面积(平方米)': 1500,
      '已投资(万元)': 900,
      闲置原因: null,
    },
    status: 'under_construction',
  },
  {
    about: 'suspended two years, neither area nor investment known',
    fate: 'idle-suspended',
    facts: {
      批准日期: '2021-03-10',
      供地日期: '2022-03-30',
      交地日期: '2022-05-10',
      约定动工日期: '2022-12-01',
      实际动工日期: '2023-03-08',
      中止日期: '2024-07-30',
      '应动工面积(平方米)': null,
      '已动工面积(平方米)': null,
      '总投资(万元)': null,
      '已投资(万元)': null,
      闲置原因: null,
      认定书文号: null,
    },
    status: null,
  },
  {
    about: 'decided idle, cause of the holder',
    fate: 'idle-decided',
    facts: {
      ...oneYear,
      约定动工日期: '2024-10-08',
      闲置原因: '企业',
      认定书文号: '示例闲认〔2026〕3号',
      认定日期: '2026-03-12',
    },
    status: 'idle_decided',
  },
  {
    about: 'decided idle, cause of government',
    fate: 'idle-decided',
    facts: {
      ...oneYear,
      约定动工日期: '2024-09-02',
      闲置原因: '政府',
      认定书文号: '示例闲认〔2025〕18号',
      认定日期: '2025-12-19',
    },
    status: 'idle_decided',
  },
  {
    about: 'approved exactly two years ago, not requisitioned',
    fate: 'approved',
    facts: { 批准日期: '2024-11-22', 征地完成: '否' },
    status: 'approved_unsupplied',
  },
  {
    about: 'approved two years and a day ago, not requisitioned: lapse',
    fate: 'approved-lapsing',
    facts: { 批准日期: '2024-11-21', 征地完成: '否' },
    status: 'approved_unsupplied',
  },
  {
    about: 'approved long ago, requisitioned: no lapse',
    fate: 'approved-lapsing',
    facts: { 批准日期: '2022-03-15', 征地完成: '是' },
    status: 'approved_unsupplied',
  },
  {
    about: 'approved, requisition unknown',
    fate: 'approved',
    facts: { 批准日期: '2024-08-30', 征地完成: null },
    status: 'approved_unsupplied',
  },
  {
    about: 'reserve window ended before the as-of day',
    fate: 'reserved',
    facts: { 预留项目: '示例重大项目 41', 预留期至: '2026-06-30' },
    status: 'planned_unapproved',
  },
  {
    about: 'reserve window ends on the as-of day',
    fate: 'reserved',
    facts: { 预留项目: '示例重大项目 42', 预留期至: '2026-11-22' },
    status: 'planned_unapproved',
  },
  {
    about: 'reserved, no end given',
    fate: 'reserved',
    facts: { 预留项目: '示例重大项目 43', 预留期至: null },
    status: 'planned_unapproved',
  },
  {
    about: 'built, start never recorded',
    fate: 'built',
    facts: { 实际动工日期: null },
    status: 'built',
  },
  {
    about: 'built, agreed dates not on file',
    fate: 'built',
    facts: { 约定动工日期: null, 约定竣工日期: null, 交地日期: null },
    status: 'built',
  },
  {
    about: 'lease first, lease over, not yet disposed of',
    fate: 'built',
    facts: {
      批准日期: '2018-09-03',
      供地日期: '2019-05-14',
      交地日期: '2019-06-20',
      约定动工日期: '2019-12-01',
      实际动工日期: '2019-11-18',
      约定竣工日期: '2021-12-01',
      实际竣工日期: '2021-08-09',
      供应方式: '先租后让',
      '出让年限(年)': 5,
      到期日期: '2024-05-13',
      '出让价款(万元)': null,
    },
    status: 'built',
  },
  {
    about: 'long lease',
    fate: 'building',
    facts: { 供应方式: '长期租赁', '出让年限(年)': 20, '出让价款(万元)': null },
    status: 'under_construction',
  },
  {
    about: 'lease and transfer combined',
    fate: 'building',
    facts: { 供应方式: '租让结合', '出让年限(年)': 20 },
    status: 'under_construction',
  },
  {
    about: 'started on the last day of data',
    fate: 'building',
    facts: { 实际动工日期: '2026-10-31', '已动工面积(平方米)': 0, '已投资(万元)': 0 },
    status: 'under_construction',
  },
  {
    about: 'built and both inefficient and underused',
    fate: 'built-inefficient',
    facts: { 用而未尽: '是' },
    status: 'built',
  },
  {
    about: 'standard plot, built, below its promised values',
    fate: 'built-underused',
    facts: { 标准地: '是' },
    status: 'built',
  },
];
