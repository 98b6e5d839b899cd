import { readFileSync } from 'node:fs';
import type { TestInfo } from '@playwright/test';
import { writeFiles } from './made-files';

/**
 * Writes the three plots in metres of zone 36, without the zone number and without a word about the
 * system; gives the path of `no-zone.geojson`.
 */
export function fileWithoutZone(info: TestInfo): string {
  const file = new URL('../data/fixtures/three-plots-4524.geojson', import.meta.url);
  const collection = JSON.parse(readFileSync(file, 'utf8'));
  delete collection.crs;
  const text = JSON.stringify(collection, (key, value) =>
    key === 'coordinates'
      ? JSON.parse(JSON.stringify(value), (_, item) =>
          typeof item === 'number' && item > 36e6 ? item - 36e6 : item,
        )
      : value,
  );
  return writeFiles(info, { 'no-zone.geojson': text })[0]!;
}
