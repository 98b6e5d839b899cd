import { describe, expect, it } from 'vitest';
import { fieldCheckLink, localFiles, reachOf, shareLink } from './share-link';

const layersOf = (origins: object) => Object.keys(origins).map((file) => ({ file }));
const linkTo = (origins: Parameters<typeof shareLink>[2]) =>
  shareLink(page, layersOf(origins), origins);

const page = { origin: 'https://tuban.example', pathname: '/map/', hash: '#plot=QY-1' };

describe('a link to share', () => {
  it('is the address itself for the sample', () => {
    expect(linkTo({ 'sample-plots.geojson': { kind: 'sample' } })).toBe(
      'https://tuban.example/map/#plot=QY-1',
    );
  });

  it('names what was opened by link, shorter on the same server', () => {
    const link = linkTo({
      'a.geojson': { kind: 'link', url: 'https://tuban.example/data/a.geojson?v=1&w=2' },
      'b.geojson': { kind: 'link', url: 'https://other.example/b.geojson' },
    });
    const { searchParams, hash } = new URL(link);
    expect(searchParams.getAll('data')).toEqual([
      '/data/a.geojson?v=1&w=2',
      'https://other.example/b.geojson',
    ]);
    expect(hash).toBe('#plot=QY-1');
  });

  it('has no trace of local files', () => {
    const origins = { '机密.geojson': { kind: 'local' } } as const;
    expect(linkTo(origins)).toBe('https://tuban.example/map/#plot=QY-1');
    const all = { ...origins, 'b.geojson': { kind: 'sample' } } as const;
    expect(localFiles(layersOf(all), all)).toEqual(['机密.geojson']);
    expect(localFiles([], all)).toEqual([]);
  });
});

describe('a link for a phone', () => {
  it.each([
    ['http://192.168.1.8:4173/#x', 'elsewhere'],
    ['https://tuban.example/', 'elsewhere'],
    ['http://localhost:4173/', 'local'],
    ['http://127.0.0.1:4173/', 'local'],
    ['http://[::1]:4173/', 'local'],
    ['file:///C:/tuban/index.html', 'file'],
  ])('%s leads %s', (link, reach) => {
    expect(reachOf(link)).toBe(reach);
  });

  it('opens the field check of a plot, and names the files that must be opened there', () => {
    const origins = { 'a.geojson': { kind: 'local' as const } };
    expect(fieldCheckLink(page, layersOf(origins), origins, 'QY-1')).toBe(
      'https://tuban.example/map/#plot=QY-1&check=open&file=a.geojson',
    );
  });
});
