import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyFilter } from '../../data/fixtures/any-filter';
import { categories } from '../domain/category';
import { colourModes } from '../domain/colour-mode';
import { dayFromCivil } from '../domain/day';
import { areaBases, denominators } from '../domain/figure';
import { shapeRules } from '../domain/shape-rule';
import { areaUnits } from '../i18n/format';
import { knownBasemapIds } from './basemap';
import type { LayerId } from './layers';
import { parseUrlState, printUrlState, type UrlState } from './url-state';

const text = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const camera = fc.record({
  zoom: fc.integer({ min: 0, max: 2000 }).map((n) => n / 100),
  lat: fc.integer({ min: -85e6, max: 85e6 }).map((n) => n / 1e6),
  lon: fc.integer({ min: -180e6, max: 180e6 }).map((n) => n / 1e6),
  bearing: fc.integer({ min: -1800, max: 1800 }).map((n) => n / 10),
  pitch: fc.integer({ min: 0, max: 600 }).map((n) => n / 10),
});
const layer = fc.oneof(
  fc.constantFrom<LayerId>('plots', 'grid', 'labels'),
  text.map((name): LayerId => `context:${name}`),
);
const viewState: fc.Arbitrary<UrlState> = fc.record(
  {
    camera,
    park: text,
    drawings: fc.constant('open' as const),
    explain: text,
    pin: fc.record({
      lon: fc.integer({ min: -180e6, max: 180e6 }).map((n) => n / 1e6),
      lat: fc.integer({ min: -90e6, max: 90e6 }).map((n) => n / 1e6),
    }),
    plots: fc.array(text, { minLength: 1, maxLength: 4 }),
    within: fc.record({
      rule: fc.constantFrom(...shapeRules),
      ring: fc.array(
        fc.tuple(
          fc.integer({ min: -180e6, max: 180e6 }).map((n) => n / 1e6),
          fc.integer({ min: -90e6, max: 90e6 }).map((n) => n / 1e6),
        ),
        { minLength: 3, maxLength: 6 },
      ),
    }),
    chosen: fc.constant('shown' as const),
    area: text,
    county: text,
    group: text,
    open: fc.constantFrom('park' as const, 'all' as const),
    date: fc.integer({ min: dayFromCivil(1990, 1, 1), max: dayFromCivil(2060, 1, 1) }),
    unit: fc.constantFrom(...areaUnits),
    language: fc.constantFrom('zh' as const, 'en' as const),
    theme: fc.constantFrom('light' as const, 'dark' as const),
    basis: fc.constantFrom(...areaBases),
    denominator: fc.constantFrom(...denominators),
    filter: anyFilter,
    hidden: fc.uniqueArray(fc.constantFrom(...categories), { minLength: 1 }),
    table: fc.constant('open' as const),
    left: fc.constant('closed' as const),
    files: fc.array(text, { minLength: 1, maxLength: 3 }),
    layers: fc.record({
      hidden: fc.uniqueArray(layer, { minLength: 1 }),
      opacity: fc.constant({}),
      order: fc.uniqueArray(layer),
    }),
    colours: fc.constantFrom(...colourModes),
    basemap: fc.constantFrom(...knownBasemapIds),
  },
  { requiredKeys: [] },
);

describe('the address keeps the view', () => {
  test('what is printed reads back to the same', () => {
    fc.assert(
      fc.property(viewState, (state) => {
        expect(parseUrlState(printUrlState(state))).toEqual(state);
      }),
    );
  });

  test('reads a camera, a park and a date', () => {
    expect(parseUrlState('#map=14.2/29.6/106.68&park=QY&date=2026-10-31&unit=mu')).toEqual({
      camera: { zoom: 14.2, lat: 29.6, lon: 106.68, bearing: 0, pitch: 0 },
      park: 'QY',
      date: dayFromCivil(2026, 10, 31),
      unit: 'mu',
    });
  });

  test('keeps the links that were made when only categories could be filtered', () => {
    const { filter } = parseUrlState('#show=built,idle');
    expect(filter).toEqual({
      join: 'all',
      conditions: [{ kind: 'oneOf', field: 'category', values: ['idle', 'built'] }],
    });
    expect(printUrlState({ filter })).toBe('#show=idle,built');
  });

  test('prints conditions so that they can be read', () => {
    const { filter } = parseUrlState('#show=idle&where=area:20000..&where=-park:QY&join=any');
    expect(filter?.conditions).toHaveLength(3);
    expect(printUrlState({ filter })).toBe('#show=idle&where=area:20000..&where=-park:QY&join=any');
  });

  test.each([
    '#map=1/2',
    '#map=a/b/c',
    '#map=12/91/106',
    '#date=2026-02-30',
    '#unit=acre',
    '#show=x',
    '#layers=-x,y*5&order=z',
    '#colours=x',
    '#base=own-1',
    '#within=touching:106,29;107,30',
    '#within=near:106,29;107,30;106,30',
    '#within=inside:106,29;x,30;106,30',
    '#chosen=all',
  ])('leaves out what it cannot read: %s', (hash) => {
    expect(parseUrlState(hash)).toEqual({});
  });
});
