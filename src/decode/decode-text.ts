import {
  detectEncoding,
  type FoundEncoding,
  isText,
  type TextEncodingName,
} from './detect-encoding';

/** A text beyond this makes no string in some browsers. */
export const maxTextBytes = 400 * 1024 * 1024;
/** What is looked at to tell damaged UTF-8 from another encoding. */
const sampleBytes = 256 * 1024;

/** A text file as one string, without its byte order mark. */
export interface DecodedText {
  text: string;
  encoding: FoundEncoding;
  /** Some bytes are no characters of the encoding; they read “�”. */
  isDamaged: boolean;
}

/**
 * The text of a file: in the encoding that the user chose, else in the one its mark or its bytes show. `declared` is what
 * the file itself says (an XML declaration, a code page): it counts unless the bytes are valid UTF-8 or not valid in it.
 */
export function decodeText(
  bytes: Uint8Array,
  chosen?: TextEncodingName,
  declared?: TextEncodingName | null,
): DecodedText {
  const encoding = chosen
    ? ({ encoding: chosen, from: 'user' } as const)
    : encodingOf(bytes, declared ?? null);
  const text = new TextDecoder(encoding.encoding).decode(bytes);
  return { text, encoding, isDamaged: text.includes('\ufffd') };
}

function encodingOf(bytes: Uint8Array, declared: TextEncodingName | null): FoundEncoding {
  const found = detectEncoding(bytes);
  if (found.from === 'mark' || found.encoding.startsWith('utf-16')) return found;
  if (isText(bytes, 'utf-8')) return { encoding: 'utf-8', from: 'content' };
  if (declared && declared !== 'utf-8' && isText(bytes, declared))
    return { encoding: declared, from: 'mark' };
  if (isDamagedUtf8(bytes.subarray(0, sampleBytes))) return { encoding: 'utf-8', from: 'content' };
  // The sample was plain ASCII, and what comes later is not UTF-8.
  if (found.encoding === 'utf-8' && isText(bytes, 'gb18030'))
    return { encoding: 'gb18030', from: 'content' };
  return found;
}

/** UTF-8 with a few broken characters: most of what is beyond ASCII reads well. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (const character of new TextDecoder('utf-8').decode(bytes)) {
    if (character === '\ufffd') broken++;
    else if (character > '\u007f') whole++;
  }
  return whole > 4 * broken;
}

const labels: [RegExp, TextEncodingName][] = [
  [/^(?:gb.?2312|gbk|gb.?18030|ansi.?936|cp936|936)$/i, 'gb18030'],
  [/^(?:big.?5(?:-hkscs)?|ansi.?950|cp950|950)$/i, 'big5'],
  [/^utf-?8$/i, 'utf-8'],
  [/^(?:iso-?8859-?1|latin-?1|windows-?1252|ansi.?1252|cp1252)$/i, 'windows-1252'],
];

/** The encoding that a label such as `GBK` or `ANSI_936` names, or `null` when it is none of those that are read. */
export function encodingOfLabel(label: string): TextEncodingName | null {
  return labels.find(([pattern]) => pattern.test(label.trim()))?.[1] ?? null;
}

/** The first characters of a file, for telling what it is; `bytes` is cut before it is decoded. */
export function headText(bytes: Uint8Array, length = 4096): string {
  const head = bytes.subarray(0, length);
  return new TextDecoder(detectEncoding(head).encoding).decode(head);
}
