import {
  Button,
  Dialog,
  DialogTrigger,
  Heading,
  Label,
  Popover,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components';
import { contextIdsOf } from '../../store/layer-actions';
import { layerBounds, layerFacts } from '../../store/layer-facts';
import { type LayerId, layerOrder } from '../../store/layers';
import { useStore, useTubanStore, useWords } from '../../store/use-store';
import { ChevronDown, ChevronUp, SlidersHorizontal } from '../../ui/icons';
import { layerName } from './layer-name';
import { LayerSource } from './layer-source';

/** Opacity, place and origin of a layer, beside its row. */
export function LayerOptions({ layer }: { layer: LayerId }) {
  const words = useWords();
  const name = layerName(layer, words);
  return (
    <DialogTrigger>
      <Button
        className="icon-button layer-more"
        aria-label={words.t('layers.options', { layer: name })}
      >
        <SlidersHorizontal size={13} />
      </Button>
      <Popover className="layer-popover" placement="right top" offset={44}>
        <Dialog className="layer-dialog">
          <Heading slot="title" className="section-title">
            {name}
          </Heading>
          <LayerOpacity layer={layer} />
          <LayerActs layer={layer} />
          <Origin layer={layer} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function LayerOpacity({ layer }: { layer: LayerId }) {
  const percent = useStore((state) => state.layers.opacity[layer] ?? 100);
  const setLayerOpacity = useStore((state) => state.setLayerOpacity);
  const { t } = useWords();
  return (
    <Slider
      className="slider"
      value={percent}
      minValue={0}
      maxValue={100}
      step={5}
      onChange={(value) => setLayerOpacity(layer, value)}
    >
      <Label>{t('layers.opacity')}</Label>
      <SliderOutput className="slider-output">{percent} %</SliderOutput>
      <SliderTrack className="slider-track">
        {({ state }) => (
          <>
            <span className="slider-fill" style={{ width: `${state.getThumbPercent(0) * 100}%` }} />
            <SliderThumb className="slider-thumb" />
          </>
        )}
      </SliderTrack>
    </Slider>
  );
}

/** Zooms to the layer, and moves it for those who do not drag. */
function LayerActs({ layer }: { layer: LayerId }) {
  const store = useTubanStore();
  const layers = useStore((state) => state.layers);
  const snapshot = useStore((state) => state.snapshot);
  const moveLayer = useStore((state) => state.moveLayer);
  const { t } = useWords();
  const order = layerOrder(layers, contextIdsOf({ snapshot }));
  const at = order.indexOf(layer);
  const zoom = () => {
    const bounds = snapshot && layerBounds(snapshot, layer);
    if (bounds) store.getState().requestFit(bounds);
  };
  const canZoom = !['rivers', 'grid', 'basemap', 'basemap-labels'].includes(layer);
  return (
    <p className="layer-acts">
      {canZoom && (
        <Button className="button small" onPress={zoom}>
          {t('layers.zoom')}
        </Button>
      )}
      {at >= 0 && (
        <>
          <Button
            className="icon-button"
            aria-label={t('layers.up')}
            isDisabled={at === 0}
            onPress={() => moveLayer(layer, order[at - 1]!)}
          >
            <ChevronUp size={16} />
          </Button>
          <Button
            className="icon-button"
            aria-label={t('layers.down')}
            isDisabled={at === order.length - 1}
            onPress={() => moveLayer(layer, order[at + 2] ?? null)}
          >
            <ChevronDown size={16} />
          </Button>
        </>
      )}
    </p>
  );
}

function Origin({ layer }: { layer: LayerId }) {
  const snapshot = useStore((state) => state.snapshot);
  if (!snapshot) return null;
  return <LayerSource facts={layerFacts(snapshot, layer)} />;
}
