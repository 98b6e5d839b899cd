import { shapeArea } from './clip';
import { type ParkPlan, type PlanPlot, plotCenter } from './lay-out-park';
import type { ParkSite } from './park-sites';
import { random } from './random';

/** What a plot is for under the guide's scheme (用地用海分类指南), and its trade. */
export interface PlotUse {
  code: string;
  name: string;
  kind: 'industry' | 'm0' | 'storage' | 'service' | 'housing' | 'utility' | 'green';
}

const use = (code: string, name: string, kind: PlotUse['kind']): PlotUse => ({ code, name, kind });

export const uses = {
  light: use('100101', '一类工业用地', 'industry'),
  medium: use('100102', '二类工业用地', 'industry'),
  heavy: use('100103', '三类工业用地', 'industry'),
  m0: use('100100', '新型产业用地(M0)', 'm0'),
  storage: use('1101', '物流仓储用地', 'storage'),
  storageLight: use('110101', '一类物流仓储用地', 'storage'),
  housing: use('0701', '城镇住宅用地', 'housing'),
  research: use('0802', '科研用地', 'service'),
  shops: use('0901', '商业用地', 'service'),
  offices: use('0902', '商务金融用地', 'service'),
  drainage: use('1302', '排水用地', 'utility'),
  power: use('1303', '供电用地', 'utility'),
  sanitation: use('1309', '环卫用地', 'utility'),
  fire: use('1310', '消防用地', 'utility'),
  park: use('1401', '公园绿地', 'green'),
  strip: use('1402', '防护绿地', 'green'),
};

/** The use of each plot: services around the middle of the avenue, the rest by block. */
export function plotUses(site: ParkSite, plan: ParkPlan, plots: readonly PlanPlot[]): PlotUse[] {
  const dice = random(`uses ${site.id}`);
  const centers = plots.map(plotCenter);
  const middle = plan.grid.toLocal([0, plan.grid.vLines[Math.floor(plan.grid.vLines.length / 2)]!]);
  const modern = ['YQ', 'ZG', 'QY'].includes(site.id);
  const blockUses = new Map<number, PlotUse>();
  const blockUse = (plot: PlanPlot, i: number): PlotUse => {
    const known = blockUses.get(plot.block);
    if (known) return known;
    const distance = Math.hypot(centers[i]![0] - middle[0], centers[i]![1] - middle[1]);
    const heavy = site.id === 'ST';
    const industry = dice.pick(
      heavy
        ? [uses.heavy, uses.heavy, uses.medium]
        : modern
          ? [uses.light, uses.light, uses.medium]
          : [uses.medium, uses.medium, uses.light],
    );
    const chosen =
      distance < 400
        ? dice.pick([uses.housing, uses.shops, uses.offices, uses.research, uses.m0, industry])
        : dice.chance(0.07)
          ? dice.pick([uses.storage, uses.storageLight])
          : dice.chance(modern ? 0.07 : 0.02)
            ? uses.m0
            : industry;
    blockUses.set(plot.block, chosen);
    return chosen;
  };
  return plots.map((plot, i) => {
    if (plot.green) return plot.green === 'park' ? uses.park : uses.strip;
    const small = shapeArea(plot.shape) < 13000;
    if (small && dice.chance(0.07))
      return dice.pick([uses.drainage, uses.power, uses.sanitation, uses.fire]);
    return blockUse(plot, i);
  });
}
