import { writeFileSync } from 'node:fs';
import { checkSample } from './check-sample';
import { makeSample } from './make-sample';
import { writeCollection } from './write-collection';

// Writes the four files of the sample beside this one: npx tsx data/sample/generate.ts
const sample = makeSample();
const counts = checkSample(sample);
for (const name of ['parks', 'plots', 'statistics', 'roads'] as const)
  writeFileSync(new URL(`${name}.geojson`, import.meta.url), writeCollection(sample[name]));
console.log(
  `${sample.plots.features.length} plots in ${sample.parks.features.length} parks`,
  counts,
);
