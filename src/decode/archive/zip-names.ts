import { detectEncoding, isText, type TextEncodingName } from '../detect-encoding';
import type { ZipEntry } from './zip-directory';

/**
 * The names of the entries, safe to show: folders parted by `/`, without a drive, a leading slash, `.` and `..`.
 * Names without the UTF-8 mark are read in one encoding for the whole archive, found from all of them.
 */
export function zipNames(entries: readonly ZipEntry[]): string[] {
  const encoding = encodingOf(entries.filter(({ isUtf8 }) => !isUtf8));
  const legacy = new TextDecoder(encoding);
  const utf8 = new TextDecoder();
  const taken = new Set<string>();
  return entries.map(({ isUtf8, nameBytes }) => {
    const name = cleanPath((isUtf8 ? utf8 : legacy).decode(nameBytes));
    let unique = name;
    for (let n = 2; taken.has(unique); n++) unique = name.replace(/(\.[^./]*)?$/, ` (${n})$1`);
    taken.add(unique);
    return unique;
  });
}

function encodingOf(entries: readonly ZipEntry[]): TextEncodingName {
  const names = entries.map(({ nameBytes }) => nameBytes);
  const joined = new Uint8Array(names.reduce((sum, name) => sum + name.length + 1, 0));
  let at = 0;
  for (const name of names) {
    joined.set(name, at);
    at += name.length;
    joined[at++] = 0x0a;
  }
  if (isText(joined, 'utf-8')) return 'utf-8';
  const { encoding } = detectEncoding(joined);
  return encoding === 'big5' || encoding === 'windows-1252' ? encoding : 'gb18030';
}

/** A path inside the archive that leads nowhere else; '' for folders. */
function cleanPath(path: string): string {
  if (/[\\/]$/.test(path)) return '';
  return path
    .replace(/\0/g, '')
    .replace(/\\/g, '/')
    .replace(/^[a-z]:/i, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
}

/** True for what programs leave in archives and nobody meant to send: folders, hidden files, copies of macOS and Windows. */
export function isLitter(name: string): boolean {
  return (
    name === '' || /(?:^|\/)(?:__MACOSX\/|\.[^/]*(?:\/|$)|Thumbs\.db$|desktop\.ini$)/i.test(name)
  );
}
