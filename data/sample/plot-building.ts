import type { Fate } from './plot-fates';
import type { PlotUse } from './plot-uses';
import type { Random } from './random';
import type { PlotRow } from './rows';

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** Fills what was built, invested and made on a plot. */
export function fillBuilding(
  row: PlotRow,
  use: PlotUse,
  fate: Fate,
  area: number,
  dice: Random,
): void {
  if (use.kind === 'green' || (row.实际动工日期 === null && row.供地日期 === null)) return;
  const firm = use.kind === 'industry' || use.kind === 'storage' || use.kind === 'm0';
  const isBuilt = fate.startsWith('built');
  const total =
    (area / 10000) *
    dice.logNormal(use.kind === 'housing' || use.kind === 'service' ? 13000 : 7900, 0.38);
  if (use.kind !== 'utility' && row.供地日期 !== null) row['总投资(万元)'] = round(total, 0);
  const started = row.实际动工日期 !== null;
  if (started && !isBuilt) {
    const progress =
      fate === 'idle-suspended' ? dice.between(0.06, 0.31) : dice.between(0.35, 0.95);
    row['应动工面积(平方米)'] = round(area * dice.between(0.72, 0.9), 0);
    row['已动工面积(平方米)'] = round(Number(row['应动工面积(平方米)']) * progress, 0);
    if (row['总投资(万元)'] !== null)
      row['已投资(万元)'] = round(total * progress * dice.between(0.72, 1), 0);
  }
  if (!started && row['总投资(万元)'] !== null)
    row['已投资(万元)'] = fate.startsWith('idle') ? round(total * dice.between(0, 0.05), 0) : 0;
  if (!isBuilt) return;
  const far =
    fate === 'built-inefficient'
      ? dice.between(0.24, 0.58)
      : fate === 'built-underused'
        ? dice.between(0.38, 0.66)
        : use.kind === 'm0'
          ? dice.between(1.8, 2.8)
          : use.kind === 'housing'
            ? dice.between(1.5, 2.4)
            : use.kind === 'service'
              ? dice.between(1.2, 3)
              : use.kind === 'utility'
                ? dice.between(0.2, 0.6)
                : dice.between(0.8, 1.4);
  row['总建筑面积(平方米)'] = round(area * far, 0);
  row['建筑占地面积(平方米)'] = round(
    area *
      Math.min(
        0.62,
        far * (firm && use.kind !== 'm0' ? dice.between(0.42, 0.55) : dice.between(0.14, 0.24)),
      ),
    0,
  );
  if (use.kind === 'utility') return;
  row['已投资(万元)'] = round(
    total * (fate === 'built-underused' ? dice.between(0.5, 0.75) : dice.between(0.95, 1.12)),
    0,
  );
  if (!firm || String(row.实际竣工日期) > '2025-03-31' || dice.chance(0.045)) return;
  const intensity =
    dice.logNormal(1, 0.5) *
    (fate === 'built-inefficient'
      ? 0.14
      : fate === 'built-underused'
        ? 0.5
        : use.kind === 'storage'
          ? 0.4
          : 1);
  // In units of the park's mean for now: the statistics scale it to the park's level.
  row['年产值(万元)'] = (area * intensity) / 10000;
  row.从业人数 = Math.max(
    4,
    Math.round(
      (area / 10000) *
        dice.logNormal(use.kind === 'm0' ? 150 : 52, 0.4) *
        Math.min(1, intensity + 0.2),
    ),
  );
  row.统计年份 = 2025;
}
