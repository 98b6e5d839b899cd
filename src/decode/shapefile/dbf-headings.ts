import { isText, type TextEncodingName } from '../detect-encoding';
import { brokenTail } from './dbf-encoding';
import type { DbfField } from './dbf-header';

export interface DbfHeadings {
  names: string[];
  /** Headings that ended inside a character: they were longer when the file was written. */
  cut: string[];
  /** Headings that occur more than once and were numbered. */
  repeated: string[];
}

/**
 * The headings of a table as text, each one different. They hold ten bytes and may end inside a
 * character, which is dropped; one that is not in the encoding of the records is read in that which it is in.
 */
export function readHeadings(fields: readonly DbfField[], encoding: TextEncodingName): DbfHeadings {
  const names: string[] = [];
  const taken = new Set<string>();
  const cut: string[] = [];
  const repeated: string[] = [];
  for (const [k, field] of fields.entries()) {
    const { text, isCut } = headingText(field, encoding);
    const name = text || `FIELD_${k + 1}`;
    let unique = name;
    for (let n = 2; taken.has(unique); n++) unique = `${name}_${n}`;
    if (unique !== name) repeated.push(name);
    if (isCut) cut.push(unique);
    taken.add(unique);
    names.push(unique);
  }
  return { names, cut, repeated };
}

function headingText({ nameBytes, isNameFull }: DbfField, encoding: TextEncodingName) {
  const tail = isNameFull ? brokenTail(nameBytes, 0, nameBytes.length) : 0;
  const asUtf8 = nameBytes.subarray(0, nameBytes.length - tail);
  // A single cut character of GB 18030 looks like one of UTF-8, so only whole ones count as a proof.
  const isUtf8 = isText(asUtf8, 'utf-8') && asUtf8.some((byte) => byte >= 0xe0);
  const used =
    encoding === 'utf-8' && !isText(asUtf8, 'utf-8')
      ? 'gb18030'
      : isUtf8 && !isText(nameBytes, encoding)
        ? 'utf-8'
        : encoding;
  const read = new TextDecoder(used).decode(used === 'utf-8' ? asUtf8 : nameBytes);
  const text = read.replace(/\uFFFD+$/, '').trim();
  return { text, isCut: used === 'utf-8' ? tail > 0 : isNameFull && read.endsWith('\uFFFD') };
}
