import { JsonFault } from './json-fault';
import { anyValue, isDigit, skipNumber } from './skip-number';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const maxDepth = 256;
const literals = ['true', 'false', 'null', 'NaN', 'Infinity'].map((text) => ({
  text,
  codes: [...text].map((character) => character.charCodeAt(0)),
}));

/**
 * Walks JSON text in UTF-8 bytes without building anything. Reading past the end gives `undefined`,
 * which fits no branch, so that every loop ends in a `truncated` fault there.
 */
export class JsonCursor {
  pos = 0;
  /** Bytes of the text or key read last, without its quotes. */
  textStart = 0;
  textEnd = 0;
  textEscaped = false;
  /** Set when a NaN or Infinity token was read, which JSON does not have but common tools write. */
  sawNotANumber = false;
  /** Objects and arrays around `pos`; to be put back along with `pos` when a reader turns back. */
  depth = 0;

  constructor(
    readonly bytes: Uint8Array,
    /** True: bytes that are not UTF-8 are passed over. False: they are a fault. */
    readonly acceptsDamagedText = false,
  ) {}

  fail(expected: string, position = this.pos): never {
    throw new JsonFault(position >= this.bytes.length ? 'truncated' : 'syntax', position, expected);
  }

  /** Moves to the next byte that is not white space and returns it (`undefined` at the end). */
  skipSpace(): number | undefined {
    const { bytes } = this;
    let p = this.pos;
    let c = bytes[p];
    while (c === 32 || c === 10 || c === 13 || c === 9) c = bytes[++p];
    this.pos = p;
    return c;
  }

  /** At `{`: enters; true when a member follows, whose key is then the text and whose value is at `pos`. */
  firstMember(): boolean {
    const more = this.enterObject();
    if (more) this.scanKey('" }');
    return more;
  }

  /** After a value inside an object: true when another member follows. */
  nextMember(): boolean {
    const more = this.passMember();
    if (more) this.scanKey('"');
    return more;
  }

  /** `firstMember` for readers that look at the key themselves: `pos` is before it. */
  enterObject(): boolean {
    if (this.skipSpace() !== 0x7b) this.fail('{');
    this.pos++;
    this.enter();
    return this.skipSpace() === 0x7d ? this.leave() : true;
  }

  /** `nextMember` for readers that look at the key themselves: `pos` is before it. */
  passMember(): boolean {
    const c = this.skipSpace();
    if (c === 0x7d) return this.leave();
    if (c !== 0x2c) this.fail(', }');
    this.pos++;
    this.skipSpace();
    return true;
  }

  /** At `[`: enters; true when an element follows. */
  firstElement(): boolean {
    if (this.skipSpace() !== 0x5b) this.fail('[');
    this.pos++;
    this.enter();
    if (this.skipSpace() === 0x5d) return this.leave();
    return true;
  }

  /** After an element: true when another follows. */
  nextElement(): boolean {
    const c = this.skipSpace();
    if (c === 0x5d) return this.leave();
    if (c !== 0x2c) this.fail(', ]');
    this.pos++;
    this.skipSpace();
    return true;
  }

  private enter(): void {
    if (++this.depth > maxDepth) throw new JsonFault('too-deep', this.pos, String(maxDepth));
  }

  private leave(): false {
    this.pos++;
    this.depth--;
    return false;
  }

  /** At a key: makes it the text and moves to its value. */
  scanKey(expected: string): void {
    if (this.bytes[this.pos] !== QUOTE) this.fail(expected);
    this.scanText();
    if (this.skipSpace() !== 0x3a) this.fail(':');
    this.pos++;
    this.skipSpace();
  }

  /** At a key: moves to its value when the key is written like the one in bytes [start, end); else false. */
  skipKey(start: number, end: number): boolean {
    const { bytes } = this;
    let p = this.pos;
    // From the opening quote to the closing one.
    for (let k = start - 1; k <= end; k++) if (bytes[k] !== bytes[p++]) return false;
    if (bytes[p] !== 0x3a) return false;
    this.pos = p + 1;
    this.skipSpace();
    return true;
  }

