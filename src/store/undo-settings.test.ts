import { afterEach, expect, test, vi } from 'vitest';
import { dayFromCivil } from '../domain/day';
import type { SessionClient } from '../worker/client';
import type { Basemap } from './basemap';
import { recallBasemaps } from './basemap-memory';
import { createTubanStore } from './store';
import { recallTextSize } from './text-size';

const basemap: Basemap = {
  id: 'own-1',
  name: '内网影像',
  kind: 'tiles',
  url: 'http://tiles.test/{z}/{x}/{y}.png',
  labelUrl: '',
  datum: 'wgs84',
  grid: 'mercator',
  maxZoom: 18,
  isImagery: true,
  attribution: '',
};

/** A store that asks no worker, in a browser that keeps what it is given. */
function openStore() {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
    removeItem: (name: string) => kept.delete(name),
  });
  const store = createTubanStore({} as SessionClient, dayFromCivil(2026, 11, 22));
  store.getState().beginUndo();
  return store;
}

afterEach(() => vi.unstubAllGlobals());

test('a basemap of one’s own is added, shown and taken away again in one step each', async () => {
  const { getState } = openStore();
  getState().saveBasemap(basemap, { isChosen: true });
  expect(getState().undoable).toBe('ownBasemaps');
  getState().saveBasemap({ ...basemap, name: '航片' });
  getState().removeBasemap(basemap.id);
  expect(getState()).toMatchObject({ ownBasemaps: [], basemap: null });

  await getState().undo();
  expect(getState()).toMatchObject({ ownBasemaps: [{ name: '航片' }], basemap: 'own-1' });
  expect(recallBasemaps()).toMatchObject({ ownBasemaps: [{ name: '航片' }], basemap: 'own-1' });
  await getState().undo();
  expect(recallBasemaps().ownBasemaps).toEqual([basemap]);
  await getState().undo();
  expect(getState().undoable).toBeNull();
  expect(recallBasemaps()).toEqual({ ownBasemaps: [], tiandituKey: '', basemap: null });
  expect(getState().layers.hidden).toEqual([]);

  await getState().redo();
  expect(recallBasemaps()).toMatchObject({ ownBasemaps: [basemap], basemap: 'own-1' });
});

test('unit, language, theme and size of the text are steps, and this browser keeps the size', async () => {
  const { getState } = openStore();
  getState().setUnit('hectare');
  getState().setLanguage('en');
  getState().setTheme('dark');
  getState().setTextSize('extra');
  for (const step of ['textSize', 'theme', 'language', 'unit']) {
    expect(getState().undoable).toBe(step);
    await getState().undo();
  }
  expect(getState()).toMatchObject({
    unit: 'mu',
    language: 'zh',
    theme: 'light',
    textSize: 'standard',
  });
  expect(recallTextSize()).toBe('standard');
  for (let i = 0; i < 4; i++) await getState().redo();
  expect(recallTextSize()).toBe('extra');
  expect(getState()).toMatchObject({ unit: 'hectare', language: 'en', theme: 'dark' });
});
