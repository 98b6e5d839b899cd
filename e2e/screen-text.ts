import type { Page } from '@playwright/test';

/** What is written on the screen or read out: texts and labels, once each. */
export function textsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement?.checkVisibility() && node.textContent?.trim())
        texts.add(node.textContent.trim());
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        if (element.getAttribute(name)) texts.add(element.getAttribute(name)!);
    return [...texts];
  });
}

/** Texts that are cut off by their box, stand over its edge, or lie over another text. */
export function crampedTextsOn(page: Page, parts: string): Promise<string[]> {
  return page.evaluate(findCramped, parts);
}

/** Runs in the page. It must refer to nothing outside itself. */
function findCramped(parts: string): string[] {
  const found: string[] = [];
  const lines: { text: string; box: DOMRect; part: Element }[] = [];
  for (const part of document.querySelectorAll(parts)) {
    const edge = part.getBoundingClientRect();
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      const text = node.textContent?.trim();
      if (!text || !parent.checkVisibility() || parent.closest('.visually-hidden, svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width === 0 || box.bottom < edge.top || box.top > edge.bottom) continue;
        if ((box.left < edge.left - 1 || box.right > edge.right + 1) && !isPulled(parent, part))
          found.push(`over the edge: ${text}`);
        if (isSeen(parent, box)) lines.push({ text, box, part });
      }
      for (let box: Element | null = parent; box && box !== part; box = box.parentElement)
        // What is a pixel wide is there for those who listen.
        if (
          box.clientWidth > 1 &&
          getComputedStyle(box).overflowX === 'hidden' &&
          box.scrollWidth > box.clientWidth + 1
        )
          found.push(`cut off: ${text}`);
    }
  }
  for (const [i, a] of lines.entries())
    for (const b of lines.slice(0, i)) {
      const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (a.part === b.part && width > 2 && height > 6) found.push(`${a.text} over ${b.text}`);
    }
  return found;

  /** Whether it is in a row that can be pulled sideways. */
  function isPulled(element: Element, part: Element): boolean {
    for (let outer: Element | null = element; outer && outer !== part; outer = outer.parentElement)
      if (['auto', 'scroll'].includes(getComputedStyle(outer).overflowX)) return true;
    return false;
  }

  /** Whether the middle of a box is within everything that scrolls around it. */
  function isSeen(element: Element, box: DOMRect): boolean {
    const middle = (box.top + box.bottom) / 2;
    for (let outer: Element | null = element; outer; outer = outer.parentElement) {
      if (getComputedStyle(outer).overflowY === 'visible') continue;
      const { top, bottom } = outer.getBoundingClientRect();
      if (middle < top || middle > bottom) return false;
    }
    return true;
  }
}
