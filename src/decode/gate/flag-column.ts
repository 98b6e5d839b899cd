import type { FlagColumn } from '../../domain/column';
import { cellKinds, cellText } from '../raw-layer';
import type { LayerIssues } from './layer-issues';
import type { FieldMatch } from './match-fields';
import { isBlankMark, parseFlag } from './parse-cell';

/** Fills the `places` of a flag column with the cells of a layer's column; what is neither yes nor no is unknown and told. */
export function fillFlags(
  target: FlagColumn,
  places: Uint32Array,
  match: FieldMatch,
  rows: Uint32Array,
  issues: LayerIssues,
): void {
  const { column, field } = match;
  const flags = new Map<string, 0 | 1 | 2>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const kind = column.kinds[row]!;
    if (kind <= cellKinds.null) continue;
    if (kind === cellKinds.true || kind === cellKinds.false) {
      target.values[places[i]!] = kind === cellKinds.true ? 2 : 1;
      continue;
    }
    const text = cellText(column, row);
    if (text === null) continue;
    let flag = flags.get(text);
    if (flag === undefined) {
      flag = parseFlag(text);
      flags.set(text, flag);
    }
    if (flag !== 0) {
      target.values[places[i]!] = flag;
      continue;
    }
    const details = { field, group: column.name, values: { heading: column.name }, text };
    if (isBlankMark(text)) issues.add('blank-mark', 'notes', row, details);
    else issues.add('not-a-flag', 'warns', row, details);
  }
}