  /** At `"`: sets `textStart`, `textEnd`, `textEscaped` and moves past the closing quote. */
  scanText(): void {
    const { bytes } = this;
    let p = this.pos + 1;
    let escaped = false;
    const start = p;
    for (;;) {
      const c = bytes[p]!;
      if (c > QUOTE && c < 0x80 && c !== BACKSLASH) p++;
      else if (c === QUOTE) break;
      else if (c === 32 || c === 33) p++;
      else if (c >= 0x80) p = this.afterCharacter(p);
      else if (c === BACKSLASH) {
        escaped = true;
        p = this.afterEscape(p);
      } else this.fail(p >= bytes.length ? '"' : '\\n \\t \\u', p);
    }
    this.textStart = start;
    this.textEnd = p;
    this.textEscaped = escaped;
    this.pos = p + 1;
  }

  private afterEscape(p: number): number {
    switch (this.bytes[p + 1]) {
      case 0x22:
      case 0x5c:
      case 0x2f:
      case 0x62:
      case 0x66:
      case 0x6e:
      case 0x72:
      case 0x74:
        return p + 2;
      case 0x75:
        for (let k = p + 2; k < p + 6; k++) if (!isHexDigit(this.bytes[k])) this.fail('0-9 a-f', k);
        return p + 6;
      default:
        this.fail('\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u', p + 1);
    }
  }

  /** The offset after the UTF-8 character that begins at `p` (its first byte is 0x80 or more). */
  private afterCharacter(p: number): number {
    const { bytes } = this;
    const lead = bytes[p]!;
    const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : 4;
    const second = bytes[p + 1]!;
    let isValid = lead >= 0xc2 && lead <= 0xf4 && (second & 0xc0) === 0x80;
    if (length === 3) {
      isValid &&= (bytes[p + 2]! & 0xc0) === 0x80;
      if (lead === 0xe0) isValid &&= second >= 0xa0;
      else if (lead === 0xed) isValid &&= second < 0xa0;
    } else if (length === 4) {
      isValid &&= (bytes[p + 2]! & 0xc0) === 0x80 && (bytes[p + 3]! & 0xc0) === 0x80;
      if (lead === 0xf0) isValid &&= second >= 0x90;
      else if (lead === 0xf4) isValid &&= second < 0x90;
    }
    if (isValid) return p + length;
    if (p + length > bytes.length && lead >= 0xc2) this.fail('"', bytes.length);
    if (!this.acceptsDamagedText) throw new JsonFault('encoding', p, 'UTF-8');
    return p + 1;
  }

  /** Moves past the value at `pos`, whatever it is, checking its syntax. */
  skipValue(): void {
    switch (this.skipSpace()) {
      case 0x7b:
        for (let more = this.firstMember(); more; more = this.nextMember()) this.skipValue();
        return;
      case 0x5b:
        for (let more = this.firstElement(); more; more = this.nextElement()) this.skipValue();
        return;
      case QUOTE:
        this.scanText();
        return;
      default:
        if (!this.skipLiteral()) skipNumber(this);
    }
  }

  /** Moves past `true`, `false`, `null` (or NaN, Infinity) and returns its first byte; 0 when none is there. */
  skipLiteral(): number {
    const { bytes, pos } = this;
    const first = bytes[pos];
    if (first === 0x2d) {
      if (bytes[pos + 1] !== 0x49) return 0;
      this.pos++;
      return this.skipLiteral();
    }
    for (const { codes } of literals) {
      if (codes[0] !== first) continue;
      for (let k = 1; k < codes.length; k++)
        if (bytes[pos + k] !== codes[k])
          this.fail(anyValue, pos + k < bytes.length ? pos : pos + k);
      this.pos = pos + codes.length;
      if (first === 0x4e || first === 0x49) this.sawNotANumber = true;
      return first;
    }
    return 0;
  }
}

function isHexDigit(c: number | undefined): boolean {
  if (c === undefined) return false;
  return isDigit(c) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102);
}

const decoder = new TextDecoder();

/** The text that the cursor read last, its escapes resolved. */
export function textOf(cursor: JsonCursor): string {
  const text = decoder.decode(cursor.bytes.subarray(cursor.textStart, cursor.textEnd));
  return cursor.textEscaped ? (JSON.parse(`"${text}"`) as string) : text;
}
