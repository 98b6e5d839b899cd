import {
  detectEncoding,
  type FoundEncoding,
  isText,
  type TextEncodingName,
} from '../detect-encoding';
import type { ReadOptions } from '../format';
import { guessLegacyEncoding } from '../text-encoding';
import type { DbfHeader } from './dbf-header';

/**
 * Code pages of the language byte that say something. Western ones (0x01, 0x02, 0x03, 0x57) are what
 * writers leave there without a thought, also over Chinese text, so the bytes themselves are asked.
 */
const languages: Record<number, TextEncodingName> = {
  77: 'gb18030',
  122: 'gb18030',
  79: 'big5',
  120: 'big5',
};
const sampleBytes = 256 * 1024;

export interface DbfEncoding {
  found: FoundEncoding;
  /** The .cpg when it names no encoding that is known. */
  unknownPage: string | null;
  /** The .cpg when the bytes prove it wrong. */
  contradictedPage: string | null;
  /** True when only the bytes told the encoding, and they could have been read otherwise. */
  isGuess: boolean;
}

/**
 * The encoding of a table: the user's word, the .cpg, the language byte, the bytes of the records. Records
 * that are valid UTF-8 with Chinese characters are UTF-8 whatever the language byte or the .cpg says, and
 * records that are not are not.
 */
export function findDbfEncoding(
  bytes: Uint8Array,
  header: DbfHeader,
  cpg: Uint8Array | null,
  options: ReadOptions | undefined,
): DbfEncoding {
  const result = { unknownPage: null, contradictedPage: null, isGuess: false };
  const wanted = options?.encoding;
  // No table is in UTF-16: its columns are counted in single bytes.
  if (wanted && !wanted.startsWith('utf-16'))
    return { ...result, found: { encoding: wanted, from: 'user' } };
  const sample = sampleOf(bytes, header);
  const isAscii = sample.whole.length === 0;
  const isUtf8 = !isAscii && isText(sample.withoutTails, 'utf-8');
  const isChineseUtf8 = isUtf8 && hasThreeByteCharacter(sample.withoutTails);
  const page = cpg ? pageText(cpg) : '';
  const named = encodingOfPage(page);
  const unknownPage = page !== '' && named === null ? page : null;
  if (named) {
    const isWrong =
      named === 'utf-8'
        ? !isAscii && !isUtf8 && guessLegacyEncoding(sample.withoutTails) !== 'utf-8'
        : isChineseUtf8;
    if (!isWrong) return { ...result, found: { encoding: named, from: 'cpg' } };
    return {
      ...result,
      contradictedPage: page,
      found: { encoding: isUtf8 ? 'utf-8' : contentEncoding(sample.whole), from: 'content' },
    };
  }
  if (isChineseUtf8)
    return { ...result, unknownPage, found: { encoding: 'utf-8', from: 'content' } };
  const language = languages[header.languageId];
  if (language) return { ...result, unknownPage, found: { encoding: language, from: 'ldid' } };
  if (isAscii || isUtf8)
    return { ...result, unknownPage, found: { encoding: 'utf-8', from: 'content' } };
  const found: FoundEncoding = { encoding: contentEncoding(sample.whole), from: 'content' };
  return { ...result, unknownPage, isGuess: true, found };
}

function contentEncoding(sample: Uint8Array): TextEncodingName {
  if (guessLegacyEncoding(sample) === 'utf-8' && !isText(sample, 'big5')) {
    const { encoding } = detectEncoding(sample);
    return encoding === 'windows-1252' || encoding === 'gb18030' ? encoding : 'utf-8';
  }
  const { encoding } = detectEncoding(sample);
  return encoding.startsWith('utf-16') ? 'gb18030' : encoding;
}

function pageText(cpg: Uint8Array): string {
  return new TextDecoder().decode(cpg.subarray(0, 64)).replace(/\0/g, '').trim();
}

/** The encoding that the text of a .cpg names (`UTF-8`, `GBK`, `936`, `ANSI 950`, `LDID/77`), or `null`. */
export function encodingOfPage(text: string): TextEncodingName | null {
  const page = text
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
    .replace(/^(?:ansi|oem|cp|windows|ms|codepage|x)(?=\d)/, '');
  const language = /^ldid\/(\d+)$/.exec(page);
  if (language) return languages[Number(language[1])] ?? null;
  if (/^(?:utf8|65001|unicode(?:1?1)?utf8)$/.test(page)) return 'utf-8';
  if (/^(?:936|gbk|gb2312|gb18030|54936|euccn|hzgb2312|csgb2312|20936)$/.test(page))
    return 'gb18030';
  if (/^(?:950|big5|big5hkscs|951|10002)$/.test(page)) return 'big5';
  if (/^(?:1252|iso88591|88591|latin1|28591|iso885915)$/.test(page)) return 'windows-1252';
  return null;
}

/** The text cells with bytes beyond ASCII, one to a line; and the same without UTF-8 characters that the end of a cell cuts. */
function sampleOf(bytes: Uint8Array, header: DbfHeader) {
  const whole = new Uint8Array(sampleBytes);
  const withoutTails = new Uint8Array(sampleBytes);
  let length = 0;
  let shortLength = 0;
  const { recordStart, recordBytes, available } = header;
  const texts = header.fields.filter(({ type }) => type === 'C');
  outer: for (let record = 0; record < available; record++) {
    for (const { offset, width } of texts) {
      const start = recordStart + record * recordBytes + offset;
      const end = textEnd(bytes, start, start + width);
      if (!hasHighByte(bytes, start, end)) continue;
      if (length + end - start + 1 > sampleBytes) break outer;
      whole.set(bytes.subarray(start, end), length);
      length += end - start;
      whole[length++] = 0x0a;
      const cut = end === start + width ? end - brokenTail(bytes, start, end) : end;
      withoutTails.set(bytes.subarray(start, cut), shortLength);
      shortLength += cut - start;
      withoutTails[shortLength++] = 0x0a;
    }
  }
  return {
    whole: whole.subarray(0, length),
    withoutTails: withoutTails.subarray(0, shortLength),
  };
}

/** Where a cell's text ends: at a zero byte or before the spaces that fill it. */
export function textEnd(bytes: Uint8Array, start: number, end: number): number {
  let to = end;
  while (to > start && (bytes[to - 1] === 0x20 || bytes[to - 1] === 0)) to--;
  for (let k = start; k < to; k++) if (bytes[k] === 0) return textEnd(bytes, start, k);
  return to;
}

function hasHighByte(bytes: Uint8Array, start: number, end: number): boolean {
  for (let k = start; k < end; k++) if (bytes[k]! >= 0x80) return true;
  return false;
}

function hasThreeByteCharacter(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte >= 0xe0) return true;
  return false;
}

/** Number of bytes at the end that begin a UTF-8 character and do not finish it. */
export function brokenTail(bytes: Uint8Array, start: number, end: number): number {
  for (let k = 1; k <= 3 && end - k >= start; k++) {
    const byte = bytes[end - k]!;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > k ? k : 0;
  }
  return 0;
}
