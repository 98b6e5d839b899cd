import { expect, test } from 'vitest';
import { type LandPage, landPage } from './land-page';

const texture = {
  fill: '#c00',
  ink: '#800',
  tile: 8,
  paths: [{ d: 'M0 0L8 8', width: 1 }],
  dots: [],
};
const page: LandPage = {
  language: 'zh',
  title: '<b>总览</b>',
  mark: '示例数据',
  facts: ['2026-10-31'],
  categories: [{ id: 'idle', name: '疑似闲置', texture }],
  figures: { headings: ['园区', '产出强度'], rows: [['甲', '65.0']] },
  columns: ['编号'],
  maps: [
    {
      name: '甲 "园"',
      facts: '1 km²',
      boundary: [
        [
          [0, 0],
          [1000, 0],
          [1000, 500],
          [0, 0],
        ],
      ],
      plots: [
        {
          anchor: 'plot-7',
          category: 'idle',
          isPale: false,
          rings: [
            [
              [0, 0],
              [100, 0],
              [100, 100],
              [0, 0],
            ],
          ],
          cells: ['<script>alert(1)</script>'],
        },
        { anchor: 'plot-8', category: 'idle', isPale: false, rings: [], cells: ['无图形'] },
      ],
      legend: [{ category: 'idle', text: '2 宗' }],
    },
  ],
  notes: ['以正式文件为准'],
  north: '北',
};

test('names are text, and the page has no script', () => {
  const html = landPage(page);
  expect(html).not.toContain('<script');
  expect(html).not.toContain('<b>总览');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain('aria-label="甲 &quot;园&quot;"');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/(src|href)="(?!#)/);
});

test('a plot on the map leads to its row, north is up, and the scale bar is true', () => {
  const html = landPage(page);
  expect(html.match(/href="#plot-7"/g)).toHaveLength(1);
  expect(html).toContain('<tr id="plot-8">');
  expect(html).not.toContain('href="#plot-8"');
  // 960 px for 1,000 m: the bar of 100 m is 96 px; the plot's upper edge lies above its lower one.
  expect(html).toContain('h96.0"');
  expect(html).toContain('>100 m<');
  expect(html).toContain('M20.0 500.0L116.0 500.0L116.0 404.0');
});

test('a plot that the filter leaves out is drawn pale, without link and row', () => {
  const [map] = page.maps;
  const plots = map!.plots.map((plot) => ({ ...plot, isPale: plot.anchor === 'plot-7' }));
  const html = landPage({ ...page, maps: [{ ...map!, plots }] });
  expect(html.match(/class="pale"/g)).toHaveLength(1);
  expect(html).not.toContain('plot-7');
  expect(html).toContain('(1)</summary>');
});
