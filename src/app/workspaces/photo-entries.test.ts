import { expect, it } from 'vitest';
import { emptyCheck } from '../../domain/field-check';
import { printFieldChecks } from '../../domain/field-check-text';
import { contentId } from './content-id';
import { photoEntries, photosAmong, photosOfWorkspace } from './photo-entries';

it('pictures of field checks go into an exported workspace and come back, except those whose bytes are others', async () => {
  const [good, bad] = [new Blob(['good']), new Blob(['bad'])];
  const [goodHash, badHash] = [await contentId(good), await contentId(bad)];
  const photo = { width: 1, height: 1, bytes: 4, takenAt: null, bearing: null, position: null };
  const check = emptyCheck('1', 'A', '2026-01-01T00:00:00.000Z', '');
  const photos = [goodHash, badHash].map((hash) => ({ ...photo, hash }));
  const records = { fieldChecks: printFieldChecks([{ ...check, photos }]) };
  const named = photosOfWorkspace({ records });
  expect(named).toEqual([goodHash, badHash]);
  expect(photosOfWorkspace({})).toEqual([]);

  const entries = photoEntries(
    new Map([
      [goodHash, good],
      [badHash, new Blob(['other'])],
    ]),
  );
  expect(entries.map(({ name }) => name)).toEqual(
    named.map((hash) => `photos/${hash.replace('sha256:', 'sha256-')}.jpg`),
  );
  const unpacked = new Map<string, Uint8Array>();
  for (const { name, content } of entries)
    unpacked.set(name, new Uint8Array(await new Response(content as Blob).arrayBuffer()));
  const back = await photosAmong(unpacked, named);
  expect([...back.keys()]).toEqual([goodHash]);
  expect(await back.get(goodHash)!.text()).toBe('good');
});
