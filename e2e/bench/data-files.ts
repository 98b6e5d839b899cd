import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface DataFiles {
  tag: string;
  /** Folder of the files. */
  folder: string;
  plots: string;
  parks: string;
  megabytes: number;
}

const ownGenerator = fileURLToPath(new URL('generate.mjs', import.meta.url));
/** Published figures come from the bytes of this one, which lies beside the project where it is developed. */
const referenceGenerator = fileURLToPath(
  new URL('../../../shared/bench/generate.mjs', import.meta.url),
);

export const generatorName = existsSync(referenceGenerator) ? 'reference' : 'own';

/** Files with so many plots, generated once and kept. */
export function dataFiles(tag: string, plots: number): DataFiles {
  const folder = fileURLToPath(new URL(`../../.cache/bench/${generatorName}`, import.meta.url));
  const files = {
    plots: join(folder, `plots-${tag}.geojson`),
    parks: join(folder, `parks-${tag}.geojson`),
  };
  // The last file that a generator writes.
  if (!existsSync(join(folder, `truth-${tag}.json`))) {
    mkdirSync(folder, { recursive: true });
    const generator = generatorName === 'reference' ? referenceGenerator : ownGenerator;
    const args = [generator, '--n', String(plots), '--tag', tag, '--out', folder];
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
    if (status !== 0) throw new Error(`The generator failed for ${tag}`);
  }
  return { tag, folder, ...files, megabytes: statSync(files.plots).size / 1e6 };
}
