/**
 * Records of an old workbook (BIFF) that tell of cells: the others (charts, names, links to other files,
 * macros) say nothing of rows, and forged ones could keep the library busy without end.
 */
const neededRecords = new Set([
  // Beginning and end of a part, password, 1904, code page, sheets, size of a sheet, merged cells.
  0x0009, 0x0209, 0x0409, 0x0809, 0x000a, 0x002f, 0x0022, 0x0042, 0x0085, 0x0000, 0x0200, 0x00e5,
  // Formats and the texts that cells share, with what continues them.
  0x001e, 0x041e, 0x0043, 0x0243, 0x0443, 0x00e0, 0x00fc, 0x003c,
  // Cells.
  0x0002, 0x0003, 0x0203, 0x027e, 0x00bd, 0x0005, 0x0205, 0x0004, 0x0204, 0x00d6, 0x00fd, 0x0006,
  0x0206, 0x0406, 0x0007, 0x0207,
]);
const continuation = 0x003c;
/** The record of the selected cells: the library passes over it without a word. */
const nothing = 0x001d;
const headBytes = 4;
/** The longest record that the format allows. */
const maxRecordBytes = 8224;

/** A copy of a workbook's stream in which all records that are not needed have no meaning; nothing moves, since sheets are found by their place. */
export function keepCellRecords(stream: Uint8Array): Uint8Array {
  const bytes = stream.slice();
  const view = new DataView(bytes.buffer);
  let isKept = false;
  for (let at = 0; at + headBytes <= bytes.length; ) {
    const kind = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const isWhole = length <= maxRecordBytes && at + headBytes + length <= bytes.length;
    // What continues a record that is left out is left out with it.
    isKept = isWhole && (kind === continuation ? isKept : neededRecords.has(kind));
    if (!isKept) view.setUint16(at, nothing, true);
    at += headBytes + length;
  }
  return bytes;
}
