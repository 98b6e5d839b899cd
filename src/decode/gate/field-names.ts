import { type AreaField, areaFields } from '../../domain/area';
import { accountFields } from '../../domain/land-account';
import { type ParkField, parkFields } from '../../domain/park';
import { type PlotField, plotFields } from '../../domain/plot';
import { type PlotYearField, plotYearFields } from '../../domain/plot-years';
import { type StatisticsField, statisticsFields } from '../../domain/statistics';
import { accountDimensions, accountNames } from './account-names';
import { type Dimension, type HeadingUnit, headingUnits, normaliseHeading } from './units';

/**
 * Names under which a field is found, best first (domain §8, exports of land systems, the seen public files);
 * last the initials by which shapefiles shorten them to ten letters (应 and 已 in full: their initial is the same).
 */
const plotNames: Record<PlotField, string> = {
  id: '地块编号 地块编码 地块代码 地块号 宗地编号 宗地代码 宗地号 图斑编号 BSM DKBH ZDDM TBBH plotId parcelId 编号 id osmId',
  name: '地块名称 DKMC 项目名称 plotName 名称 name plotNo',
  parkId:
    '园区编号 园区代码 parkId 园区名称 所属园区 所在园区 产业园区 园区 开发区名称 开发区 parkName park areaName estateName industrialPark YQBH YQMC SSYQ',
  county: '区县 所属区县 区县名称 县区 XZQMC 行政区名称 行政区 county district QXMC',
  adcode: '行政区划代码 行政区代码 区划代码 XZQDM adcode',
  landUseScheme: '用地标准 用地分类标准 分类标准 landUseScheme YDBZ',
  landUseCode: '地类编码 地类代码 用地代码 用途代码 DLBM YDYHFLDM landUseCode landUse',
  landUseName: '地类名称 DLMC DKYT 用地性质 用地类型 土地用途 用途 landUseName TDYT YTMC',
  planUse: '规划用途 规划用地性质 规划地类 planUse GHYT',
  statedStatus:
    '状态 地块状态 土地状态 用地状态 利用状态 土地利用状态 statedStatus status plotStatus 类别 分类 category categoryCn DKZT TDZT',
  declaredAreaSquareMeters:
    '合同面积 批准面积 批复面积 供地面积 出让面积 宗地面积 用地面积 土地面积 地块面积 DKMJ declaredArea contractArea plotArea landArea 面积 area HTMJ PZMJ GDMJ CRMJ ZDMJ TDMJ MJ',
  approvalDate: '批准日期 批准时间 批复日期 批复时间 approvalDate PZRQ PZSJ PFRQ',
  approvalDocument: '批准文号 批文号 批复文号 approvalDocument approvalDoc PZWH PFWH',
  approvalWithdrawn: '批文撤回 批文已撤回 approvalWithdrawn PWCH',
  batchId: '批次编号 批次号 批次 batchId batch PCBH PCH',
  requisitionDone: '征地完成 征收完成 已征地 是否征地 requisitionDone',
  requisitionDate:
    '征地完成日期 征地完成时间 征收完成日期 征收完成时间 征地日期 征地时间 征收日期 征收时间 requisitionDate ZDRQ ZSRQ',
  supplyDate:
    '供地日期 供地时间 供应日期 出让日期 签订日期 合同签订日期 合同日期 supplyDate contractDate signDate GYRQ GDRQ CRRQ HTQDRQ',
  supplyMode: '供应方式 供地方式 出让方式 supplyMode leaseType GYFS GDFS CRFS',
  termYears: '出让年限 使用年限 出让年期 土地使用年限 termYears term CRNX SYNX',
  expiryDate: '到期日期 到期时间 到期日 终止日期 使用期限至 expiryDate DQRQ ZZRQ',
  priceYuan:
    '出让价款 出让金 土地价款 成交价款 成交价格 成交价 划拨价款 price 出让金额 CRJK HTJK CJJG',
  supervisionNumber: '电子监管号 supervisionNumber supervisionNo DZJGH',
  holder:
    '使用权人 土地使用权人 受让人 权利人 用地单位 企业名称 企业 holder owner enterprise company SYQR TDSYQR QLR SRR YDDW QYMC',
  industry: '行业 所属行业 行业分类 行业名称 industry useType SSHY HYMC',
  deliveryDate: '交地日期 交地时间 deliveryDate JDRQ',
  agreedStart:
    '约定动工日期 约定动工时间 约定动工 约定开工日期 约定开工时间 约定开工 agreedStart commencePlan YDDGRQ YDDGSJ YDKGRQ',
  actualStart:
    '实际动工日期 实际动工时间 实际动工 实际开工日期 实际开工时间 实际开工 动工日期 开工日期 actualStart commenceActual SJDGRQ SJDGSJ SJKGRQ DGRQ',
  agreedFinish:
    '约定竣工日期 约定竣工时间 约定竣工 agreedFinish agreedCompletion agreedCompletionDate completePlan YDJGRQ YDJGSJ',
  actualFinish:
    '实际竣工日期 实际竣工时间 实际竣工 竣工日期 竣工时间 actualFinish completionDate completeActual SJJGRQ SJJGSJ JGRQ',
  suspendedFrom: '中止日期 中止开发日期 停工日期 停建日期 suspendedFrom ZZKFRQ TGRQ',
  shouldStartAreaSquareMeters: '应动工面积 应动工开发面积 shouldStartArea YINGDG',
  startedAreaSquareMeters: '已动工面积 已动工开发面积 startedArea YIDG',
  totalInvestmentYuan: '总投资 总投资额 投资总额 计划总投资 totalInvestment ZTZ',
  investedYuan:
    '已投资 已投资额 已完成投资 累计固定资产投资 固定资产投资 invested investedAmount investment YTZ',
  idleCause: '闲置原因 idleCause XZYY',
  idleDecision: '认定书文号 闲置土地认定书 认定文号 idleDecision RDSWH',
  idleDecisionDate: '认定日期 认定时间 idleDecisionDate RDRQ',
  floorAreaSquareMeters: '总建筑面积 建筑面积 floorArea ZJZMJ JZMJ',
  footprintSquareMeters: '建筑占地面积 建筑基底面积 基底面积 footprint footprintArea JZZDMJ JDMJ',
  outputYuan: '年产值 产值 工业总产值 工业产值 总产值 output outputValue NCZ GYZCZ',
  taxYuan: '年税收 税收 年纳税额 纳税额 税收总额 入库税收 tax NSS',
  employees: '从业人数 从业人员 从业人员数 职工人数 就业人数 employees jobs CYRS',
  outputYear: '统计年份 产值年份 统计年度 outputYear TJNF',
  standardPlot: '标准地 是否标准地 standardPlot standardLand SFBZD BZD',
  agreedPlotRatio: '约定容积率 合同容积率 agreedPlotRatio agreedFAR YDRJL',
  agreedCoveragePercent:
    '约定建筑系数 合同建筑系数 agreedCoverage agreedBuildingCoefficient YDJZXS',
  agreedServicePercent:
    '约定行政办公及生活服务设施用地占比 约定行政办公及生活服务设施用地所占比重 约定服务设施占比 agreedServiceShare YDFWZB',
  agreedInvestmentYuanPerSquareMeter:
    '约定固定资产投资强度 约定投资强度 合同投资强度 agreedInvestmentIntensity YDTZQD YDTZQ',
  agreedOutputYuanPerSquareMeter:
    '约定土地产出率 约定产出强度 合同土地产出率 agreedOutputIntensity YDCCL',
  agreedTaxYuanPerSquareMeter:
    '约定土地税收 约定亩均税收 约定地均税收 合同土地税收 agreedTaxIntensity YDTDSS YDTDS',
  agreedProduction:
    '约定达产日期 约定达产时间 达产日期 达产时间 agreedProduction productionDue YDDCRQ DCRQ',
  serviceAreaSquareMeters:
    '行政办公及生活服务设施用地面积 服务设施用地面积 serviceArea serviceLandArea FWYDMJ',
  m0: '新型产业用地 新型产业用地M0 是否M0 M0',
  reservedFor: '预留项目 预留给 reservedFor',
  reserveUntil: '预留期至 预留至 预留截止日期 reserveUntil',
  pool: '蓄水池 是否蓄水池 pool poolReady',
  inefficient: '低效用地 是否低效 低效 inefficient',
  underused: '用而未尽 是否用而未尽 用而不足 underused',
  dataDate: '数据日期 数据时间 dataDate SJRQ',
  source: '数据来源 来源 source SJLY',
};

