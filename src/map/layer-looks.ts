import { chosenBasemap } from '../store/basemap';
import { contextIdsOf } from '../store/layer-actions';
import { type LayerId, layerOrder, layerStrength, topLayers } from '../store/layers';
import type { Store } from '../store/store';
import type { LayerLooks } from './layer-stack';
import { plotMarks } from './plot-looks';

type Drawn = Pick<
  Store,
  'layers' | 'snapshot' | 'basemap' | 'ownBasemaps' | 'tiandituKey' | 'colourMode'
>;

/** How the layers are to be shown, as the state has it. */
export function layerLooksOf(state: Drawn): LayerLooks {
  const order = layerOrder(state.layers, contextIdsOf(state));
  const ids: LayerId[] = [...topLayers, ...order, 'basemap'];
  const basemap = chosenBasemap(state);
  const isShown = basemap !== null && layerStrength(state.layers, 'basemap') > 0;
  return {
    order,
    strengths: Object.fromEntries(ids.map((id) => [id, layerStrength(state.layers, id)])),
    hasBasemap: isShown,
    isImagery: isShown && basemap.isImagery,
  };
}

/** The classes by which the plots are coloured, if they are here and of this data. */
export function shownColouring({ colouring, colourMode, snapshot }: Store) {
  if (colourMode === 'category' || !colouring || !snapshot) return null;
  return colouring.classOf.length === snapshot.plotCount ? colouring : null;
}

/** Marks with all but one class washed, so that the class under the pointer stands out. */
export function marksEmphasising(
  marks: Uint8Array,
  classOf: Uint8Array,
  emphasis: number | null,
): Uint8Array {
  if (emphasis === null) return marks;
  return marks.map((mark, plot) => (classOf[plot] === emphasis ? mark : mark | plotMarks.washed));
}

/** Whether textures and label colours of the categories stand. */
export function isByCategory(state: Store): boolean {
  return shownColouring(state) === null;
}
