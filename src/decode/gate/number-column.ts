import type { NumberColumn } from '../../domain/column';
import { cellKinds, cellText } from '../raw-layer';
import { fieldDimensions } from './field-names';
import type { LayerIssues } from './layer-issues';
import type { FieldMatch } from './match-fields';
import { isBlankMark, parseNumber } from './parse-cell';
import { unitOfText } from './units';

/** Beyond this no area, sum of money or count of people is meant. */
const absurd = 1e15;
/** Two files that agree so far say the same: one of them was rounded. */
const sameWithin = 0.001;
/** Refunds make a year's tax negative; nothing else here can be. */
const mayBeNegative = new Set(['taxYuan']);
const quantity = /^([+-]?[\d.,\s]+)([^\d.,\s].*)$/;

/** Fills the `places` of a number column with the cells of a layer's column, in SI; what is no number is unknown and told. */
export function fillNumbers(
  target: NumberColumn,
  places: Uint32Array,
  match: FieldMatch,
  rows: Uint32Array,
  issues: LayerIssues,
): void {
  const { column, unit, field } = match;
  const { kinds, numbers } = column;
  const { values } = target;
  const multiply = unit?.multiply ?? 1;
  const divide = unit?.divide ?? 1;
  const lowest = mayBeNegative.has(field) ? -absurd : 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const kind = kinds[row]!;
    if (kind === cellKinds.number) {
      const value = numbers[row]!;
      if (value >= lowest && value <= absurd)
        put(values, places[i]!, (value * multiply) / divide, match, row, issues);
      else tellRange(match, row, value, issues);
    } else if (kind > cellKinds.number)
      put(values, places[i]!, fromText(match, row, issues), match, row, issues);
  }
}

/** What a table says goes before what the map says of the same plot; where they differ, it is told. */
function put(
  values: Float64Array,
  place: number,
  value: number,
  match: FieldMatch,
  row: number,
  issues: LayerIssues,
): void {
  if (Number.isNaN(value)) return;
  const before = values[place]!;
  values[place] = value;
  if (Number.isNaN(before) || Math.abs(before - value) <= sameWithin * Math.abs(before)) return;
  issues.add('join-differs', 'warns', row, {
    field: match.field,
    group: match.column.name,
    values: { heading: match.column.name },
    text: `${round(before)} → ${round(value)}`,
  });
}

const round = (value: number) => Number(value.toPrecision(9));

function fromText(match: FieldMatch, row: number, issues: LayerIssues): number {
  const { column, field, unit } = match;
  const text = cellText(column, row);
  if (text === null) return Number.NaN;
  const details = { field, group: column.name, values: { heading: column.name }, text };
  let value = column.kinds[row] === cellKinds.text ? parseNumber(text) : Number.NaN;
  let scale = unit;
  if (Number.isNaN(value)) {
    const parts = quantity.exec(text.normalize('NFKC'));
    const ownUnit = parts && unitOfText(parts[2]!);
    if (parts && ownUnit && ownUnit.dimension === fieldDimensions[field]) {
      value = parseNumber(parts[1]!);
      scale = ownUnit;
    }
  }
  if (Number.isNaN(value)) {
    if (isBlankMark(text)) issues.add('blank-mark', 'notes', row, details);
    else issues.add('not-a-number', 'warns', row, details);
    return Number.NaN;
  }
  if (value > absurd || value < (mayBeNegative.has(field) ? -absurd : 0)) {
    tellRange(match, row, value, issues);
    return Number.NaN;
  }
  return (value * (scale?.multiply ?? 1)) / (scale?.divide ?? 1);
}

function tellRange(match: FieldMatch, row: number, value: number, issues: LayerIssues): void {
  const code =
    value < 0 && value >= -absurd
      ? 'negative-number'
      : Number.isNaN(value)
        ? 'not-a-number'
        : 'number-out-of-range';
  issues.add(code, 'warns', row, {
    field: match.field,
    group: match.column.name,
    values: { heading: match.column.name },
    text: String(value),
  });
}
