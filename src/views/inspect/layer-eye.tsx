import type { LayerId } from '../../store/layers';
import { useStore, useWords } from '../../store/use-store';
import { Eye, EyeOff } from '../../ui/icons';
import { layerName } from './layer-name';

/** Shows or hides a layer of the map. */
export function LayerEye({ layer }: { layer: LayerId }) {
  const isHidden = useStore((state) => state.layers.hidden.includes(layer));
  const setLayerHidden = useStore((state) => state.setLayerHidden);
  const words = useWords();
  return (
    <button
      type="button"
      className="eye"
      aria-pressed={!isHidden}
      aria-label={words.t(isHidden ? 'legend.show' : 'legend.hide', {
        category: layerName(layer, words),
      })}
      onClick={() => setLayerHidden(layer, !isHidden)}
    >
      {isHidden ? <EyeOff size={14} /> : <Eye size={14} />}
    </button>
  );
}
