import { fileURLToPath } from 'node:url';
import { featureCollection, intersect, polygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { expect, test } from './fixtures';
import { areaTolerance, measuredArea, unionArea } from './independent-land';
import { writeFiles } from './made-files';
import { DataPanelPage } from './pages/data-panel-page';
import { InspectPage } from './pages/inspect-page';
import { type SampleFeature, samplePlots } from './sample-data';
import { standAtSampleDay } from './sample-fixtures';

const sampleFile = (name: string) =>
  fileURLToPath(new URL(`../data/sample/${name}.geojson`, import.meta.url));

/** A square over the middle of one park, its sides aslant to every plot. */
const square = polygon(
  [
    [
      [106.686, 29.6035],
      [106.6965, 29.6025],
      [106.6975, 29.6115],
      [106.687, 29.6125],
      [106.686, 29.6035],
    ],
  ],
  { 名称: '示例统计方格' },
);

interface Part {
  plot: SampleFeature;
  land: Feature<Polygon | MultiPolygon>;
  share: number;
}

/** What of each plot lies in the square. */
function partsInside(): Part[] {
  return samplePlots.flatMap((plot) => {
    const whole = measuredArea(plot.geometry);
    const land =
      plot.properties.园区编号 === 'QY' && whole > 1
        ? intersect(featureCollection([plot, square]))
        : null;
    return land ? [{ plot, land, share: measuredArea(land.geometry) / whole }] : [];
  });
}

test('land cut by a given area counts by its share, and the figures say so', async ({
  app,
  page,
}, info) => {
  const parts = partsInside();
  const cut = parts.filter(({ share }) => share < 1 - 1e-9);
  const own = writeFiles(info, { 'square.geojson': JSON.stringify(featureCollection([square])) });
  await standAtSampleDay(page);
  await app.open();
  await app.dropFiles([sampleFile('parks'), sampleFile('plots'), ...own]);
  const panel = new DataPanelPage(page);
  await panel.open();
  await panel.setRole('square', '统计范围');
  await app.waitIdle();
  await panel.close();
  await page.getByRole('button', { name: '示例统计方格' }).click();
  const { details, explanation } = new InspectPage(page, '');
  await expect(details.title).toHaveText('示例统计方格');

  await expect.poll(() => details.value('plotCount')).toBe(parts.length);
  const land = unionArea(parts.map((part) => part.land));
  expect(Math.abs((await details.value('landArea'))! / land - 1)).toBeLessThan(areaTolerance);
  const output = parts.reduce(
    (sum, { plot, share }) => sum + Number(plot.properties['年产值(万元)'] ?? 0) * 1e4 * share,
    0,
  );
  expect(Math.abs((await details.value('outputTotal'))! / output - 1)).toBeLessThan(areaTolerance);

  await details.figure('地块面积').click();
  await expect(explanation.fact('计入')).toHaveText(`${parts.length} 宗`);
  await expect(explanation.fact('按份额计入')).toHaveText(`${cut.length} 宗按落入面积的比例计入`);
});
