import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plotMeasures } from '../domain/plot-measure';
import { parseChartView, printChartView } from './chart-view';
import { parseRankingView, peerKinds, printRankingView } from './ranking-view';

it('views of charts and ranking come back from the address as they were', () => {
  const measure = fc.constantFrom(...plotMeasures);
  fc.assert(
    fc.property(fc.record({ x: measure, y: measure }), (view) => {
      expect(parseChartView(printChartView(view))).toEqual(view);
    }),
  );
  const ranking = fc.record({
    by: fc.constantFrom('indicator' as const, 'weights' as const),
    indicator: fc.stringMatching(/^[A-Za-z]+$/),
    peers: fc.constantFrom(...peerKinds),
  });
  fc.assert(
    fc.property(ranking, (view) => {
      expect(parseRankingView(printRankingView(view))).toEqual(view);
    }),
  );
});

it.each([null, '', 'area', 'area/', 'area/none', '/'])('no view of charts: %j', (text) => {
  expect(parseChartView(text)).toBeUndefined();
});

it.each([null, '', 'a', 'a/indicator', 'a/indicator/none', '/weights/all', 'a/weights/all/more'])(
  'no view of the ranking: %j',
  (text) => {
    expect(parseRankingView(text)).toBeUndefined();
  },
);
