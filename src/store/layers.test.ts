import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contextLayerIds,
  type LayerId,
  type Layers,
  layerOrder,
  layerStrength,
  usualLayers,
  usualOrder,
  withLayerHidden,
  withLayerMoved,
  withLayerOpacity,
} from './layers';
import { parseLayers, printLayerOrder, printLayers } from './layers-text';

const context = contextLayerIds(['roads', 'water', 'roads']);
const usual = usualOrder(context);

describe('the order of the layers', () => {
  it('has the context of the data below the plots, names that come again numbered', () => {
    expect(context).toEqual(['context:roads', 'context:water', 'context:roads (2)']);
    expect(usual.slice(0, 6)).toEqual([
      'boundaries',
      'planned',
      'approved',
      'areas',
      'zones',
      'plots',
    ]);
    expect(usual.slice(6, 9)).toEqual(context);
  });

  it('is the usual one until something is moved, and again when it is moved back', () => {
    expect(layerOrder(usualLayers, context)).toEqual(usual);
    const moved = withLayerMoved(usualLayers, context, 'rivers', 'plots');
    expect(layerOrder(moved, context).indexOf('rivers')).toBe(usual.indexOf('plots'));
    const back = withLayerMoved(moved, context, 'rivers', 'grid');
    expect(back).toEqual(usualLayers);
  });

  it('can put a layer below all others', () => {
    const moved = withLayerMoved(usualLayers, context, 'plots', null);
    expect(layerOrder(moved, context).at(-1)).toBe('plots');
  });

  it('keeps what the user did when other data come, and takes new layers at their usual place', () => {
    const moved = withLayerMoved(usualLayers, context, 'context:water', 'boundaries');
    const others = contextLayerIds(['water', 'green']);
    expect(layerOrder(moved, others)).toEqual([
      'context:water',
      'boundaries',
      'planned',
      'approved',
      'areas',
      'zones',
      'plots',
      'context:green',
      'rivers',
      'grid',
      'basemap-labels',
    ]);
  });

  it('always holds every layer once', () => {
    const step = fc.tuple(fc.constantFrom(...usual), fc.option(fc.constantFrom(...usual)));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const layers = steps.reduce<Layers>(
          (result, [moved, before]) => withLayerMoved(result, context, moved, before),
          usualLayers,
        );
        expect([...layerOrder(layers, context)].sort()).toEqual([...usual].sort());
      }),
    );
  });
});

describe('how much of a layer shows', () => {
  it('is all at first, a share with an opacity, nothing when hidden', () => {
    expect(layerStrength(usualLayers, 'plots')).toBe(1);
    const half = withLayerOpacity(usualLayers, 'plots', 50);
    expect(layerStrength(half, 'plots')).toBe(0.5);
    const hidden = withLayerHidden(half, 'plots', true);
    expect(layerStrength(hidden, 'plots')).toBe(0);
    expect(layerStrength(withLayerHidden(hidden, 'plots', false), 'plots')).toBe(0.5);
  });

  it('keeps within 0 and 100 %, and forgets what is usual', () => {
    expect(withLayerOpacity(usualLayers, 'grid', -3).opacity).toEqual({ grid: 0 });
    const dim = withLayerOpacity(usualLayers, 'grid', 40);
    expect(withLayerOpacity(dim, 'grid', 120)).toEqual(usualLayers);
  });
});

describe('the text of the layers', () => {
  it('says only what differs', () => {
    expect(printLayers(usualLayers)).toBeUndefined();
    expect(printLayerOrder(usualLayers)).toBeUndefined();
    const layers = withLayerOpacity(withLayerHidden(usualLayers, 'rivers', true), 'plots', 70);
    expect(printLayers(layers)).toBe('-rivers,plots*70');
  });

  it('leaves out what it cannot read', () => {
    expect(parseLayers('-nothing,plots*700,*5,-', 'x')).toBeUndefined();
    expect(parseLayers('-nothing,-grid', null)?.hidden).toEqual(['grid']);
  });

  it('reads back to the same, whatever the names of the data', () => {
    const name = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' });
    const id = fc.oneof(
      fc.constantFrom<LayerId>('plots', 'rivers', 'basemap-labels', 'labels'),
      name.map((text): LayerId => `context:${text}`),
    );
    const layers = fc.record({
      hidden: fc.uniqueArray(id),
      opacity: fc.dictionary(id, fc.integer({ min: 0, max: 99 }), { noNullPrototype: true }),
      order: fc.uniqueArray(id),
    });
    fc.assert(
      fc.property(layers, (given) => {
        const text = [printLayers(given) ?? null, printLayerOrder(given) ?? null] as const;
        const { hidden, opacity, order } = parseLayers(...text) ?? usualLayers;
        expect([...hidden].sort()).toEqual([...given.hidden].sort());
        expect(opacity).toEqual(given.opacity);
        expect(order).toEqual(given.order);
      }),
    );
  });
});
