import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { textScales } from '../store/text-size';

const source = fileURLToPath(new URL('..', import.meta.url));
const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
);

it('every text follows the text-size setting: sizes of texts and lines are in rem', () => {
  const fixed = sheets.flatMap((path) =>
    readFileSync(`${source}/${path}`, 'utf8')
      .split('\n')
      .map((line, i) => ({ line: line.trim(), at: `${path}:${i + 1}` }))
      .filter(({ line }) => /^(font-size|line-height|font):.*\dpx/.test(line))
      .map(({ line, at }) => `${at} ${line}`),
  );
  expect(sheets.length).toBeGreaterThan(5);
  expect(fixed).toEqual([]);
});

it('the theme scales texts as the setting says', () => {
  const theme = readFileSync(`${source}/ui/theme.css`, 'utf8');
  const scales = [...theme.matchAll(/data-text-size='(\w+)'\] \{\s+--text-scale: ([\d.]+)/g)];
  expect(Object.fromEntries(scales.map(([, size, scale]) => [size, Number(scale)]))).toEqual(
    Object.fromEntries(Object.entries(textScales).filter(([size]) => size !== 'standard')),
  );
});
