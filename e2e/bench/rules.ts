// How long classifying the plots of a file takes beside computing their ellipsoidal areas:
//   node e2e/bench/generate.mjs --n 100000 --out FOLDER
//   npx tsx e2e/bench/rules.ts FOLDER/plots-100k.geojson
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { assessFiles } from '../../src/app/assess-files';
import { defaultRuleSettings } from '../../src/domain/rule-settings';
import { ellipsoidalAreas } from '../../src/geometry/ellipsoidal-area';
import { classifyPlots } from '../../src/rules/classify-plots';
import { median } from './median';

const rounds = 9;
const path = process.argv[2];
if (!path) throw new Error('expected the path of a file of plots');

const asOf = 20_779;
const file = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
const { context } = await assessFiles([file], {
  asOf,
  areaBasis: 'ellipsoidal',
  denominator: 'built-industrial',
  zone: null,
});
if (!context) throw new Error(`expected plots in ${path}`);
const { dataset } = context;

/** The median of some runs and the first of them, ms; each run gets its number. */
function time(work: (round: number) => unknown): { first: number; median: number } {
  const runs = Array.from({ length: rounds }, (_, round) => {
    const begin = performance.now();
    work(round);
    return performance.now() - begin;
  });
  return { first: runs[0]!, median: median(runs) };
}

const areas = time(() => ellipsoidalAreas(dataset.plots.polygons));
const sameRules = time((round) => classifyPlots(dataset, asOf + round));
const otherRules = time((round) =>
  classifyPlots(dataset, asOf, { ...defaultRuleSettings, warningDays: 100 + round }),
);
const line = (name: string, { first, median: middle }: typeof areas) =>
  `${name}: median ${middle.toFixed(1)} ms, first ${first.toFixed(1)} ms, ${((100 * middle) / areas.median).toFixed(0)} % of the areas`;
console.log(`${dataset.plots.count} plots, ${rounds} rounds`);
console.log(line('ellipsoidal areas', areas));
console.log(line('classes as of another date', sameRules));
console.log(line('classes by other numbers of the rules', otherRules));
