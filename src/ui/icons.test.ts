import { readFileSync } from 'node:fs';
import codepoints from 'lucide-static/font/codepoints.json';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';

const source = readFileSync(new URL('./icons.tsx', import.meta.url), 'utf8');
const icons = [...source.matchAll(/export const (\w+) = icon\('\\u([0-9a-f]{4})'\)/g)].map(
  ([, name, code]) => ({ name: name!, code: Number.parseInt(code!, 16) }),
);

/** `MapSheet` is named so because `Map` is taken. */
function fontName(name: string): string {
  if (name === 'MapSheet') return 'map';
  return name.replace(/(?<=[a-z])(?=[A-Z\d])/g, '-').toLowerCase();
}

test('each icon has the code point of its name', () => {
  expect(icons.length).toBeGreaterThan(60);
  for (const { name, code } of icons)
    expect((codepoints as Record<string, number>)[fontName(name)], name).toBe(code);
});

test('the font holds all icons (`npm run icons` makes it)', async () => {
  const font = readFileSync(
    new URL('../../node_modules/lucide-static/font/lucide.ttf', import.meta.url),
  );
  const glyphs = icons.map(({ code }) => String.fromCodePoint(code)).join('');
  const made = await subsetFont(font, glyphs, { targetFormat: 'woff2' });
  const kept = readFileSync(new URL('./icons.woff2', import.meta.url));
  expect(kept.equals(made)).toBe(true);
});
