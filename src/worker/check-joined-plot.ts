import { orderedDates } from '../decode/gate/check-plots';
import { statusFromText } from '../decode/gate/stated-status';
import { dayAt, textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import { formatDay } from '../domain/day';
import type { JoinRemark } from '../domain/join-report';
import type { TextField } from '../domain/plot';
import { placedHow } from '../geometry/placement';
import { landUseOf } from '../rules/land-use';

/** A plot to be looked at. */
export interface CheckedPlot {
  dataset: Dataset;
  plot: number;
}

/** The pairs of dates of a plot that stand in an order in which they cannot have come about. */
export function wrongDatesOf({ dataset, plot }: CheckedPlot): JoinRemark[] {
  const { columns } = dataset.plots;
  return orderedDates.flatMap(([earlier, later]): JoinRemark[] => {
    const first = columns[earlier] ? dayAt(columns[earlier], plot) : null;
    const second = columns[later] ? dayAt(columns[later], plot) : null;
    if (first === null || second === null || second >= first) return [];
    const [earlierDay, laterDay] = [formatDay(first), formatDay(second)];
    return [{ kind: 'dates', earlier, earlierDay, later, laterDay }];
  });
}

const adcodeForm = /^\d{6}(\d{3}|\d{6})?$/;

/** Codes and words of a plot that are not known ones: its status, its land use, its park, its county's number. */
export function unknownCodesOf({ dataset, plot }: CheckedPlot): JoinRemark[] {
  const { columns } = dataset.plots;
  const text = (field: TextField) => (columns[field] ? textAt(columns[field], plot) : null);
  const remarks: JoinRemark[] = [];
  const add = (field: TextField, value: string) =>
    remarks.push({ kind: 'code', field, text: value });
  const status = text('statedStatus');
  if (status !== null && statusFromText(status) === null) add('statedStatus', status);
  const code = text('landUseCode');
  if (
    code !== null &&
    landUseOf(text('landUseScheme'), code, text('landUseName')).kind === 'unknown'
  )
    add('landUseCode', code);
  const park = text('parkId');
  if (park !== null && !isKnownPark(dataset, plot)) add('parkId', park);
  const adcode = text('adcode');
  if (adcode !== null && !adcodeForm.test(adcode.normalize('NFKC'))) add('adcode', adcode);
  return remarks;
}

/** Whether the park that a plot names is one of those given; where none is given, names are all there is. */
function isKnownPark({ parks, placement }: Dataset, plot: number): boolean {
  if (!parks.named.includes(0)) return true;
  const how = placement.how[plot];
  const isByName = how === placedHow.byReference || how === placedHow.misplaced;
  return isByName && parks.named[placement.parkOf[plot]!] === 0;
}
