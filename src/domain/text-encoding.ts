/** The encodings that land files come in; names as `TextDecoder` takes them. */
export const textEncodings = [
  'utf-8',
  'gb18030',
  'big5',
  'utf-16le',
  'utf-16be',
  'windows-1252',
] as const;
export type TextEncodingName = (typeof textEncodings)[number];

/** How an encoding was found: a byte order mark, a companion file, the header of the table, the bytes themselves, or the user. */
export type EncodingSource = 'mark' | 'cpg' | 'ldid' | 'content' | 'user';

export interface FoundEncoding {
  encoding: TextEncodingName;
  from: EncodingSource;
}
