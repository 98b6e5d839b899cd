import type { Status } from '../../src/domain/category';
import { addYears, type Day, parseIsoDay } from '../../src/domain/day';
import type { PlotRow } from './rows';

/**
 * The status of a sample row as of a day, by the table of domain §2.7 in the plainest words: a second opinion
 * beside the rules of the app, for the sample's own checks. `null`: suspended with nothing to judge by.
 */
export function statusOfRow(row: PlotRow, asOf: Day): Status | null {
  const at = (value: unknown): Day | null => {
    const found = typeof value === 'string' ? parseIsoDay(value) : null;
    return found !== null && found <= asOf ? found : null;
  };
  if (at(row.实际竣工日期) !== null) return 'built';
  const started = at(row.实际动工日期) !== null;
  const decided = row.认定书文号 !== null && at(row.认定日期) !== null;
  if (decided) return 'idle_decided';
  if (started) {
    const suspended = at(row.中止日期);
    if (suspended === null || asOf <= addYears(suspended, 1)) return 'under_construction';
    const [done, due] = [row['已动工面积(平方米)'], row['应动工面积(平方米)']];
    const [paid, total] = [row['已投资(万元)'], row['总投资(万元)']];
    const little = done !== null && due !== null ? Number(done) * 3 < Number(due) : null;
    const cheap = paid !== null && total !== null ? Number(paid) * 4 < Number(total) : null;
    if (little || cheap) return 'idle_suspected_suspended';
    return little === null || cheap === null ? null : 'under_construction';
  }
  if (at(row.供地日期) !== null) {
    const given = parseIsoDay(String(row.约定动工日期));
    const delivered = parseIsoDay(String(row.交地日期));
    const due = given ?? (delivered === null ? null : addYears(delivered, 1));
    if (due === null) return 'undetermined';
    if (asOf <= due) return 'supplied_unused_within_term';
    if (asOf <= addYears(due, 1)) return 'supplied_unused_overdue';
    return asOf <= addYears(due, 2) ? 'idle_suspected_1y' : 'idle_suspected_2y';
  }
  return at(row.批准日期) !== null && row.批文撤回 !== '是'
    ? 'approved_unsupplied'
    : 'planned_unapproved';
}
