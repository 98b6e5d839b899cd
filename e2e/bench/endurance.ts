// What the page holds on to while a tour runs unattended:
//   npm run bench -- --endurance 24h     a day of the tour by a clock that is set on
//   npm run bench -- --endurance 60m     so many minutes of the real clock
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { countGraphics, footprintOf, type PageFootprint } from '../footprint-of-page';
import { serve } from './serve';
import { Session } from './session';

const stepMs = 12_000;
/** A greater pause of the clock is taken for a sleep of the machine. */
const stepsAtOnce = 3;
const columns: (keyof PageFootprint)[] = [
  'nodes',
  'listeners',
  'heap',
  'workers',
  'textures',
  'buffers',
];

const { values } = parseArgs({ options: { endurance: { type: 'string', default: '24h' } } });
const [, amount = '', unit = ''] = /^(\d+)([hm])$/.exec(values.endurance) ?? [];
if (amount === '') throw new Error(`expected such as 24h or 60m, got ${values.endurance}`);

const server = await serve({ '/': fileURLToPath(new URL('../../dist', import.meta.url)) });
const session = await Session.open('about:blank');
const { page } = session;
await page.addInitScript(countGraphics);
const begin = Date.parse('2026-11-22T12:00:00+08:00');
if (unit === 'h') {
  // A flight would never end while the clock stands.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.setFixedTime(begin);
}
await page.goto(`${server.address}/#stage=on&lang=zh`);
const name = page.locator('.stage-place h2');
const drawn = page.locator('html[data-state="idle"]');
await drawn.waitFor();

console.log(`${'after'.padStart(8)} ${columns.map((column) => column.padStart(10)).join('')}`);
const shown: string[] = [];
let late = 0;
let steps = 0;
if (unit === 'h') {
  const looks = Math.ceil((Number(amount) * 3600_000) / stepMs / stepsAtOnce);
  for (let look = 0; look < looks; look++) {
    const before = await name.textContent();
    steps += stepsAtOnce;
    await page.clock.setFixedTime(begin + steps * stepMs);
    await page.waitForFunction(
      (text) => document.querySelector('.stage-place h2')?.textContent !== text,
      before,
    );
    await drawn.waitFor();
    keepTime((await name.textContent()) ?? '');
    if (look % 100 === 99) await print(`${((steps * stepMs) / 3600_000).toFixed(1)} h`);
  }
} else {
  const end = Date.now() + Number(amount) * 60_000;
  for (let minute = 1; Date.now() < end; minute++) {
    await page.waitForTimeout(60_000);
    if (minute % 5 === 0 || Date.now() >= end) await print(`${minute} min`);
  }
}
if (unit === 'h')
  console.log(`${steps} steps, ${late} of them not the one that the clock asks for`);
await session.close();
server.stop();

/** Every step comes again after as many steps as there are parks: another one would be a drift. */
function keepTime(text: string): void {
  const known = shown[steps % 8];
  if (known === undefined) shown[steps % 8] = text;
  else if (known !== text) late++;
}

async function print(after: string): Promise<void> {
  const footprint = await footprintOf(page);
  const cells = columns.map((column) =>
    footprint[column].toFixed(column === 'heap' ? 1 : 0).padStart(10),
  );
  console.log(`${after.padStart(8)} ${cells.join('')}`);
}
