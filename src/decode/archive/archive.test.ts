import { readFileSync } from 'node:fs';
import { type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mutations } from '../../../data/fixtures/binary-mutations';
import { isZip, unpackArchive } from './archive';
import { groupFiles } from './group-files';

const checkpoint = async () => {};
const utf8 = (text: string) => new TextEncoder().encode(text);
const small = { maxEntries: 20, maxBytes: 100_000, freeBytes: 50_000, maxRatio: 20 };

function zip(files: Zippable) {
  return new Uint8Array(zipSync(files));
}

async function unpack(bytes: Uint8Array, limits?: typeof small) {
  const { files, issues } = await unpackArchive({ name: 'a.zip', bytes }, checkpoint, limits);
  return {
    files,
    names: files.map(({ name }) => name),
    codes: issues.map(({ code }) => code),
    issues,
  };
}

describe('unpackArchive', () => {
  it('gives the files by their paths, stored or deflated, without litter', async () => {
    const bytes = zip({
      '示例/a.txt': utf8('one'),
      'b.txt': [utf8('two'.repeat(100)), { level: 0 }],
      'empty.txt': new Uint8Array(0),
      '__MACOSX/b.txt': utf8('x'),
      '示例/.DS_Store': utf8('x'),
      'folder/': new Uint8Array(0),
    });
    expect(isZip(bytes)).toBe(true);
    const { files, names, codes } = await unpack(bytes);
    expect(names).toEqual(['示例/a.txt', 'b.txt', 'empty.txt']);
    expect(files.map(({ bytes: one }) => one.length)).toEqual([3, 300, 0]);
    expect(new TextDecoder().decode(files[0]!.bytes)).toBe('one');
    expect(codes).toEqual([]);
  });

  it('lets no path lead out of the archive', async () => {
    const { names } = await unpack(
      zip({ '../../etc/a.txt': utf8('1'), '/b.txt': utf8('2'), 'c:\\d\\e.txt': utf8('3') }),
    );
    expect(names).toEqual(['etc/a.txt', 'b.txt', 'd/e.txt']);
  });

  it('opens an archive inside, and none inside that', async () => {
    const deepest = zip({ 'x.txt': utf8('x') });
    const inner = zip({ 'dir/y.txt': utf8('y'), 'deep.zip': deepest });
    const { names, issues } = await unpack(zip({ 'in.zip': inner, 'z.txt': utf8('z') }));
    expect(names).toEqual(['in.zip/dir/y.txt', 'z.txt']);
    expect(issues).toMatchObject([{ code: 'zip-nested-too-deep', values: { files: 'deep.zip' } }]);
  });

  it('opens a KMZ in an archive and in an archive inside that, and none in a KMZ', async () => {
    const kmz = zip({ 'doc.kml': utf8('<kml/>'), 'again.kmz': zip({ 'doc.kml': utf8('x') }) });
    const { names, codes } = await unpack(zip({ '园区.KMZ': kmz }));
    expect(names).toEqual(['园区.KMZ/doc.kml', '园区.KMZ/again.kmz/doc.kml']);
    expect(codes).toEqual([]);
    const deep = await unpack(zip({ 'in.zip': zip({ 'a.kmz': kmz }) }));
    expect(deep.names).toEqual(['in.zip/a.kmz/doc.kml']);
    expect(deep.issues).toMatchObject([
      { code: 'zip-nested-too-deep', values: { files: 'again.kmz' } },
    ]);
  });

  it('refuses bombs: by size, by ratio, by number, in archives inside, with forged sizes', async () => {
    const zeros = new Uint8Array(30_000);
    expect(await unpack(zip({ a: zeros, b: zeros }), small)).toMatchObject({
      names: [],
      codes: ['archive-too-large'],
    });
    const bomb = zip({ a: new Uint8Array(70_000) });
    expect((await unpack(bomb, small)).codes).toEqual(['archive-too-large']);
    expect((await unpack(zip({ 'in.zip': bomb }), small)).codes).toEqual(['archive-too-large']);
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, k) => [`f${k}`, utf8('x')]));
    expect((await unpack(zip(many), small)).codes).toEqual(['zip-too-many-files']);
    const forged = bomb.slice();
    const view = new DataView(forged.buffer);
    const central = forged.length - 22 - 47;
    expect(view.getUint32(central, true)).toBe(0x02014b50);
    view.setUint32(central + 24, 10, true);
    expect((await unpack(forged, small)).codes).toEqual(['archive-too-large']);
    view.setUint32(central + 24, 0x7fffffff, true);
    expect((await unpack(forged)).codes).toEqual(['zip-entry-damaged']);
  });

  it('tells encrypted, foreign, damaged and cut entries, and gives the others', async () => {
    const bytes = zip({ 'a.txt': utf8('aaaa'), 'b.txt': utf8('bbbb'), 'c.txt': utf8('cccc') });
    const view = new DataView(bytes.buffer);
    const central = view.getUint32(bytes.length - 6, true);
    const secret = bytes.slice();
    secret[central + 8]! |= 1;
    expect(await unpack(secret)).toMatchObject({
      names: ['b.txt', 'c.txt'],
      codes: ['zip-encrypted'],
    });
    const foreign = bytes.slice();
    foreign[central + 10] = 9;
    expect(await unpack(foreign)).toMatchObject({ codes: ['zip-method-unknown'] });
    const wrong = bytes.slice();
    wrong[central + 16]! ^= 1;
    const damaged = await unpack(wrong);
    expect(damaged.codes).toEqual(['zip-entry-damaged']);
    expect(damaged.names).toEqual(['a.txt', 'b.txt', 'c.txt']);
    const cut = await unpack(bytes.slice(0, central + 3));
    expect(cut.codes).toContain('zip-directory-damaged');
    expect(cut.names.length).toBeGreaterThan(0);
  });

  it('survives 2,000 mutated files', async () => {
    const url = new URL('../../../data/fixtures/three-plots-4524-gbk.zip', import.meta.url);
    const base = new Uint8Array(readFileSync(url));
    let files = 0;
    for (const bytes of mutations(base, 2000, 4, 5)) {
      const result = await unpack(bytes);
      files += result.files.length;
      expect(result.files.reduce((sum, one) => sum + one.bytes.length, 0)).toBeLessThan(1e6);
      if (result.files.length < 4) expect(result.codes.length).toBeGreaterThan(0);
    }
    expect(files).toBeGreaterThan(5000);
  });

  it('lets a cancelled read through', async () => {
    const cancel = async () => {
      throw new Error('cancelled');
    };
    const bytes = zip({ a: utf8('x') });
    await expect(unpackArchive({ name: 'a.zip', bytes }, cancel)).rejects.toThrow('cancelled');
  });
});

