import { expect, test } from 'vitest';
import type { Snapshot } from '../worker/data-messages';
import { parkOfView, storyViewOf, storyViewOfPlot } from './story-view';

test('a step keeps land, filter, colours and date of a view, and neither taste nor panels', () => {
  const land = '#map=12/29.6/106.5/-12/55&park=QY&date=2024-06-30&show=idle&colours=landUse';
  expect(
    storyViewOf(`${land}&lang=en&theme=dark&table=open&tab=pool&stage=on&story=a&file=x.csv`),
  ).toBe(land);
  expect(storyViewOf('#nonsense')).toBe('#');
  expect(storyViewOfPlot('QY-1', 'QY')).toBe('#park=QY&plot=QY-1');
  expect(storyViewOfPlot('QY-1', null)).toBe('#plot=QY-1');
});

test('the park is the one that is named, else that of the plot, else the smallest around the camera', () => {
  const snapshot = {
    parks: [
      { index: 0, id: 'A', bounds: [0, 0, 10, 10] },
      { index: 1, id: 'B', bounds: [4, 4, 6, 6] },
    ],
    plotPark: new Int32Array([1, -1]),
  } as unknown as Snapshot;
  const camera = { lon: 5, lat: 5, zoom: 12, bearing: 0, pitch: 0 };
  expect(parkOfView({ snapshot }, { park: 'A', camera }, [0])).toBe(0);
  expect(parkOfView({ snapshot }, {}, [0])).toBe(1);
  expect(parkOfView({ snapshot }, { camera }, [])).toBe(1);
  expect(parkOfView({ snapshot }, { camera: { ...camera, lon: 1 } }, [1])).toBe(0);
  expect(parkOfView({ snapshot }, { camera: { ...camera, lon: 20 } }, [])).toBeNull();
  expect(parkOfView({ snapshot }, {}, [])).toBeNull();
});
