import { memo, useDeferredValue } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { contextIdsOf } from '../../store/layer-actions';
import { areasOfLayer } from '../../store/layer-facts';
import { isLayerId, type LayerId, layerOrder, topLayers } from '../../store/layers';
import { useStore, useWords } from '../../store/use-store';
import { GripVertical } from '../../ui/icons';
import { BasemapRow } from './basemap-row';
import { layerName } from './layer-name';
import { LayerRow } from './layer-row';

const areaLayers = ['areas', 'zones', 'approved', 'planned'] as const;

function isOfAreas(id: LayerId): id is (typeof areaLayers)[number] {
  return (areaLayers as readonly LayerId[]).includes(id);
}

/** The layers of the map from the top down: shown or not, how much, and in which order. */
export function LayerList() {
  const snapshot = useStore((state) => state.snapshot);
  const hasBasemap = useStore((state) => state.basemap !== null);
  const layers = useStore((state) => state.layers);
  const setAllLayersHidden = useStore((state) => state.setAllLayersHidden);
  const { t } = useWords();
  if (!snapshot) return null;
  const order = layerOrder(layers, contextIdsOf({ snapshot })).filter(
    (id) =>
      (!isOfAreas(id) || areasOfLayer(snapshot, id).length > 0) &&
      (id !== 'basemap-labels' || hasBasemap),
  );
  return (
    <section className="layer-list" aria-labelledby="layers-title">
      <header className="section-head">
        <h2 id="layers-title">{t('layers.title')}</h2>
        <span className="layer-all">
          <button type="button" className="link-button" onClick={() => setAllLayersHidden(false)}>
            {t('layers.show-all')}
          </button>
          <button type="button" className="link-button" onClick={() => setAllLayersHidden(true)}>
            {t('layers.hide-all')}
          </button>
        </span>
      </header>
      <ul className="layer-fixed">
        {topLayers.map((id) => (
          <li key={id}>
            <LayerRow layer={id} />
          </li>
        ))}
      </ul>
      <MovableLayers order={order} />
      <BasemapRow />
    </section>
  );
}

/** Rows that are dragged cost much to draw: the same order of other data draws none, another comes after the data. */
function MovableLayers({ order }: { order: readonly LayerId[] }) {
  return <LayerGrid ids={useDeferredValue(order.join('\n'))} />;
}

const LayerGrid = memo(function LayerGrid({ ids }: { ids: string }) {
  const order = ids.split('\n').filter(isLayerId);
  const moveLayer = useStore((state) => state.moveLayer);
  const words = useWords();
  const { t } = words;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder({ keys, target }) {
      const [moved] = [...keys].map(String);
      const other = String(target.key);
      if (!moved || !isLayerId(moved) || !isLayerId(other) || moved === other) return;
      const rest = order.filter((id) => id !== moved);
      const at = rest.indexOf(other) + (target.dropPosition === 'after' ? 1 : 0);
      moveLayer(moved, rest[at] ?? null);
    },
  });
  return (
    <GridList
      className="layer-grid"
      aria-label={t('layers.order')}
      items={order.map((id) => ({ id }))}
      dragAndDropHooks={dragAndDropHooks}
      dependencies={[words.language]}
    >
      {({ id }) => (
        <GridListItem id={id} textValue={layerName(id, words)} className="layer-item">
          <Button
            slot="drag"
            className="layer-grip"
            aria-label={t('layers.drag', { layer: layerName(id, words) })}
          >
            <GripVertical size={13} />
          </Button>
          <LayerRow layer={id} />
        </GridListItem>
      )}
    </GridList>
  );
});
