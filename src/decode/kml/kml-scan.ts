/** A tag longer than this is no tag; it also bounds the search for one that is never closed. */
const maxTagLength = 65536;
const containers = new Set(['Folder', 'Document']);
/** What is a row, or describes rows, and is handed out whole. */
const wholes = new Set(['Placemark', 'Schema']);
const overlays = new Set(['NetworkLink', 'GroundOverlay', 'ScreenOverlay', 'PhotoOverlay']);

/** A piece of a KML document that is to be parsed on its own. */
export interface KmlPiece {
  kind: 'Placemark' | 'Schema';
  xml: string;
  /** Names of the folders around it, outermost first; those without a name are left out. */
  folders: string[];
  /** Where it ends in the text. */
  end: number;
}

export interface KmlScan {
  /** Elements that hold no rows of their own, by name. */
  notRead: Map<string, number>;
  /** Entities of its own were declared; they are never expanded. */
  hasEntities: boolean;
  /** The text ends inside an element, or a tag is broken beyond repair. */
  isCut: boolean;
}

interface Open {
  name: string;
  /** Name of the folder, when it is one and has one. */
  title: string;
}

/**
 * Cuts a document into placemarks and schemas, without building a tree of the whole: so one broken placemark costs itself
 * only, a document that breaks off keeps its beginning, and memory stays small.
 */
export function* scanKml(text: string, scan: KmlScan): Generator<KmlPiece> {
  const stack: Open[] = [];
  let position = 0;
  for (;;) {
    const start = text.indexOf('<', position);
    if (start < 0) break;
    const special = skipSpecial(text, start, scan);
    if (special !== null) {
      if (special < 0) break;
      position = special;
      continue;
    }
    const tag = readTag(text, start);
    if (tag === 'endless') {
      scan.isCut = true;
      return;
    }
    if (tag === null) {
      position = start + 1;
      continue;
    }
    position = tag.end;
    const { name } = tag;
    if (tag.isClosing) {
      // A closing tag closes the nearest element of its name; others between were never closed.
      const at = containers.has(name) || name === 'kml' ? findLast(stack, name) : -1;
      if (at >= 0) stack.length = at;
      continue;
    }
    if (overlays.has(name)) scan.notRead.set(name, (scan.notRead.get(name) ?? 0) + 1);
    if (tag.isEmpty && !wholes.has(name)) continue;
    if (wholes.has(name)) {
      const end = tag.isEmpty ? tag.end : endOf(text, tag.end, name, scan);
      if (end < 0) {
        // Without a schema fields are untyped; without a placemark there is nothing more.
        if (name === 'Schema') continue;
        scan.isCut = true;
        return;
      }
      const folders = stack.map(({ title }) => title).filter((title) => title !== '');
      yield { kind: name as KmlPiece['kind'], xml: text.slice(start, end), folders, end };
      position = end;
    } else if (containers.has(name) || name === 'kml') stack.push({ name, title: '' });
    else if (name === 'name') {
      const folder = stack.at(-1);
      const end = text.indexOf('<', tag.end);
      if (folder?.name === 'Folder' && folder.title === '' && end >= 0) {
        const isData = text.startsWith('<![CDATA[', end);
        const close = isData ? text.indexOf(']]>', end) : end;
        folder.title = (isData ? text.slice(end + 9, close) : resolve(text.slice(tag.end, end)))
          .trim()
          .slice(0, 200);
      }
    }
  }
  if (stack.length > 0) scan.isCut = true;
}

/** The place behind a comment, CDATA, instruction or document type; -1 when it has no end, `null` when it is none of them. */
function skipSpecial(text: string, start: number, scan: KmlScan): number | null {
  const skipTo = (end: string): number => {
    const at = text.indexOf(end, start);
    if (at < 0) scan.isCut = true;
    return at < 0 ? -1 : at + end.length;
  };
  if (text.startsWith('<!--', start)) return skipTo('-->');
  if (text.startsWith('<![CDATA[', start)) return skipTo(']]>');
  if (text.startsWith('<?', start)) return skipTo('?>');
  if (!text.startsWith('<!', start)) return null;
  const plainEnd = text.indexOf('>', start);
  const hasSubset = plainEnd > 0 && text.slice(start, plainEnd).includes('[');
  const end = skipTo(hasSubset ? ']>' : '>');
  if (/<!ENTITY/i.test(text.slice(start, end < 0 ? start + maxTagLength : end)))
    scan.hasEntities = true;
  return end;
}

interface Tag {
  name: string;
  end: number;
  isClosing: boolean;
  isEmpty: boolean;
}

/** The tag at a `<`; `null` when it is none, `endless` when it does not end within reason. */
function readTag(text: string, start: number): Tag | null | 'endless' {
  const limit = Math.min(text.length, start + maxTagLength);
  let quote = 0;
  for (let k = start + 1; k < limit; k++) {
    const sign = text.charCodeAt(k);
    if (quote !== 0) {
      if (sign === quote) quote = 0;
    } else if (sign === 0x22 || sign === 0x27) quote = sign;
    else if (sign === 0x3c) return null;
    else if (sign === 0x3e) {
      const body = text.slice(start + 1, k);
      const name = /^\/?(?:[\w.-]+:)?([\w.-]+)/.exec(body)?.[1];
      if (!name) return null;
      return { name, end: k + 1, isClosing: body.startsWith('/'), isEmpty: body.endsWith('/') };
    }
  }
  return 'endless';
}

/** The place behind the closing tag of an element that does not nest, or -1. */
function endOf(text: string, from: number, name: string, scan: KmlScan): number {
  let position = from;
  for (;;) {
    const start = text.indexOf('<', position);
    if (start < 0) return -1;
    const special = skipSpecial(text, start, scan);
    if (special !== null) {
      if (special < 0) return -1;
      position = special;
      continue;
    }
    const tag = readTag(text, start);
    if (tag === 'endless') return -1;
    position = tag ? tag.end : start + 1;
    if (!tag || tag.name !== name) continue;
    // The next one begins: this one was never closed.
    return tag.isClosing ? tag.end : start;
  }
}

function findLast(stack: readonly Open[], name: string): number {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]!.name === name) return i;
  return -1;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolve(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]!);
}
