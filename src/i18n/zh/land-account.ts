import { type LandCode, landCodeNames, landCodes } from '../../domain/land-account';

/** The names of the codes, as fields of a table and as what is missing. */
const codes = Object.fromEntries(
  landCodes.flatMap((code) => {
    const text = `${code} ${landCodeNames[code].zh}`;
    return [
      [`field.area${code}`, text],
      [`missing.area${code}`, text],
    ];
  }),
) as Record<`${'field' | 'missing'}.area${LandCode}`, string>;

/** 面积表: the areas A–H of parks. */
export const zhLandAccount = {
  ...codes,
  'field.totalArea': '园区总面积',
  'field.approvedUnsupplied': '批而未供面积',
  'field.builtFloorArea': '总建筑面积（A）',
  'field.builtFootprint': '建筑基底面积（A）',
  'field.industrialFloorArea': '工矿仓储用地总建筑面积',
  'field.industrialCovered': '工矿仓储用地建(构)筑物及露天堆场占地面积',
  'field.expiredArea': '到期项目用地面积',
  'field.expiredDisposed': '已处置到期项目用地面积',
  'field.yearlySupply': '年均供地面积',
  'field.industrialInvestment': '工业(物流)企业固定资产投资总额',
  'field.industrialRevenue': '工业(物流)企业总收入',
  'field.industrialTax': '工业(物流)企业税收总额',
  'field.parkTax': '二三产业税收总额',
  'field.population': '常住人口',
  'missing.totalArea': '园区总面积',
  'missing.approvedUnsupplied': '批而未供面积',
  'missing.builtFloorArea': '总建筑面积',
  'missing.builtFootprint': '建筑基底面积',
  'missing.industrialFloorArea': '工矿仓储用地总建筑面积',
  'missing.industrialCovered': '工矿仓储用地建(构)筑物及露天堆场占地面积',
  'missing.expiredArea': '到期项目用地面积',
  'missing.expiredDisposed': '已处置到期项目用地面积',
  'missing.yearlySupply': '年均供地面积',
  'missing.industrialInvestment': '工业(物流)企业固定资产投资总额',
  'missing.industrialRevenue': '工业(物流)企业总收入',
  'missing.industrialTax': '工业(物流)企业税收总额',
  'missing.parkTax': '二三产业税收总额',
  'missing.population': '常住人口',
  'missing.landAccount': 'A–H 面积表',
} as const;
