/** What is used of an element of the parser; its own types would pull in those of a page. */
export interface KmlElement {
  localName: string | null;
  nodeType: number;
  textContent: string | null;
  firstChild: KmlElement | null;
  nextSibling: KmlElement | null;
  getAttribute(name: string): string | null;
}

const elementNode = 1;

/** The parser of pieces, loaded on demand. It gives `null` for a piece that is not well-formed. */
export async function loadPieceParser(): Promise<(xml: string) => KmlElement | null> {
  const { DOMParser } = await import('@xmldom/xmldom');
  // Unknown entities stay as they are written; only what breaks the tree is fatal.
  const parser = new DOMParser({ locator: false, onError: () => undefined });
  return (xml) => {
    try {
      const source = `<r${namespacesOf(xml)}>${xml}</r>`;
      const root = parser.parseFromString(source, 'text/xml').documentElement;
      return root ? (childrenOf(root as unknown as KmlElement)[0] ?? null) : null;
    } catch {
      return null;
    }
  };
}

/** Declares the prefixes of a piece, whose declarations stand further out; what they mean does not matter. */
function namespacesOf(xml: string): string {
  const prefixes = new Set<string>();
  for (const match of xml.matchAll(/[<\s]\/?([A-Za-z_][\w.-]{0,40}):[A-Za-z_]/g))
    if (!/^xml/i.test(match[1]!)) prefixes.add(match[1]!);
  return [...prefixes].map((prefix) => ` xmlns:${prefix}="urn:${prefix}"`).join('');
}

/** The elements directly within one. */
export function childrenOf(element: KmlElement): KmlElement[] {
  const children: KmlElement[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === elementNode) children.push(child);
  return children;
}

/** The first element of a name directly within one. */
export function childOf(element: KmlElement, name: string): KmlElement | null {
  return childrenOf(element).find((child) => child.localName === name) ?? null;
}

/** The text of an element, without white space around it. */
export function textOf(element: KmlElement | null): string {
  return (element?.textContent ?? '').trim();
}
