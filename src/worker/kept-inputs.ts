import type { LayerInput } from '../decode/build-dataset';
import type { FileDecision, FileInput, KeptFile, KeptLayer } from './messages';

interface Kept extends Pick<LayerInput, 'layer' | 'sample' | 'role' | 'mapping'> {
  file: string;
  given: FileInput[];
  decision: FileDecision;
}

/** What has to be kept so that the same files can be loaded again as they are now, in their order. */
export function keptFiles(inputs: readonly Kept[]): KeptFile[] {
  const files = new Map<string, KeptFile>();
  for (const { file, given, decision, sample = false, ...input } of inputs) {
    const layer = { name: input.layer.name, ...saidOf(input) };
    const known = files.get(file);
    if (known) known.layers.push(layer);
    else files.set(file, { file, given, decision, sample, layers: [layer] });
  }
  return [...files.values()];
}

/** Role and mapping that the user gave to the layers of a file, by name of the layer. */
export function saidOfLayers(
  layers: readonly KeptLayer[],
): (layer: string) => Pick<KeptLayer, 'role' | 'mapping'> {
  return (name) => saidOf(layers.find((one) => one.name === name) ?? {});
}

function saidOf({
  role,
  mapping,
}: Pick<KeptLayer, 'role' | 'mapping'>): Pick<KeptLayer, 'role' | 'mapping'> {
  return { ...(role ? { role } : {}), ...(mapping ? { mapping } : {}) };
}
