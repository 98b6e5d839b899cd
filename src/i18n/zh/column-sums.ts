/** Figures that stand alone: the sums under the columns of the table, and the boundary of a park. */
export const zhColumnSums = {
  'indicator.fieldSum.declaredAreaSquareMeters': '申报面积合计',
  'indicator.fieldSum.priceYuan': '出让价款合计',
  'indicator.fieldSum.shouldStartAreaSquareMeters': '应动工面积合计',
  'indicator.fieldSum.startedAreaSquareMeters': '已动工面积合计',
  'indicator.fieldSum.totalInvestmentYuan': '总投资合计',
  'indicator.fieldSum.investedYuan': '已投资合计',
  'indicator.fieldSum.floorAreaSquareMeters': '总建筑面积合计',
  'indicator.fieldSum.footprintSquareMeters': '建筑占地面积合计',
  'indicator.fieldSum.outputYuan': '产值合计',
  'indicator.fieldSum.taxYuan': '税收合计',
  'indicator.fieldSum.employees': '从业人数合计',
  'indicator.landArea.ellipsoidal': '椭球面积合计',
  'indicator.landArea.plane': '平面面积合计',
  'indicator.boundaryArea': '四至面积',
  'formula.boundaryArea': '四至面积 = 边界坐标围成的椭球面积',
} as const;
