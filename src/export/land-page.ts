import { boxOfLines, type PlanePosition, scaleBarMetres } from '../geometry/sheet-map';

/** A texture of a category: a tile with marks, as SVG draws it. */
export interface PageTexture {
  fill: string;
  ink: string;
  /** Side of the tile, px; 0 for a plain fill. */
  tile: number;
  paths: readonly { d: string; width: number }[];
  dots: readonly { x: number; y: number; radius: number }[];
}

export interface PageCategory {
  id: string;
  name: string;
  texture: PageTexture;
}

export interface PagePlot {
  /** Number in the page: what the map links to. */
  anchor: string;
  /** Id of its category, or of its class by another colour mode. */
  category: string;
  /** Whether the filter leaves it out: it is drawn pale, without a row. */
  isPale: boolean;
  /** Rings in the plane of the map, metres: x east, y north; empty without a shape. */
  rings: readonly (readonly PlanePosition[])[];
  /** What its row says, by the page's columns. */
  cells: readonly string[];
}

export interface PageMap {
  name: string;
  /** Words under the name. */
  facts: string;
  boundary: PagePlot['rings'];
  plots: readonly PagePlot[];
  /** Lines of the legend: category and what is counted. */
  legend: readonly { category: string; text: string }[];
}

/** All that a page of its own says; every text is plain text. */
export interface LandPage {
  language: 'zh' | 'en';
  title: string;
  /** Set off at the top, as for invented data. */
  mark: string | null;
  facts: readonly string[];
  categories: readonly PageCategory[];
  figures: { headings: readonly string[]; rows: readonly (readonly string[])[] };
  columns: readonly string[];
  maps: readonly PageMap[];
  notes: readonly string[];
  north: string;
}

const mapWidth = 1000;
const margin = 20;
/** Scale bars are about this long. */
const wantedBar = 160;

/** Text as HTML shows it, in elements and in attributes. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * A view of the land as one HTML file that needs nothing else: maps as SVG with links from each plot to its row, figures,
 * lists. It has no script and asks for nothing, which its own policy says too; names from files are text.
 */
export function landPage(page: LandPage): string {
  const { title, mark, facts, figures, maps, notes, categories } = page;
  return `<!doctype html>
<html lang="${page.language === 'zh' ? 'zh-CN' : 'en'}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${styles}</style>
<header><h1>${escaped(title)}${mark === null ? '' : ` <span class="mark">${escaped(mark)}</span>`}</h1>
<p>${facts.map(escaped).join(' · ')}</p></header>
<main>
<svg width="0" height="0" aria-hidden="true"><defs>${categories.map(textureOf).join('')}</defs></svg>
${tableOf(figures.headings, figures.rows)}
${maps.map((map) => mapOf(map, page)).join('\n')}
</main>
<footer>${notes.map((note) => `<p>${escaped(note)}</p>`).join('')}</footer>
</html>
`;
}

const patternId = (category: string) => `fill-${escaped(category)}`;

function textureOf({ id, texture }: PageCategory): string {
  const { fill, ink, tile, paths, dots } = texture;
  const size = tile || 8;
  const marks = [
    ...paths.map(
      ({ d, width }) => `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${width}"/>`,
    ),
    ...dots.map(({ x, y, radius }) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${ink}"/>`),
  ];
  return `<pattern id="${patternId(id)}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><rect width="${size}" height="${size}" fill="${fill}"/>${marks.join('')}</pattern>`;
}

function tableOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? `<th>${escaped(cell)}` : `<td>${escaped(cell)}`)).join('');
  return `<table><thead><tr>${headings.map((one) => `<th>${escaped(one)}`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}`).join('')}</tbody></table>`;
}

function mapOf(map: PageMap, { columns, north, categories }: LandPage): string {
  const listed = map.plots.filter(({ isPale }) => !isPale);
  const rows = listed.map(
    ({ anchor, cells }) =>
      `<tr id="${escaped(anchor)}">${cells.map((cell) => `<td>${escaped(cell)}`).join('')}`,
  );
  const legend = map.legend.map(({ category, text }) => {
    const name = categories.find(({ id }) => id === category)?.name ?? category;
    return `<li><svg width="22" height="16" aria-hidden="true"><rect width="22" height="16" fill="url(#${patternId(category)})"/></svg> ${escaped(name)} <b>${escaped(text)}</b>`;
  });
  return `<section><h2>${escaped(map.name)}</h2><p>${escaped(map.facts)}</p>
