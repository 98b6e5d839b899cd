import { NotPlain, plainText } from './sheet-bytes';
import type { LibraryCell } from './sheet-cell';

const decoder = new TextDecoder('utf-8', { fatal: true });
/** Texts that are read between two checkpoints. */
const textsPerCheckpoint = 8192;
const phonetic = /<rPh\b[^<>]*>.*?<\/rPh>/gs;
const run = /<t(?: [^<>]*[^/])?>([^<]*)<\/t>/g;

/** The text of an item: plain, or in runs of one look each, without the signs that tell how it is read aloud. */
export function itemText(item: string): string {
  if (item === '') return '';
  if (item.startsWith('<t>') || item.startsWith('<t ')) {
    const from = item.indexOf('>') + 1;
    if (item[from - 2] === '/') throw new NotPlain();
    const to = item.indexOf('<', from);
    if (!item.startsWith('</t>', to)) throw new NotPlain();
    return plainText(item.slice(from, to));
  }
  if (!item.startsWith('<r>')) throw new NotPlain();
  let text = '';
  for (const [, piece] of item.replace(phonetic, '').matchAll(run)) text += piece;
  return plainText(text);
}

/** The texts that cells share, each as a cell of its own that all cells with this text are. Throws `NotPlain`, and what `checkpoint` throws. */
export async function readStrings(
  xml: Uint8Array,
  checkpoint: (share: number) => Promise<void>,
): Promise<LibraryCell[]> {
  let text: string;
  try {
    text = decoder.decode(xml);
  } catch {
    throw new NotPlain();
  }
  if (text.includes('<!') || !/^\s*(?:<\?xml[^<>]*\?>\s*)?<sst[\s>]/.test(text))
    throw new NotPlain();
  const cells: LibraryCell[] = [];
  let at = text.indexOf('>', text.indexOf('<sst')) + 1;
  if (at === 0 || text[at - 2] === '/') throw new NotPlain();
  for (;;) {
    at = skipSpace(text, at);
    if (text.startsWith('</sst>', at)) return cells;
    if (!text.startsWith('<si>', at)) throw new NotPlain();
    const end = text.indexOf('</si>', at);
    if (end < 0) throw new NotPlain();
    cells.push({ t: 's', v: itemText(text.slice(at + 4, end).trim()) });
    at = end + 5;
    if (cells.length % textsPerCheckpoint === 0) await checkpoint(at / text.length);
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}
