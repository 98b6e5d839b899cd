import { ascii, NotPlain } from './sheet-bytes';
import { bookOf, type LibraryBook, readByLibrary } from './sheet-library';
import { readRows, rowsWithin, type SharedParts } from './sheet-rows-xml';
import { readStrings } from './sheet-strings';
import type { Book } from './sheet-workbook';
import { bytesOfText, markEmptyFormulas, spellOutFormats, textOfBytes } from './sheet-xml';

const sheetPart = /^xl\/worksheets\/[^/]*\.xml$/i;
const stringsPart = /^xl\/sharedStrings\.xml$/i;
const stylesPart = /(?:^|\/)styles\.xml$/i;
const styleTag = /<(?:\w+:)?xf\b/g;
/** Ledgers have some dozens of styles; a book with more than these is left to the library. */
const maxStyles = 4000;
/** Cells of all probes together. */
const maxProbeCells = 200_000;
/** Rows of the probe that takes the place of a sheet's own rows: its number, the styles, no style. */
const probeRows = 3;

type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * The sheets of a workbook whose rows and texts are XML of the plain kind: the library reads all that is not
 * bulk (names, order, what is hidden, merged cells, formats) from the book without its rows, the rows and texts
 * are read from their bytes by us, with progress and a place to stop. `null` where something is not plain, so
 * that the library must read it all. Throws what `checkpoint` throws; `share` goes from 0 to 1.
 */
export async function readPlainBook(
  parts: Parts,
  maxRows: number,
  checkpoint: (share: number) => Promise<void>,
): Promise<Book | null> {
  try {
    const names = [...parts.keys()];
    const sheets = names.filter((name) => sheetPart.test(name));
    const strings = names.find((name) => stringsPart.test(name));
    const shell = new Map(parts);
    if (strings) shell.set(strings, ascii('<sst/>'));
    const styles = names.find((name) => stylesPart.test(name));
    const styleCount = styles ? (textOfBytes(parts.get(styles)!).match(styleTag)?.length ?? 0) : 0;
    if (styleCount > maxStyles || styleCount * sheets.length > maxProbeCells) return null;
    for (const [k, name] of sheets.entries())
      shell.set(name, withProbe(parts.get(name)!, k, styleCount));
    const library = await readShell(shell);
    if (!library) return null;
    const shared: SharedParts = {
      strings: strings
        ? await readStrings(parts.get(strings)!, (share) => checkpoint(share / 4))
        : [],
      formats: [],
      noFormat: undefined,
    };
    const book = bookOf(library);
    for (const [k, sheet] of book.sheets.entries()) {
      const [first, second, third] = sheet.rows ?? [];
      // A sheet whose rows the library gave itself: it has none, or it is of another kind.
      const part = sheets[Number(first?.cells[0]?.v)];
      if (sheet.rows?.length !== probeRows || part === undefined) {
        if (sheet.rows && sheet.rows.length === 0) continue;
        return null;
      }
      const formatOf = (cell: { z?: unknown } | undefined) =>
        typeof cell?.z === 'string' ? cell.z : undefined;
      shared.formats = Array.from({ length: styleCount }, (_, at) => formatOf(second?.cells[at]));
      shared.noFormat = formatOf(third?.cells[0]);
      sheet.rows = await readRows(parts.get(part)!, shared, maxRows, (share) =>
        checkpoint(0.25 + (0.75 * (k + share)) / book.sheets.length),
      );
    }
    return book;
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

async function readShell(shell: Parts): Promise<LibraryBook | null> {
  const source = await packed(shell);
  try {
    return await readByLibrary(source, { isZip: true, maxRows: probeRows });
  } catch {
    // The library says what is wrong when it reads the whole.
    return null;
  }
}

/** A sheet with a few cells in place of its own, which tell the library's reading of each style. */
function withProbe(xml: Uint8Array, k: number, styles: number): Uint8Array {
  const { from, to } = rowsWithin(xml);
  if (from === to) return xml;
  const cells = Array.from(
    { length: Math.max(1, styles) },
    (_, at) => `<c r="${letters(at)}2" s="${at}"><v>0</v></c>`,
  );
  const probe = ascii(
    `<row r="1"><c r="A1"><v>${k}</v></c></row><row r="2">${cells.join('')}</row>` +
      '<row r="3"><c r="A3"><v>0</v></c></row>',
  );
  const made = new Uint8Array(from + probe.length + xml.length - to);
  made.set(xml.subarray(0, from));
  made.set(probe, from);
  made.set(xml.subarray(to), from + probe.length);
  return made;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** The parts as an archive for the library, changed where the library would give less than they say. */
export async function packed(parts: Parts): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const prepared: Record<string, Uint8Array> = Object.create(null);
  for (const [name, content] of parts) prepared[name] = prepare(name, content);
  return zipSync(prepared, { level: 0 });
}

function prepare(name: string, content: Uint8Array): Uint8Array {
  if (stylesPart.test(name)) return bytesOfText(spellOutFormats(textOfBytes(content)));
  if (!/worksheets\/[^/]*\.xml$/i.test(name) || !hasFormula(content)) return content;
  return bytesOfText(markEmptyFormulas(textOfBytes(content)));
}

/** Whether `<f>`, `<f ` or `<f/` or such with a prefix occurs: most ledgers have no formula and need no second look. */
function hasFormula(xml: Uint8Array): boolean {
  for (let at = xml.indexOf(0x66); at >= 0; at = xml.indexOf(0x66, at + 1)) {
    const before = xml[at - 1];
    const after = xml[at + 1];
    const ends = after === 0x3e || after === 0x20 || after === 0x2f;
    if (ends && (before === 0x3c || before === 0x3a)) return true;
  }
  return false;
}
