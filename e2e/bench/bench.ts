import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { dataFiles, generatorName } from './data-files';
import { readOptions, usage } from './options';
import { report } from './report';
import type { Run } from './results';
import { serve } from './serve';
import type { System } from './system';
import { baseline } from './systems/baseline';
import { emptyMap } from './systems/empty-map';
import { floor, floorByFetch } from './systems/floor';
import { tuban } from './systems/tuban';

const options = readOptions(process.argv.slice(2));
if (!options) {
  console.log(usage);
  process.exit(0);
}

const pathOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const systems = chooseSystems(options.systems);
const data = options.sizes.map(({ tag, plots }) => dataFiles(tag, plots));
const server = await serve({
  '/': pathOf('dist'),
  '/bench-pages/': pathOf('e2e/bench/pages'),
  '/bench-data/': data[0]!.folder,
  '/bench-maplibre/': pathOf('node_modules/maplibre-gl/dist'),
});

const runs: Run[] = [];
for (let round = 0; round < options.rounds; round++) {
  for (const files of data) {
    for (const system of rotate(systems, round)) {
      const measures = await system.measure(server.address, files);
      runs.push({ system: system.id, size: files.tag, round, measures });
      console.error(`round ${round + 1}, ${files.tag}, ${system.id}: ${JSON.stringify(measures)}`);
    }
  }
}
server.stop();

const sizes = data.map((files) => files.tag);
const bytes = data.map((files) => `${files.tag} ${files.megabytes.toFixed(1)} MB`).join(', ');
console.log(`
# Speed

Data of the ${generatorName} generator (${bytes}); ${options.rounds} rounds, medians (least in brackets); ${cpus().length} cores. Block 0 is under 50 ms. Only ratios carry over to other machines.

${report(runs, systems, sizes)}
`);
if (options.json)
  writeFileSync(options.json, `${JSON.stringify({ generatorName, runs }, null, 2)}\n`);

/** Each round begins with another system, so that none always runs on a warm or a tired machine. */
function rotate(all: System[], round: number): System[] {
  const shift = round % all.length;
  return [...all.slice(shift), ...all.slice(0, shift)];
}

function chooseSystems(ids: string[]): System[] {
  const all = [floor, floorByFetch, emptyMap, baseline, tuban];
  const unknown = ids.filter((id) => all.every((system) => system.id !== id));
  if (unknown.length > 0) throw new Error(`No such system: ${unknown.join(', ')}`);
  const chosen = ids.length > 0 ? all.filter((system) => ids.includes(system.id)) : all;
  if (existsSync(pathOf('dist/index.html'))) return chosen;
  console.error('dist is missing: the app itself is left out.');
  return chosen.filter((system) => system !== tuban);
}
