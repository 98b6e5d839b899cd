import { memo } from 'react';
import type { LayerId } from '../../store/layers';
import { useStore, useWords } from '../../store/use-store';
import { LayerEye } from './layer-eye';
import { LayerMark } from './layer-mark';
import { layerName } from './layer-name';
import { LayerOptions } from './layer-options';

/** A layer in the list: what it draws, its name, how much of it shows, its options and its eye. */
export const LayerRow = memo(function LayerRow({ layer }: { layer: LayerId }) {
  const percent = useStore((state) => state.layers.opacity[layer] ?? 100);
  const isHidden = useStore((state) => state.layers.hidden.includes(layer));
  const words = useWords();
  const name = layerName(layer, words);
  return (
    <span className={`layer-row ${isHidden ? 'is-off' : ''}`} data-layer={layer}>
      <LayerMark layer={layer} />
      <span className="layer-name" title={name}>
        {name}
      </span>
      {percent < 100 && <span className="layer-percent minor">{percent} %</span>}
      <LayerOptions layer={layer} />
      <LayerEye layer={layer} />
    </span>
  );
});
