import fc from 'fast-check';
import { expect, it } from 'vitest';
import { colourModes } from '../domain/colour-mode';
import { parseTwin, printTwin, twinEnds, twinLayouts } from './twin-view';

it('two maps come back from the address as they were', () => {
  const view = fc.record({
    layout: fc.constantFrom(...twinLayouts),
    at: fc.integer({ min: twinEnds.least, max: twinEnds.most }),
    day: fc.option(fc.integer({ min: 0, max: 30_000 })),
    colours: fc.option(fc.constantFrom(...colourModes)),
    scenario: fc.option(fc.string({ minLength: 1 })),
    boundaries: fc.boolean(),
  });
  fc.assert(
    fc.property(view, (one) => {
      const parameters = new URLSearchParams();
      printTwin(one, parameters);
      expect(parseTwin(new URLSearchParams(parameters.toString()))).toEqual(one);
    }),
  );
});

it.each(['', 'twin=', 'twin=other', 'twin-date=2020-01-01'])('one map: %j', (text) => {
  expect(parseTwin(new URLSearchParams(text))).toBeUndefined();
});

it('what is malformed is left out', () => {
  const text = 'twin=swipe:x&twin-date=2020-13-01&twin-colours=none&twin-boundaries=1';
  expect(parseTwin(new URLSearchParams(text))).toEqual({
    layout: 'swipe',
    at: 50,
    day: null,
    colours: null,
    scenario: null,
    boundaries: false,
  });
  expect(parseTwin(new URLSearchParams('twin=beside:0'))?.at).toBe(twinEnds.least);
});
