/**
 * The font faces that the page has in use, as CSS that carries the fonts in itself: a picture of the page is drawn
 * without the page's own style sheets.
 */
export async function loadedFontsCss(): Promise<string> {
  const wanted = new Set(
    [...document.fonts].filter(({ status }) => status === 'loaded').map(keyOfFace),
  );
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((rule) => wanted.has(keyOfRule(rule)));
  return (await Promise.all(rules.map(embedded))).join('\n');
}

function keyOfFace({ family, weight, style, unicodeRange }: FontFace): string {
  return [bareFamily(family), weight, style, bareRange(unicodeRange)].join('|');
}

function keyOfRule({ style }: CSSFontFaceRule): string {
  const value = (name: string, usual: string) => style.getPropertyValue(name) || usual;
  return [
    bareFamily(value('font-family', '')),
    value('font-weight', 'normal'),
    value('font-style', 'normal'),
    bareRange(value('unicode-range', 'U+0-10FFFF')),
  ].join('|');
}

const bareFamily = (family: string) => family.replace(/["']/g, '');
const bareRange = (range: string) => range.replace(/\s/g, '').toUpperCase();

async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const [, address] = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
  if (!address) return '';
  const url = new URL(address, rule.parentStyleSheet?.href ?? document.baseURI).href;
  const data = await dataUrlOf(await (await fetch(url)).blob());
  return rule.cssText.replace(/src:[^;]+;/, `src: url("${data}") format("woff2");`);
}

/** A file as a `data:` address. */
export function dataUrlOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
