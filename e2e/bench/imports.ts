// How long other formats and a ledger take beside the same plots as GeoJSON:
//   npm run bench -- --imports [--rounds 3]

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dropFiles } from '../pages/drop-files';
import { dataFiles } from './data-files';
import { importFiles, ledgerOf } from './import-files';
import { median } from './median';
import { serve } from './serve';
import { Session } from './session';

const { values } = parseArgs({
  options: { imports: { type: 'boolean' }, rounds: { type: 'string', default: '3' } },
});
const rounds = Number(values.rounds);

const plots = dataFiles('100k', 100_000);
const few = dataFiles('20k', 20_000);
const others = await importFiles(plots);
const ledger = ledgerOf(few);

/** What is dropped in one go; `before` lies on the page already. */
const cases = [
  { name: 'GeoJSON, 100k plots', before: [], files: [plots.parks, plots.plots] },
  { name: 'zipped Shapefile, UTF-8', before: [], files: [plots.parks, others.shapefile] },
  { name: 'zipped Shapefile, GBK, zone 35', before: [], files: [plots.parks, others.shapefileGbk] },
  { name: 'FlatGeobuf', before: [], files: [plots.parks, others.flatgeobuf] },
  { name: 'GeoJSON, 20k plots', before: [], files: [few.parks, few.plots] },
  { name: 'ledger of 20k rows onto them', before: [few.parks, few.plots], files: [ledger] },
  { name: '20k plots and ledger at once', before: [], files: [few.parks, few.plots, ledger] },
];

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const server = await serve({ '/': dist });
const runs = cases.map(() => [] as { tableMs: number; blockMs: number }[]);
for (let round = 0; round < rounds; round++) {
  for (const [k, { name, before, files }] of cases.entries()) {
    const measured = await measure(before, files);
    runs[k]!.push(measured);
    console.error(`round ${round + 1}, ${name}: ${JSON.stringify(measured)}`);
  }
}
server.stop();

const middles = runs.map((of) => median(of.map((run) => run.tableMs)));
console.log(
  `${rounds} rounds, medians; to the complete table of figures, and the longest task until then`,
);
for (const [k, { name }] of cases.entries()) {
  const share = middles[k]! / middles[0]!;
  const block = median(runs[k]!.map((run) => run.blockMs));
  console.log(
    `- ${name}: ${middles[k]!.toFixed(0)} ms = ${share.toFixed(2)}×, block ${block.toFixed(0)} ms`,
  );
}

async function measure(before: string[], files: string[]) {
  const session = await Session.open(`${server.address}/`);
  const { page } = session;
  try {
    await page.locator('html[data-state="idle"]').waitFor();
    if (before.length > 0) {
      await drop(before);
      await page.locator('html[data-state="idle"]').waitFor();
      await page.waitForTimeout(1500);
    }
    const dropped = await drop(files);
    const table = await page.waitForFunction(
      (from) => window.probe.tables.find((at) => at > from),
      dropped,
      { polling: 50 },
    );
    const tableAt = (await table.jsonValue())!;
    await page.locator('html[data-state="idle"]').waitFor();
    await page.waitForTimeout(500);
    return { tableMs: tableAt - dropped, blockMs: await session.longestTask(dropped) };
  } finally {
    await session.close();
  }

  async function drop(paths: string[]): Promise<number> {
    await dropFiles(page, paths);
    return page.evaluate(() => window.probe.dropped);
  }
}