describe('groupFiles', () => {
  const files = (...names: string[]) => names.map((name, k) => ({ name, bytes: Uint8Array.of(k) }));
  const told = (names: string[]) =>
    groupFiles(files(...names)).map(({ name, companions }) => [
      name,
      [...(companions ?? [])].map(([extension, bytes]) => `${extension}${bytes[0]}`).join(' '),
    ]);

  it('puts what belongs to a .shp beside it, by folder and name', () => {
    expect(
      told([
        'd/parcels.dbf',
        'd/Parcels.SHP',
        'd/parcels.shp.xml',
        'd/parcels.sbn',
        'd/PARCELS.prj',
        'd/parcels.cpg',
        'parcels.shx',
        'notes.txt',
      ]),
    ).toEqual([
      ['d/Parcels.SHP', 'dbf0 prj4 cpg5'],
      ['parcels.shx', ''],
      ['notes.txt', ''],
    ]);
  });

  it('keeps layers apart and a table on its own with its .cpg', () => {
    expect(
      told(['a.shp', 'b.shp', 'b.dbf', 'a.dbf', 'c.dbf', 'c.cpg', 'v1.2.shp', 'v1.2.dbf']),
    ).toEqual([
      ['a.shp', 'dbf3'],
      ['b.shp', 'dbf2'],
      ['c.dbf', 'cpg5'],
      ['v1.2.shp', 'dbf7'],
    ]);
    expect(told(['a.shp', 'A.shp', 'A.dbf', 'a.dbf'])).toEqual([
      ['a.shp', 'dbf3'],
      ['A.shp', 'dbf2'],
    ]);
  });
});