const parkNames: Record<ParkField, string> = {
  id: '园区编号 园区代码 开发区代码 parkId YQBH YQDM KFQDM 编号 代码 id osmId',
  name: '园区名称 开发区名称 园区 YQMC KFQMC 名称 parkName name zoneName',
  kind: '园区类型 开发区类型 类型 kind type fclass',
  level: '级别 园区级别 level',
  county: '区县 所属区县 区县名称 所在区县 XZQMC 行政区名称 county district',
  adcode: '行政区划代码 行政区代码 区划代码 XZQDM adcode',
  leadingIndustries: '主导产业 leadingIndustries leadingIndustry ZDCY',
  ecosystem: '产业生态圈 所属产业生态圈 生态圈 ecosystem CYSTQ',
  declaredAreaSquareMeters:
    '核准面积 批准面积 审核面积 四至范围面积 规划面积 园区面积 approvedArea declaredArea HZMJ PZMJ GHMJ YQMJ 面积 area MJ',
  approvalDate: '批准日期 批准时间 设立日期 approvalDate SLRQ',
  dataDate: '数据日期 数据时间 dataDate',
  source: '数据来源 来源 source',
};

const areaNames: Record<AreaField, string> = {
  ...parkNames,
  functionalZone:
    '功能分区 功能分区类型 功能区类型 功能区分类 分区类型 功能分类 functionalZone zoneType zoneKind GNFQ GNFQLX FQLX',
  boundaryKind: '边界类型 范围类型 四至类型 界线类型 boundaryKind boundaryType BJLX FWLX',
};

