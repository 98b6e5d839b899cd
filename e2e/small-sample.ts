import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const fixture = (name: string) =>
  readFileSync(new URL(`../data/fixtures/${name}`, import.meta.url), 'utf8');

const statistics = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { 园区编号: 'YQ-1', 年份: 2024, '产值(万元)': 12_000 },
      geometry: null,
    },
  ],
});

const road = JSON.stringify({
  type: 'Feature',
  properties: { name: '示例路' },
  geometry: {
    type: 'LineString',
    coordinates: [
      [106.55, 29.5595],
      [106.5548, 29.5595],
    ],
  },
});

/** What stands in the place of the sample's files: three plots in one park. */
const smallFiles: Record<string, string> = {
  parks: fixture('one-park.geojson'),
  plots: fixture('three-plots.geojson'),
  statistics,
  roads: road,
};

/** Plots of the small sample. */
export const smallSamplePlots = 3;

/** Gives the app three plots for a sample: for tests in which only that something is open matters. */
export async function useSmallSample(page: Page): Promise<void> {
  await page.route(
    /\/assets\/(parks|plots|statistics|roads)-[\w-]+\.geojson$/,
    (route, request) => {
      const [, name] = /\/(\w+)-[\w-]+\.geojson$/.exec(request.url())!;
      return route.fulfill({ contentType: 'application/geo+json', body: smallFiles[name!]! });
    },
  );
}
