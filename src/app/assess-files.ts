import { groupFiles } from '../decode/archive/group-files';
import { buildDataset, type LayerInput } from '../decode/build-dataset';
import type { SourceFile } from '../decode/format';
import { withListedRows } from '../decode/issue-collector';
import { readFile } from '../decode/read-file';
import { reproject } from '../decode/reproject';
import type { Issue } from '../domain/issue';
import type { ReadingOptions } from '../domain/settings';
import type { Context } from '../indicators/indicator';
import { readDataset } from '../worker/read-dataset';

export interface Assessment {
  /** `null` when no layer could be read. */
  context: Context | null;
  issues: Issue[];
}

const goOn = async () => undefined;

/**
 * Reads files and classifies and measures what they hold: the same steps as on the page, without it. The parts of a
 * Shapefile are read together.
 */
export async function assessFiles(
  files: readonly SourceFile[],
  options: ReadingOptions,
): Promise<Assessment> {
  const inputs: LayerInput[] = [];
  const fromReading: Issue[] = [];
  for (const file of groupFiles(files)) {
    const result = await readFile(file, goOn);
    fromReading.push(...result.issues);
    for (const raw of result.layers) {
      const projected = await reproject(raw, goOn);
      fromReading.push(...projected.issues);
      inputs.push({ layer: projected.layer });
    }
  }
  if (inputs.length === 0) return { context: null, issues: fromReading.map(withListedRows) };
  const { dataset, issues } = await buildDataset(inputs, fromReading, goOn);
  const { context, reading } = readDataset(dataset, options);
  return { context, issues: [...issues, ...reading.issues] };
}