const statisticsNames: Record<StatisticsField, string> = {
  parkId: '园区编号 园区代码 parkId YQBH YQDM 园区名称 园区 开发区名称 YQMC parkName park',
  year: '年份 年度 统计年份 year',
  quarter: '季度 quarter',
  outputYuan: '产值 年产值 工业总产值 工业产值 总产值 output outputValue',
  taxYuan: '税收 年税收 税收总额 tax',
  investedYuan:
    '累计固定资产投资 累计投资 固定资产投资 已投资 cumulativeInvestment invested investment',
  employees: '从业人数 从业人员 就业人数 employees jobs',
};

const plotYearNames: Record<PlotYearField, string | readonly string[]> = {
  id: `${plotNames.id} 电子监管号`,
  year: `${statisticsNames.year} 数据年份 产值年份`,
  outputYuan: plotNames.outputYuan,
  taxYuan: plotNames.taxYuan,
  investedYuan: plotNames.investedYuan,
  floorAreaSquareMeters: plotNames.floorAreaSquareMeters,
  footprintSquareMeters: plotNames.footprintSquareMeters,
  serviceAreaSquareMeters: plotNames.serviceAreaSquareMeters,
};

/** The fields that one role of layer may carry, each found by its names. */
export interface FieldTable {
  kinds: Readonly<Record<string, 'text' | 'number' | 'day' | 'flag'>>;
  /** Normalised heading without unit → field, how good the name is (0 is best), and the name as it is written. */
  byName: ReadonlyMap<string, { field: string; rank: number; name: string }>;
}

/** The table in which headings of one kind of layer are looked up. */
function fieldTable(
  kinds: FieldTable['kinds'],
  names: Readonly<Record<string, string | readonly string[]>>,
): FieldTable {
  const byName = new Map<string, { field: string; rank: number; name: string }>();
  for (const [field, list] of Object.entries(names)) {
    const own = field.replace(/(SquareMeters|Yuan|Years)$/, '');
    const all = typeof list === 'string' ? list.split(' ') : list;
    for (const [rank, name] of [...all, field, own].entries()) {
      const key = normaliseHeading(name);
      if (!byName.has(key)) byName.set(key, { field, rank, name });
    }
  }
  return { kinds, byName };
}

/** Plots, parks and yearly statistics: how their headings are recognised. */
export const plotTable = fieldTable(plotFields, plotNames);
export const parkTable = fieldTable(parkFields, parkNames);
/** Areas that are neither parks nor plots. */
export const areaTable = fieldTable(areaFields, areaNames);
export const statisticsTable = fieldTable(statisticsFields, statisticsNames);
/** Plots year by year. */
export const plotYearTable = fieldTable(plotYearFields, plotYearNames);
/** The table of areas A–H of parks. */
export const accountTable = fieldTable(accountFields, accountNames);

const unitWords: Readonly<Partial<Record<Dimension, string>>> = {
  area: '(平方米)',
  money: '(元)',
  moneyPerArea: '(元/平方米)',
  years: '(年)',
};

/** The heading under which a field is best written, with its SI unit: the gate reads it as that field. */
export function bestHeading(
  table: 'plots' | 'parks' | 'statistics' | 'areas',
  field: string,
): string {
  const names: Readonly<Record<string, string>> =
    table === 'plots' ? plotNames : table === 'statistics' ? statisticsNames : areaNames;
  const [name = field] = names[field]?.split(' ') ?? [];
  const isYear = field === 'year' || field === 'outputYear';
  const dimension = isYear ? undefined : fieldDimensions[field];
  return name + ((dimension && unitWords[dimension]) ?? '');
}

/** What the numbers of a field measure, so that a heading's unit can be checked; absent: a plain number. */
export const fieldDimensions: Readonly<Record<string, Dimension>> = {
  declaredAreaSquareMeters: 'area',
  shouldStartAreaSquareMeters: 'area',
  startedAreaSquareMeters: 'area',
  floorAreaSquareMeters: 'area',
  footprintSquareMeters: 'area',
  priceYuan: 'money',
  totalInvestmentYuan: 'money',
  investedYuan: 'money',
  outputYuan: 'money',
  taxYuan: 'money',
  serviceAreaSquareMeters: 'area',
  agreedInvestmentYuanPerSquareMeter: 'moneyPerArea',
  agreedOutputYuanPerSquareMeter: 'moneyPerArea',
  agreedTaxYuanPerSquareMeter: 'moneyPerArea',
  termYears: 'years',
  employees: 'people',
  outputYear: 'years',
  year: 'years',
  ...accountDimensions,
};

/**
 * Headings whose unit is a convention when they do not name it: DKMJ is hectares in the exchange of
 * construction-land batches (domain §8); the English money names are 万元 in the public generators.
 */
export const assumedUnits: Readonly<Record<string, HeadingUnit>> = {
  dkmj: headingUnits.ha,
  outputvalue: headingUnits.wan,
  investment: headingUnits.wan,
  tax: headingUnits.wan,
};

/** What 数据来源 says on rows that are made up. */
export const sampleMark = '示例数据';
export const sourceHeadings: ReadonlySet<string> = new Set(['数据来源', 'source']);
