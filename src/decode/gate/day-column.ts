import type { DayColumn } from '../../domain/column';
import { formatDay, UNKNOWN_DAY } from '../../domain/day';
import { cellKinds, cellText } from '../raw-layer';
import { ByteDictionary } from './byte-dictionary';
import type { LayerIssues } from './layer-issues';
import type { FieldMatch } from './match-fields';
import {
  dayFromBytes,
  dayFromNumber,
  dayFromSerial,
  isBlankMark,
  type ParsedDay,
  parseDay,
} from './parse-cell';

/** Fills the `places` of a day column with the cells of a layer's column; what is no date is unknown and told. */
export function fillDays(
  target: DayColumn,
  places: Uint32Array,
  match: FieldMatch,
  rows: Uint32Array,
  issues: LayerIssues,
): void {
  const { column, field } = match;
  const { kinds, bytes, starts, ends, escaped } = column;
  const { values } = target;
  const texts = new ByteDictionary();
  const parsed: (ParsedDay & { text: string | null })[] = [];
  const details = { field, group: column.name, values: { heading: column.name } };
  // What a table says goes before what the map says of the same plot; where they differ, it is told.
  const put = (place: number, day: number, row: number) => {
    const before = values[place]!;
    if (day === UNKNOWN_DAY) return;
    values[place] = day;
    if (before !== UNKNOWN_DAY && before !== day)
      issues.add('join-differs', 'warns', row, {
        ...details,
        text: `${formatDay(before)} → ${formatDay(day)}`,
      });
  };
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const kind = kinds[row]!;
    if (kind <= cellKinds.null) continue;
    if (kind === cellKinds.text && !escaped?.[row]) {
      const day = dayFromBytes(bytes, starts[row]!, ends[row]!);
      if (day !== UNKNOWN_DAY) {
        put(places[i]!, day, row);
        continue;
      }
    }
    if (kind === cellKinds.number) {
      const number = column.numbers[row]!;
      const written = dayFromNumber(number);
      const day = written === UNKNOWN_DAY ? dayFromSerial(number) : written;
      put(places[i]!, day, row);
      if (day === UNKNOWN_DAY)
        issues.add('not-a-date', 'warns', row, { ...details, text: String(number) });
      else if (written === UNKNOWN_DAY)
        issues.add('day-from-serial', 'notes', row, {
          ...details,
          text: `${number} → ${formatDay(day)}`,
        });
      continue;
    }
    const code = texts.code(bytes, starts[row]!, ends[row]!);
    let found = parsed[code];
    if (!found) {
      const text = cellText(column, row);
      found = { ...parseDay(text ?? ''), text };
      parsed[code] = found;
    }
    if (found.text === null) continue;
    put(places[i]!, found.day, row);
    if (found.day === UNKNOWN_DAY) {
      if (isBlankMark(found.text))
        issues.add('blank-mark', 'notes', row, { ...details, text: found.text });
      else issues.add('not-a-date', 'warns', row, { ...details, text: found.text });
    } else if (found.isMonthOnly)
      issues.add('day-assumed', 'notes', row, { ...details, text: found.text });
  }
}
