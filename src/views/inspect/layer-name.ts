import type { LayerId } from '../../store/layers';
import type { Words } from '../../store/use-store';

/** The name of a layer: ours in the language of the page, those of the data as their files have it. */
export function layerName(layer: LayerId, { tk }: Words): string {
  return layer.startsWith('context:') ? layer.slice('context:'.length) : tk(`layer.${layer}`);
}
