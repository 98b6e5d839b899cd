import {
  type AccountField,
  accountAreaFields,
  accountFieldNames,
  accountMoney,
  accountNumbers,
  areaOfCode,
  landCodeNames,
  landCodes,
} from '../../domain/land-account';
import type { Dimension } from './units';

/** The code alone, and the name alone. */
const codeNames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  landCodes.map((code) => {
    const { zh } = landCodeNames[code];
    return [areaOfCode(code), [code, zh, `${code}面积`]];
  }),
);

const otherNames: Readonly<Record<string, string>> = {
  parkId: '园区编号 园区代码 parkId 园区名称 园区 开发区名称 开发区代码 开发区 parkName park',
  year: '年份 年度 评价年度 评价时点 数据年度 year',
  totalArea: '园区总面积 土地总面积 总面积 评价范围面积 totalArea',
  approvedUnsupplied: '批而未供面积 批而未供土地 批而未供 approvedUnsupplied',
  builtFloorArea: '总建筑面积 已建成用地总建筑面积 totalFloorArea floorArea',
  builtFootprint: '建筑基底面积 建筑占地面积 建筑基底总面积 buildingFootprint footprint',
  industrialFloorArea:
    '工矿仓储用地总建筑面积 工矿仓储用地建筑面积 工业用地总建筑面积 industrialFloorArea',
  industrialCovered:
    '工矿仓储用地建(构)筑物及露天堆场占地面积 工矿仓储用地建构筑物及堆场占地面积 工业用地建构筑物及堆场占地面积 industrialCoveredArea',
  expiredArea: '到期项目用地面积 到期项目用地 expiredArea',
  expiredDisposed: '已处置到期项目用地面积 到期项目已处置用地面积 expiredDisposedArea',
  yearlySupply: '年均供地面积 年均供应面积 yearlySupplyArea',
  industrialInvestment:
    '工业物流企业固定资产投资总额 工业(物流)企业固定资产投资总额 工业用地固定资产投资总额 industrialInvestment',
  industrialRevenue: '工业物流企业总收入 工业(物流)企业总收入 工业用地总收入 industrialRevenue',
  industrialTax: '工业物流企业税收总额 工业(物流)企业税收总额 工业用地税收总额 industrialTax',
  parkTax: '二三产业税收总额 第二三产业税收总额 税收总额 parkTax',
  population: '常住人口 常住人口数 residentPopulation population',
};

/** Names under which a field of the land account is found, best first: its own in both languages, as the template has them. */
export const accountNames: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...Object.entries(otherNames).map(([field, list]) => [field, list.split(' ')]),
  ...accountNumbers.map((field) => {
    const { zh, en } = accountFieldNames[field];
    const others = codeNames[field] ?? otherNames[field]?.split(' ') ?? [];
    return [field, [zh, en, ...others]];
  }),
]);

/** What the numbers of a land account measure. */
export const accountDimensions = Object.fromEntries<Dimension>([
  ...accountAreaFields.map((field): [AccountField, Dimension] => [field, 'area']),
  ...accountMoney.map((field): [AccountField, Dimension] => [field, 'money']),
  ['population', 'people'],
]);
