/** A part of a WKT text: `KEYWORD["text", 1.5, OTHER[...]]`. */
export interface WktNode {
  /** Upper case. */
  keyword: string;
  values: (string | number)[];
  children: WktNode[];
}

const maxLength = 64 * 1024;
const maxDepth = 20;
const token = /\s*(?:"((?:[^"]|"")*)"|([[(])|([\])])|(,)|([^\s,"()[\]]+))/y;

/** The tree of a WKT text (1 or 2, brackets or parentheses), or `null` when it is none. */
export function parseWkt(text: string): WktNode | null {
  if (text.length > maxLength) return null;
  const root: WktNode = { keyword: '', values: [], children: [] };
  const open: WktNode[] = [root];
  let word: string | null = null;
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const parent = open[open.length - 1]!;
    const [, quoted, opening, closing, comma, bare] = match;
    if (opening) {
      if (word === null || open.length > maxDepth) return null;
      const node: WktNode = { keyword: word.toUpperCase(), values: [], children: [] };
      parent.children.push(node);
      open.push(node);
      word = null;
      continue;
    }
    if (word !== null && (closing || comma)) {
      parent.values.push(numberOrText(word));
      word = null;
    }
    if (closing) {
      open.pop();
      if (open.length === 1) return root.children[0] ?? null;
      if (open.length === 0) return null;
    } else if (quoted !== undefined) parent.values.push(quoted.replace(/""/g, '"'));
    else if (bare !== undefined) word = bare;
  }
  return null;
}

function numberOrText(word: string): string | number {
  const number = Number(word);
  return Number.isFinite(number) ? number : word;
}

/** The first child with one of these keywords. */
export function childOf(node: WktNode, ...keywords: string[]): WktNode | null {
  return node.children.find(({ keyword }) => keywords.includes(keyword)) ?? null;
}

/** The name of a node: its first text; '' when it has none. */
export function nameOfNode(node: WktNode | null): string {
  const name = node?.values[0];
  return typeof name === 'string' ? name : '';
}

/** The first number of a node at or after a place; NaN when there is none. */
export function numberOfNode(node: WktNode | null, at = 0): number {
  const value = node?.values.slice(at).find((one) => typeof one === 'number');
  return typeof value === 'number' ? value : Number.NaN;
}

/** The EPSG number that a node states of itself (AUTHORITY, ID), or `null`. */
export function authorityOf(node: WktNode): number | null {
  const authority = childOf(node, 'AUTHORITY', 'ID');
  if (!authority || !/^epsg$/i.test(nameOfNode(authority))) return null;
  const code = Number(authority.values[1]);
  return Number.isInteger(code) && code > 1000 && code < 100_000 ? code : null;
}
