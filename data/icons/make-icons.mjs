// Makes `src/ui/icons.woff2`: the glyphs of Lucide's icon font that `src/ui/icons.tsx` names, and nothing else.
// Run after an icon was added there: `npm run icons`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const source = readFileSync(at('src/ui/icons.tsx'), 'utf8');
const glyphs = [...source.matchAll(/icon\('\\u([0-9a-f]{4})'\)/g)].map(([, code]) =>
  String.fromCodePoint(Number.parseInt(code, 16)),
);
const font = readFileSync(at('node_modules/lucide-static/font/lucide.ttf'));
const subset = await subsetFont(font, glyphs.join(''), { targetFormat: 'woff2' });
writeFileSync(at('src/ui/icons.woff2'), subset);
process.stdout.write(`${glyphs.length} icons, ${subset.length} bytes\n`);
