/** Thrown inside the reader of a sheet where the XML is not of the plain kind that it knows: the library reads such. */
export class NotPlain extends Error {}

const space = (byte: number | undefined) =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The bytes of ASCII text. */
export const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Walks the bytes of plain XML: no comments, no CDATA, no prefixes. Anything unexpected throws `NotPlain`. */
export class XmlBytes {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  skipSpace(): void {
    while (space(this.bytes[this.at])) this.at++;
  }

  /** Goes on behind `text` when it stands here. */
  take(text: Uint8Array): boolean {
    const { bytes, at } = this;
    for (let k = 0; k < text.length; k++) if (bytes[at + k] !== text[k]) return false;
    this.at += text.length;
    return true;
  }

  expect(text: Uint8Array): void {
    if (!this.take(text)) throw new NotPlain();
  }

  /** The next attribute of the tag that was begun: its name begins at `nameAt`, its value is [from, to). False at the end of the tag. */
  nextAttribute(): boolean {
    const { bytes } = this;
    let { at } = this;
    if (!space(bytes[at])) return false;
    while (space(bytes[at])) at++;
    this.at = at;
    if (bytes[at] === 0x3e || bytes[at] === 0x2f) return false;
    this.nameAt = at;
    while (isName(bytes[at])) at++;
    this.nameLength = at - this.nameAt;
    const quote = bytes[at + 1];
    if (this.nameLength === 0 || bytes[at] !== 0x3d || (quote !== 0x22 && quote !== 0x27))
      throw new NotPlain();
    this.from = at + 2;
    at = this.from;
    while (bytes[at] !== quote) {
      if (at >= bytes.length || bytes[at] === 0x3c || bytes[at] === 0x3e) throw new NotPlain();
      at++;
    }
    this.to = at;
    this.at = at + 1;
    return true;
  }
  nameAt = 0;
  nameLength = 0;
  from = 0;
  to = 0;

  /** The letter of an attribute whose name is one letter, else 0. */
  get letter(): number {
    return this.nameLength === 1 ? this.bytes[this.nameAt]! : 0;
  }

  /** Ends the tag; true when it has no content (`/>`). */
  endTag(): boolean {
    const isEmpty = this.bytes[this.at] === 0x2f;
    if (isEmpty) this.at++;
    if (this.bytes[this.at] !== 0x3e) throw new NotPlain();
    this.at++;
    return isEmpty;
  }

  /** Goes to the next `<` and gives where the text before it began. */
  toTag(): number {
    const from = this.at;
    const at = this.bytes.indexOf(0x3c, from);
    if (at < 0) throw new NotPlain();
    this.at = at;
    return from;
  }

  /** A whole number of at most eight digits that stands alone in [from, to). */
  integer(from: number, to: number): number {
    if (to <= from || to - from > 8) throw new NotPlain();
    let value = 0;
    for (let k = from; k < to; k++) {
      const digit = this.bytes[k]! - 0x30;
      if (digit < 0 || digit > 9) throw new NotPlain();
      value = value * 10 + digit;
    }
    return value;
  }

  /** The text of [from, to) with its entities as they are. */
  text(from: number, to: number): string {
    if (to - from < 24) {
      let text = '';
      let k = from;
      for (; k < to && this.bytes[k]! < 0x80; k++) text += String.fromCharCode(this.bytes[k]!);
      if (k === to) return text;
    }
    try {
      return decoder.decode(this.bytes.subarray(from, to));
    } catch {
      throw new NotPlain();
    }
  }
}

function isName(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x30 && byte <= 0x3a) ||
    byte === 0x5f ||
    byte === 0x2d ||
    byte === 0x2e
  );
}

const named: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&apos;': "'",
  '&gt;': '>',
  '&lt;': '<',
  '&amp;': '&',
};

/** The text that XML means, with Excel's `_x000D_` for characters that XML forbids, and with single line ends. */
export function plainText(xml: string): string {
  let text = xml;
  if (text.includes('&'))
    text = text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|\w*);?/gi, (entity, hex, decimal) => {
      const word = named[entity];
      if (word !== undefined) return word;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      if (!entity.endsWith(';') || !(code > 0 && code <= 0x10ffff)) throw new NotPlain();
      return String.fromCodePoint(code);
    });
  if (text.includes('_x'))
    text = text.replace(/_x([\da-f]{4})_/gi, (_, hex) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return text.includes('\r') ? text.replace(/\r\n/g, '\n') : text;
}
