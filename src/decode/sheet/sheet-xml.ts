/**
 * Changes to the XML of a workbook before the library reads it, where the library gives less than the file
 * says. Texts are bytes as characters (latin1), so that nothing is decoded and encoded in between.
 */

/** A cell with a formula and no value: the library would make it 0. */
const emptyFormula =
  /<(\w+:)?c\b([^<>]*)>\s*(?:<(?:\w+:)?f\b[^<>]*\/>|<(?:\w+:)?f\b[^<>]*>[^<>]*<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>)?\s*<\/(?:\w+:)?c>/g;

/** The sheet with `#GETTING_DATA` in formulas that were never worked out, as `readCell` expects it. */
export function markEmptyFormulas(sheet: string): string {
  return sheet.replace(emptyFormula, (cell, prefix: string | undefined, attributes: string) => {
    // A text formula may give an empty text; that is a value.
    if (/\bt\s*=\s*["']str["']/.test(attributes)) return cell;
    const space = prefix ?? '';
    const others = attributes.replace(/\bt\s*=\s*["'][^"']*["']/, '');
    return `<${space}c${others} t="e"><${space}v>#GETTING_DATA</${space}v></${space}c>`;
  });
}

const fullDate = 'yyyy&quot;\u00e5\u00b9\u00b4&quot;m&quot;\u00e6\u009c\u0088&quot;d';
const monthOnly = 'yyyy&quot;\u00e5\u00b9\u00b4&quot;m';
const monthAndDay = 'm&quot;\u00e6\u009c\u0088&quot;d';
/**
 * Formats that Chinese Excel names by number alone, without their pattern (ECMA-376 18.8.30, zh-cn).
 * Those that show a time are left out: they are no dates.
 */
const impliedFormats: Readonly<Record<number, string>> = {
  27: monthOnly,
  28: monthAndDay,
  29: monthAndDay,
  30: 'm-d-yy',
  31: fullDate,
  36: monthOnly,
  50: monthOnly,
  51: monthAndDay,
  52: monthOnly,
  53: monthAndDay,
  54: monthAndDay,
  57: monthOnly,
  58: monthAndDay,
};

/** The styles with the patterns of the formats that the file uses by number alone. */
export function spellOutFormats(styles: string): string {
  const missing = Object.entries(impliedFormats).filter(
    ([id]) =>
      new RegExp(`<(?:\\w+:)?xf\\b[^<>]*numFmtId="${id}"`).test(styles) &&
      !new RegExp(`<(?:\\w+:)?numFmt\\b[^<>]*numFmtId="${id}"`).test(styles),
  );
  if (missing.length === 0) return styles;
  const prefix = /<(\w+:)?styleSheet\b/.exec(styles)?.[1] ?? '';
  const lines = missing
    .map(([id, code]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${code}"/>`)
    .join('');
  const opened = /<(?:\w+:)?numFmts\b[^<>]*[^/<>]>/.exec(styles);
  if (opened) {
    const at = opened.index + opened[0].length;
    return styles.slice(0, at) + lines + styles.slice(at);
  }
  const root = /<(?:\w+:)?styleSheet\b[^<>]*>/.exec(styles);
  if (!root) return styles;
  const at = root.index + root[0].length;
  return `${styles.slice(0, at)}<${prefix}numFmts>${lines}</${prefix}numFmts>${styles.slice(at)}`;
}

/** Bytes as characters; the platform's latin1 decoder is windows-1252 and would not give them back. */
export function textOfBytes(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  return pieces.join('');
}

/** The bytes of `textOfBytes`. */
export function bytesOfText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let k = 0; k < text.length; k++) bytes[k] = text.charCodeAt(k);
  return bytes;
}
