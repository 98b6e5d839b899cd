import { describe, expect, it } from 'vitest';
import { isKnownBasemap, knownBasemapIds, tianditu } from './basemap';
import { parseBasemapMemory } from './basemap-memory';
import { completeTemplate, templateFault, tileAddress, tileOver } from './tile-address';

const tile = { z: 3, x: 5, y: 2 };

describe('the address of a tile', () => {
  it.each([
    ['https://a.b/{z}/{x}/{y}.png', 'https://a.b/3/5/2.png'],
    ['https://a.b/{z}/{x}/{-y}.png', 'https://a.b/3/5/5.png'],
    ['https://t{0-7}.b/{z}/{x}/{y}', 'https://t7.b/3/5/2'],
    ['https://{a-c}.b/{z}/{x}/{y}', 'https://b.b/3/5/2'],
    ['https://{s}.b/{z}/{x}/{y}', 'https://b.b/3/5/2'],
    [
      'https://a.b?TILEMATRIX={TileMatrix}&TILEROW={TileRow}&TILECOL={TileCol}',
      'https://a.b?TILEMATRIX=3&TILEROW=2&TILECOL=5',
    ],
    [
      'https://a.b?TileMatrix=EPSG:3857:{tilematrix}&r={tilerow}&c={tilecol}',
      'https://a.b?TileMatrix=EPSG:3857:3&r=2&c=5',
    ],
    ['https://a.b/{q}.jpg', 'https://a.b/121.jpg'],
    ['https://a.b/{z}/{x}/{y}?tk={key}', 'https://a.b/3/5/2?tk={key}'],
  ])('%s', (template, address) => {
    expect(tileAddress(template, tile)).toBe(address);
  });

  it('is faulty without a scheme or without level, row and column', () => {
    expect(templateFault('ftp://a/{z}/{x}/{y}')).toBe('scheme');
    expect(templateFault('javascript:alert(1)//{z}{x}{y}')).toBe('scheme');
    expect(templateFault('https://a.b/{z}/{x}.png')).toBe('placeholders');
    expect(templateFault('https://a.b/{z}/{x}/{y}.png')).toBeNull();
    expect(templateFault('https://a.b/{q}.png')).toBeNull();
  });

  it('is completed for a WMTS that names its layer', () => {
    const whole = completeTemplate('https://a.b/wmts?service=WMTS&layer=img&tk=K');
    expect(templateFault(whole)).toBeNull();
    expect(tileAddress(whole, tile)).toBe(
      'https://a.b/wmts?SERVICE=WMTS&LAYER=img&TK=K&REQUEST=GetTile&VERSION=1.0.0&STYLE=default' +
        '&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX=3&TILEROW=2&TILECOL=5',
    );
    expect(completeTemplate('https://a.b/wmts?service=WMTS')).toBe('https://a.b/wmts?service=WMTS');
    expect(completeTemplate(' https://a.b/{z}/{x}/{y} ')).toBe('https://a.b/{z}/{x}/{y}');
  });
});

describe('the tile over a place', () => {
  it('of Web Mercator', () => {
    expect(tileOver(106.55, 29.56, 10, false)).toEqual({ z: 10, x: 815, y: 423 });
  });

  it('of the grid of equal degrees, which has two tiles side by side at level 1', () => {
    expect(tileOver(-1, 0.1, 1, true)).toEqual({ z: 1, x: 0, y: 0 });
    expect(tileOver(1, -89, 1, true)).toEqual({ z: 1, x: 1, y: 0 });
    expect(tileOver(106.55, 29.56, 10, true)).toEqual({ z: 10, x: 815, y: 171 });
  });
});

describe('Tianditu', () => {
  it.each(knownBasemapIds)('%s has the layer and matrix set of its path, and the key', (id) => {
    const { url, labelUrl, grid } = tianditu(id, 'a b');
    for (const template of [url, labelUrl]) {
      const address = new URL(tileAddress(template, tile));
      const [, layer, set] = /^\/(\w+)_([wc])\/wmts$/.exec(address.pathname)!;
      expect(address.searchParams.get('LAYER')).toBe(layer);
      expect(address.searchParams.get('TILEMATRIXSET')).toBe(set);
      expect(set).toBe(grid === 'lonlat' ? 'c' : 'w');
      expect(address.searchParams.get('tk')).toBe('a b');
      expect(address.host).toMatch(/^t[0-7]\.tianditu\.gov\.cn$/);
    }
    expect(new URL(url.replace(/[{}]/g, '')).pathname).not.toBe(
      new URL(labelUrl.replace(/[{}]/g, '')).pathname,
    );
  });
});

describe('what the browser remembers', () => {
  const own = {
    id: 'own-1',
    name: 'a',
    kind: 'tiles',
    url: 'https://a/{z}/{x}/{y}',
    labelUrl: '',
    datum: 'gcj02',
    grid: 'mercator',
    maxZoom: 18,
    isImagery: false,
    attribution: '',
  };

  it('comes back', () => {
    const memory = { ownBasemaps: [own], tiandituKey: 'k', basemap: 'own-1' };
    expect(parseBasemapMemory(JSON.stringify(memory))).toEqual(memory);
  });

  it.each([null, '', 'x', '[]', 'null', '{"ownBasemaps":[1,null,{"id":"a"}],"tiandituKey":3}'])(
    'is nothing where the text is damaged: %s',
    (text) => {
      const nothing = { ownBasemaps: [], tiandituKey: '', basemap: null };
      expect(parseBasemapMemory(text)).toEqual(nothing);
    },
  );

  it('does not choose what is no longer there', () => {
    expect(parseBasemapMemory('{"basemap":"own-9"}').basemap).toBeNull();
    expect(isKnownBasemap(parseBasemapMemory('{"basemap":"tianditu-img"}').basemap)).toBe(true);
  });
});
