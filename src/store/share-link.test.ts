import { describe, expect, it } from 'vitest';
import { localFiles, shareLink } from './share-link';

const page = { origin: 'https://tuban.example', pathname: '/map/', hash: '#plot=QY-1' };

describe('a link to share', () => {
  it('is the address itself for the sample', () => {
    expect(shareLink(page, { 'sample-plots.geojson': { kind: 'sample' } })).toBe(
      'https://tuban.example/map/#plot=QY-1',
    );
  });

  it('names what was opened by link, shorter on the same server', () => {
    const link = shareLink(page, {
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
    expect(shareLink(page, origins)).toBe('https://tuban.example/map/#plot=QY-1');
    expect(localFiles({ ...origins, 'b.geojson': { kind: 'sample' } })).toEqual(['机密.geojson']);
  });
});
