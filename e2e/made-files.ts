import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import type { TestInfo } from '@playwright/test';

/** Writes files into the test's own folder; gives their paths in order. */
export function writeFiles(info: TestInfo, files: Record<string, string | Uint8Array>): string[] {
  return Object.entries(files).map(([name, content]) => {
    const path = info.outputPath(name);
    writeFileSync(path, content);
    return path;
  });
}

/** Writes a large file piece by piece, so that it is never in memory as a whole. */
export function writePieces(info: TestInfo, name: string, pieces: Iterable<string>): string {
  const path = info.outputPath(name);
  const file = openSync(path, 'w');
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < 4e6) continue;
    writeSync(file, waiting);
    waiting = '';
  }
  writeSync(file, waiting);
  closeSync(file);
  return path;
}

type Properties = Record<string, unknown>;

/** A plot of about 100 m by 100 m, `column` and `row` places away from a corner east of Chongqing. */
export function plotFeature(properties: Properties, column = 0, row = 0): string {
  const west = (106.7 + column * 0.0012).toFixed(6);
  const east = (106.701 + column * 0.0012).toFixed(6);
  const south = (29.7 + row * 0.0011).toFixed(6);
  const north = (29.7009 + row * 0.0011).toFixed(6);
  const ring = `[[${west},${south}],[${east},${south}],[${east},${north}],[${west},${north}],[${west},${south}]]`;
  return `{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":{"type":"Polygon","coordinates":[${ring}]}}`;
}

/** A feature collection of texts. */
export function collectionOf(features: readonly string[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}
