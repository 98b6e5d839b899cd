import type { LayerInput } from '../decode/build-dataset';
import type { FileDecision, FileInput, KeptFile, KeptLayer } from './load-messages';

/** What the user said of a layer. */
type Said = Omit<KeptLayer, 'name'>;

interface Kept extends Pick<LayerInput, 'layer' | 'sample' | keyof Said> {
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

/** Role, mapping and accepted matches that the user gave to the layers of a file, by name of the layer; `null`: none is known. */
export function saidOfLayers(layers: readonly KeptLayer[]): (layer: string) => Said | null {
  return (name) => {
    const known = layers.find((one) => one.name === name);
    return known ? saidOf(known) : null;
  };
}

function saidOf({ role, mapping, template, matches }: Said): Said {
  return {
    ...(role ? { role } : {}),
    ...(mapping ? { mapping } : {}),
    ...(template ? { template } : {}),
    ...(matches ? { matches } : {}),
  };
}
