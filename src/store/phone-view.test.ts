import { expect, test } from 'vitest';
import { phoneView } from './phone-view';
import { parseUrlState } from './url-state';

const hash =
  '#map=14.2/29.5/106.5/-12/55&park=QY&plot=QY-127&date=2020-06-30&colours=landUse&stage=on&story=s&theme=dark&lang=en&table=open';

test('a phone shows the plot, date and colours of the stage, fitted to itself', () => {
  expect(
    parseUrlState(phoneView(hash, { park: 'QY', plot: null, place: null, width: 900 })),
  ).toEqual({
    park: 'QY',
    plots: ['QY-127'],
    date: parseUrlState(hash).date,
    colours: 'landUse',
    language: 'en',
  });
});

test('without a plot the park of the stage stands open with its figures', () => {
  const url = parseUrlState(
    phoneView('#park=QY&stage=on', { park: 'YQ', plot: null, place: null, width: 900 }),
  );
  expect(url).toEqual({ park: 'YQ', open: 'park' });
  expect(phoneView('#stage=on', { park: null, plot: null, place: null, width: 900 })).toBe('#');
});

test('where the presenter chose a camera the phone sees the same width of land', () => {
  const camera = { lon: 106.5, lat: 29.5, zoom: 15, bearing: -12, pitch: 40 };
  const of = (width: number) =>
    parseUrlState(phoneView(hash, { park: 'QY', plot: null, place: { camera }, width })).camera;
  expect(of(1560)).toEqual({ ...camera, zoom: 13 });
  expect(of(300)).toEqual(camera);
});

test('a plot that was just pressed goes before that of the address', () => {
  const url = parseUrlState(
    phoneView(hash, { park: 'QY', plot: 'QY-073', place: null, width: 900 }),
  );
  expect(url.plots).toEqual(['QY-073']);
  expect(url.open).toBeUndefined();
});
