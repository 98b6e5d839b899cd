import { formatDay } from '../domain/day';
import { Plot } from '../domain/plot';
import { type WarningKind, warningKinds } from '../domain/warning-kind';
import { type CalendarEntry, writeCalendar } from '../export/calendar';
import { byteOrderMark, printCsv } from '../export/csv';
import type { ExportCheckpoint } from '../export/export-request';
import type { WarningFileRequest } from '../export/warning-request';
import { mostCellText, type SheetCell, writeSheet } from '../export/xlsx-sheet';
import type { Context } from '../indicators/indicator';
import type { EarlyWarnings } from '../rules/early-warnings';
import { parkNameOf } from './table-columns';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const rowsAtOnce = 500;

/** What a file says of one warning. */
interface WarningLine {
  kind: WarningKind;
  date: number;
  /** From the as-of date; below 0 it has passed. */
  days: number;
  id: string | null;
  name: string | null;
  park: string | null;
  holder: string | null;
  /** In the unit of the request. */
  area: number | null;
  status: string | null;
  /** Where the plot stands in its file. */
  row: number;
}

function lineAt(
  { dataset, classes, plotAreas }: Context,
  found: EarlyWarnings,
  k: number,
  { area: { scale, decimals }, words }: WarningFileRequest,
): WarningLine {
  const index = found.plots[k]!;
  const plot = new Plot(dataset.plots, index);
  const power = 10 ** decimals;
  const squareMeters = plotAreas[index]!;
  const date = found.dates[k]!;
  return {
    kind: warningKinds[found.kinds[k]!]!,
    date,
    days: date - found.asOf,
    id: plot.text('id'),
    name: plot.text('name'),
    park: parkNameOf(dataset, dataset.placement.parkOf[index]!),
    holder: plot.text('holder'),
    area: Number.isNaN(squareMeters) ? null : Math.round(squareMeters * scale * power) / power,
    status: words.statuses[classes.statuses[index]!] ?? null,
    row: dataset.plots.rowOf[index]!,
  };
}

/** The name of an event, the same as long as kind, park and number of the plot are; its row where that is not enough. */
function uidOf({ kind, park, id, row }: WarningLine, taken: Set<string>): string {
  const named = [kind, park ?? '', id ?? `row-${row}`].map(encodeURIComponent).join('/');
  const uid = taken.has(named) ? `${named}/row-${row}` : named;
  taken.add(uid);
  return `${uid}@tuban`;
}

function entryOf(
  line: WarningLine,
  { words, area }: WarningFileRequest,
  taken: Set<string>,
): CalendarEntry {
  const { kind, id, name, park, holder, status } = line;
  const said = (heading: string, value: string | null) =>
    value === null ? [] : [`${heading}${words.colon}${value}`];
  return {
    uid: uidOf(line, taken),
    day: line.date,
    summary: `${id ?? name ?? words.noNumber} ${words.kinds[kind]}`,
    description: [
      ...said(words.name, name),
      ...said(words.park, park),
      ...said(words.holder, holder),
      ...said(words.area, line.area === null ? null : `${line.area} ${area.unit}`),
      ...said(words.status, status),
      words.grounds[kind],
      words.note,
    ].join('\n'),
    location: park,
  };
}

/** The warnings as a calendar (a whole day each) or as a table with its statement, in the order of the list. */
export async function writeWarnings(
  context: Context,
  found: EarlyWarnings,
  request: WarningFileRequest,
  checkpoint: ExportCheckpoint,
): Promise<Blob> {
  const { form, words, statement, name, stamp, area } = request;
  const count = found.plots.length;
  if (form === 'ics') {
    const taken = new Set<string>();
    const entryAt = (k: number) => entryOf(lineAt(context, found, k, request), request, taken);
    const pieces = await writeCalendar({ name, stamp, count, entryAt }, checkpoint);
    return new Blob(pieces, { type: 'text/calendar;charset=utf-8' });
  }
  const headings = [
    words.kind,
    words.date,
    words.days,
    words.id,
    words.name,
    words.park,
    words.holder,
    `${words.area} (${area.unit})`,
    words.status,
  ];
  const rowAt = (k: number): SheetCell[] => {
    const line = lineAt(context, found, k, request);
    const { days, id, name: plotName, park, holder, status } = line;
    const kind = words.kinds[line.kind];
    return [kind, { day: line.date }, days, id, plotName, park, holder, line.area, status];
  };
  if (form === 'xlsx') {
    const fitting = (cell: SheetCell) =>
      typeof cell === 'string' ? cell.slice(0, mostCellText) : cell;
    const sheet = { name, preamble: statement, headings, count };
    const pieces = await writeSheet({ ...sheet, rowAt: (k) => rowAt(k).map(fitting) }, checkpoint);
    return new Blob(pieces, { type: workbookType });
  }
  const pieces = [byteOrderMark, printCsv(statement), printCsv([headings])];
  for (let from = 0; from < count; from += rowsAtOnce) {
    const to = Math.min(from + rowsAtOnce, count);
    const rows = Array.from({ length: to - from }, (_, k) =>
      rowAt(from + k).map((cell) =>
        cell !== null && typeof cell === 'object' ? formatDay(cell.day) : cell,
      ),
    );
    pieces.push(printCsv(rows));
    await checkpoint(to, count);
  }
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' });
}
