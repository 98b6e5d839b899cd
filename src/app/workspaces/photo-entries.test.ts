import { expect, it } from 'vitest';
import { emptyCheck } from '../../domain/field-check';
import { printFieldChecks } from '../../domain/field-check-text';
import { printParkDocuments } from '../../domain/park-document';
import { contentId } from './content-id';
import { photoEntries, photosAmong, photosOfWorkspace } from './photo-entries';

it('pictures of field checks go into an exported workspace and come back, except those whose bytes are others', async () => {
  const type = 'image/jpeg';
  const [good, bad] = [new Blob(['good'], { type }), new Blob(['bad'], { type })];
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
      [badHash, new Blob(['other'], { type })],
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

it('files of documents go with the workspace as well', async () => {
  const plan = new Blob(['plan'], { type: 'application/pdf' });
  const hash = await contentId(plan);
  const file = { hash, type: plan.type, bytes: plan.size };
  const document = {
    id: '1',
    park: 'P',
    slot: 'masterPlan',
    name: '总规.pdf',
    link: null,
    file,
  } as const;
  const named = photosOfWorkspace({
    records: { 'park-documents': printParkDocuments([document]) },
  });
  expect(named).toEqual([hash]);
  const [entry] = photoEntries(new Map([[hash, plan]]));
  expect(entry!.name).toBe(`documents/${hash.replace('sha256:', 'sha256-')}`);
  const bytes = new Uint8Array(await plan.arrayBuffer());
  const back = await photosAmong(new Map([[entry!.name, bytes]]), named);
  expect(await back.get(hash)!.text()).toBe('plan');
});
