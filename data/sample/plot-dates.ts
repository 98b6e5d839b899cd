import { addYears, type Day, formatDay, parseIsoDay } from '../../src/domain/day';
import type { Fate } from './plot-fates';
import type { Random } from './random';
import { asOfDate, dataDate, type PlotRow } from './rows';

const asOf = parseIsoDay(asOfDate)!;
const known = parseIsoDay(dataDate)!;
const day = (iso: string) => parseIsoDay(iso)!;

const put = (row: PlotRow, heading: keyof PlotRow, value: Day | null) => {
  row[heading] = value === null ? null : formatDay(value);
};

/** Supply and the dates before and after it, all counted back from the agreed start. */
function supplied(row: PlotRow, agreedStart: Day, dice: Random): Day {
  const supply = Math.min(agreedStart - dice.whole(150, 330), known - dice.whole(3, 60));
  put(row, '批准日期', supply - dice.whole(90, 640));
  put(row, '供地日期', supply);
  const delivery = supply + dice.whole(20, 85);
  put(row, '交地日期', delivery <= known ? delivery : null);
  put(row, '约定动工日期', agreedStart);
  put(row, '约定竣工日期', addYears(agreedStart, dice.chance(0.7) ? 2 : 3));
  row.征地完成 = '是';
  return supply;
}

/** Started about when agreed; one in twenty more than a year late (and so once idle). */
function startedAt(agreedStart: Day, dice: Random): Day {
  if (dice.chance(0.05)) return addYears(agreedStart, 1) + dice.whole(20, 420);
  return (
    agreedStart + Math.round(dice.between(-70, 60) + (dice.chance(0.2) ? dice.between(20, 250) : 0))
  );
}

/** Fills the dates of a row so that they tell this fate as of the sample's day. */
export function fillDates(row: PlotRow, fate: Fate, firstSupply: Day, dice: Random): void {
  switch (fate) {
    case 'planned':
    case 'reserved':
    case 'pooled':
      row.征地完成 = '否';
      return;
    case 'withdrawn':
      put(row, '批准日期', dice.whole(day('2019-03-01'), day('2022-06-30')));
      row.批文撤回 = '是';
      row.征地完成 = '否';
      return;
    case 'approved':
      put(row, '批准日期', dice.whole(day('2024-12-10'), known - 10));
      row.征地完成 = dice.chance(0.55) ? '是' : '否';
      return;
    case 'approved-lapsing':
      put(row, '批准日期', dice.whole(day('2021-05-01'), day('2024-10-20')));
      row.征地完成 = dice.chance(0.4) ? '是' : '否';
      return;
    case 'within-term':
      supplied(row, asOf + dice.whole(5, 300), dice);
      return;
    case 'overdue':
      supplied(row, asOf - dice.whole(3, 360), dice);
      return;
    case 'idle-1y':
      supplied(row, asOf - dice.whole(372, 722), dice);
      return;
    case 'idle-2y':
    case 'idle-decided': {
      const start =
        fate === 'idle-2y'
          ? asOf - Math.round(740 + 1150 * dice.next() ** 1.8)
          : asOf - dice.whole(620, 1500);
      supplied(row, start, dice);
      return;
    }
    case 'idle-suspended': {
      const suspended = asOf - Math.round(385 + 900 * dice.next() ** 1.5);
      const start = suspended - dice.whole(160, 520);
      supplied(row, start - dice.whole(-30, 90), dice);
      put(row, '实际动工日期', start);
      put(row, '中止日期', suspended);
      return;
    }
    case 'building': {
      const agreed = known - dice.whole(40, 760);
      supplied(row, agreed, dice);
      put(row, '实际动工日期', Math.min(startedAt(agreed, dice), known - dice.whole(4, 60)));
      return;
    }
    case 'unknown':
      put(row, '批准日期', dice.whole(day('2015-01-01'), day('2021-06-01')));
      put(row, '供地日期', (parseIsoDay(row.批准日期 as string) ?? 0) + dice.whole(120, 500));
      row.征地完成 = '是';
      return;
    default: {
      const latest = day('2024-03-01');
      const agreed = Math.round(firstSupply + (latest - firstSupply) * dice.next() ** 0.85) + 200;
      supplied(row, agreed, dice);
      const start = Math.min(startedAt(agreed, dice), day('2025-06-01'));
      const finish = Math.min(start + dice.whole(380, 880), known - dice.whole(5, 200));
      put(row, '实际动工日期', start);
      put(row, '实际竣工日期', finish);
    }
  }
}
