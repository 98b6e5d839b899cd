import { addYears, formatDay, parseIsoDay } from '../../src/domain/day';
import type { ParkSite } from './park-sites';
import type { PlotUse } from './plot-uses';
import type { Random } from './random';
import type { PlotRow } from './rows';

const mu = 2000 / 3;
const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** 万元 per 亩 for each kind of use: industry calibrated so that the median over all terms is the 15.9 of the 2018 supply results; the others are invented. */
const pricePerMu: Record<PlotUse['kind'], number> = {
  industry: 17.4,
  storage: 18.5,
  m0: 42,
  service: 168,
  housing: 262,
  utility: 12,
  green: 0,
};

/** Fills how a plot was supplied: mode, term, price, holder, trade. */
export function fillSupply(
  row: PlotRow,
  site: ParkSite,
  use: PlotUse,
  area: number,
  serial: number,
  dice: Random,
): void {
  const supply = parseIsoDay(String(row.供地日期));
  if (supply === null) return;
  const year = Number(String(row.供地日期).slice(0, 4));
  const term = {
    industry: 50,
    storage: 50,
    m0: 50,
    service: 40,
    housing: 70,
    utility: 0,
    green: 0,
  }[use.kind];
  if (term === 0) {
    row.供应方式 = '划拨';
    row.使用权人 = `${site.name}管委会（示例）`;
  } else {
    const flexible = term === 50 && year >= 2016;
    const mode = !flexible
      ? '出让'
      : dice.chance(0.42)
        ? '弹性年期出让'
        : dice.chance(0.09)
          ? '先租后让'
          : dice.chance(0.05)
            ? '长期租赁'
            : dice.chance(0.03)
              ? '租让结合'
              : dice.chance(0.02)
                ? '作价出资(入股)'
                : '出让';
    const years =
      mode === '弹性年期出让'
        ? dice.pick([20, 30, 30, 40])
        : mode === '先租后让'
          ? 5
          : mode === '长期租赁'
            ? dice.pick([10, 15, 20])
            : mode === '租让结合'
              ? 20
              : term;
    row.供应方式 = mode;
    row['出让年限(年)'] = years;
    row.到期日期 = formatDay(addYears(supply, years) - 1);
    if (mode !== '长期租赁') {
      const price =
        dice.logNormal(pricePerMu[use.kind], use.kind === 'industry' ? 0.7 : 0.25) *
        (years < 30 ? 0.62 : 1);
      row['出让价款(万元)'] = round((area / mu) * price, 1);
    }
    row.使用权人 =
      use.kind === 'housing' || use.kind === 'service'
        ? `示例置业 ${String(dice.whole(1, 60)).padStart(3, '0')}`
        : `示例企业 ${String(serial).padStart(3, '0')}`;
    if (use.kind === 'industry' || use.kind === 'm0')
      row.行业 =
        use.kind === 'm0'
          ? dice.pick(['研发设计', '软件信息', '检验检测'])
          : dice.pick(site.industries);
    if (use.kind === 'storage') row.行业 = '物流仓储';
    if (
      use.kind === 'industry' &&
      year >= 2019 &&
      dice.chance(Math.min(0.85, 0.14 * (year - 2018)))
    )
      row.标准地 = '是';
  }
  row.电子监管号 = `SL${site.adcode}${year}B${String(serial).padStart(5, '0')}`;
}
