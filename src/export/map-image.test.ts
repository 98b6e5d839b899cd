import { expect, test } from 'vitest';
import { type ImageContents, mapImage, textWidth, wrapText } from './map-image';

const inks = { paper: '#fff', ink: '#111', weak: '#555', line: '#ccc' };
const contents: ImageContents = {
  width: 600,
  height: 400,
  title: '甲园区土地利用',
  sample: '示例数据',
  legend: [
    { look: 0, label: '疑似闲置' },
    { look: 4, label: '已建成' },
  ],
  scale: { pixels: 100, length: '1 km', note: '图中心处' },
  north: { turn: -30, letter: '北' },
  lines: ['数据时点 2026-10-31', '底图：无'],
};
const textsOf = (given: ImageContents) =>
  mapImage(given, inks).elements.flatMap((it) => (it.kind === 'text' ? [it.text] : []));

test('all that was asked for stands around the map, and nothing else', () => {
  expect(textsOf(contents)).toEqual([
    '示例数据',
    '甲园区土地利用',
    '北',
    '疑似闲置',
    '已建成',
    '0',
    '1 km',
    '图中心处',
    '数据时点 2026-10-31',
    '底图：无',
  ]);
  const bare = { ...contents, title: '', sample: null, legend: [], scale: null, north: null };
  expect(textsOf(bare)).toEqual(contents.lines);
});

test('every element lies within the picture, and none over the map but its north', () => {
  const { width, height, elements } = mapImage(
    {
      ...contents,
      legend: Array.from({ length: 12 }, (_, look) => ({ look, label: '批而未供用地' })),
    },
    inks,
  );
  const map = elements.find((it) => it.kind === 'map')!;
  for (const it of elements) {
    expect(it.x).toBeGreaterThanOrEqual(0);
    const right = it.kind === 'text' ? it.x + textWidth(it.text, it.size) : it.x;
    expect(right).toBeLessThanOrEqual(width);
    expect(it.y).toBeLessThanOrEqual(height);
    if (it.kind === 'swatch') expect(it.y).toBeGreaterThan(map.y + map.height);
  }
});

test('a line breaks between signs and between words, and a word that is too long within itself', () => {
  expect(wrapText('一二三四五', 10, 30)).toEqual(['一二三', '四五']);
  expect(wrapText('land of parks', 10, 45)).toEqual(['land of', 'parks']);
  for (const line of wrapText('x'.repeat(40), 10, 60))
    expect(textWidth(line, 10)).toBeLessThanOrEqual(60);
});