${drawingOf(map, north)}
<ul class="legend">${legend.join('')}</ul>
<details><summary>${escaped(columns[0] ?? '')} (${listed.length})</summary><table><thead><tr>${columns.map((one) => `<th>${escaped(one)}`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></details></section>`;
}

function drawingOf({ name, boundary, plots }: PageMap, north: string): string {
  const box = boxOfLines([...boundary, ...plots.flatMap(({ rings }) => rings)]);
  if (!box) return '';
  const { west, south, east, north: top } = box;
  const perMetre = (mapWidth - 2 * margin) / Math.max(east - west, 1);
  const height = Math.round((top - south) * perMetre) + 2 * margin + 30;
  const pathOf = (rings: PagePlot['rings']) =>
    rings
      .map(
        (ring) =>
          `M${ring
            .map(
              ([x, y]) =>
                `${((x - west) * perMetre + margin).toFixed(1)} ${((top - y) * perMetre + margin).toFixed(1)}`,
            )
            .join('L')}Z`,
      )
      .join('');
  const links = plots
    .filter(({ rings }) => rings.length > 0)
    .map(({ anchor, category, isPale, rings, cells }) =>
      isPale
        ? `<path class="pale" d="${pathOf(rings)}"/>`
        : `<a href="#${escaped(anchor)}"><path class="plot" d="${pathOf(rings)}" fill="url(#${patternId(category)})"><title>${escaped(cells.join(' · '))}</title></path></a>`,
    );
  // In the drawing a millimetre is a pixel: 1 : n is n / 1000 metres a pixel.
  const metres = scaleBarMetres(1000 / perMetre, wantedBar);
  const bar = metres * perMetre;
  const label = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
  return `<svg class="map" viewBox="0 0 ${mapWidth} ${height}" role="img" aria-label="${escaped(name)}">
<path class="boundary" d="${pathOf(boundary)}"/>${links.join('')}
<path d="M${margin} ${height - 16}h${bar.toFixed(1)}" stroke="#14181c" stroke-width="4"/><text x="${margin}" y="${height - 22}">0</text><text x="${margin + bar}" y="${height - 22}" text-anchor="middle">${label}</text>
<path d="M${mapWidth - 30} 18l8 24l-8 -6l-8 6Z" fill="#14181c"/><text x="${mapWidth - 30}" y="58" text-anchor="middle">${escaped(north)}</text></svg>`;
}

const styles =
  'body{margin:0 auto;max-width:1100px;padding:16px;color:#14181c;background:#fff;font:14px/1.5 "Noto Sans SC","Microsoft YaHei","PingFang SC",sans-serif}h1{font-size:26px}h2{margin:32px 0 0}.mark{padding:2px 10px;font-size:14px;border:1px solid #8a6d1a;color:#6d5510}.map{width:100%;height:auto;background:#f3f3ef}.map text{font-size:14px}.boundary{fill:#fff;stroke:#14181c;stroke-width:2;stroke-dasharray:10 3 2 3}.pale{fill:#eceae4;stroke:#b9b5aa;stroke-width:.5;fill-rule:evenodd}.plot{stroke:#4a5258;stroke-width:.6;fill-rule:evenodd}a:hover .plot,a:focus .plot{stroke:#000;stroke-width:3}table{border-collapse:collapse;width:100%;margin:12px 0}th,td{padding:4px 8px;border-bottom:1px solid #d5d8da;text-align:left}tr:target{background:#fff3c4}.legend{display:flex;flex-wrap:wrap;gap:4px 20px;margin:8px 0;padding:0;list-style:none}summary{cursor:pointer;padding:8px 0}footer{margin:32px 0;color:#444b52}@media print{details{display:block}}';
