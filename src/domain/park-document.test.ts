import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  documentSlots,
  isLink,
  type ParkDocument,
  parseParkDocuments,
  printParkDocuments,
} from './park-document';

const hash = `sha256:${'a'.repeat(64)}`;
const word = fc.stringMatching(/^[\w图表 ]*[\w图表]$/).map((text) => text.trim() || 'x');
const any: fc.Arbitrary<ParkDocument[]> = fc
  .uniqueArray(
    fc.record({
      id: word,
      park: word,
      slot: fc.constantFrom(...documentSlots),
      name: word,
      isLink: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  )
  .map((list) =>
    list.map(({ isLink: linked, ...one }) => ({
      ...one,
      link: linked ? 'https://example.org/a?b=1' : null,
      file: linked ? null : { hash, type: 'application/pdf', bytes: 12 },
    })),
  );

it('documents come back as they were kept', () => {
  fc.assert(
    fc.property(any, (documents) => {
      expect(parseParkDocuments(printParkDocuments(documents))).toEqual(documents);
    }),
  );
});

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://a.b',
  ' https://a.b',
  'https://',
  '//a.b',
  '',
])('%j is no link', (address) => {
  expect(isLink(address)).toBe(false);
});

it('leaves out what is no document, and keeps the others', () => {
  const good: ParkDocument = {
    id: '1',
    park: 'P',
    slot: 'panorama',
    name: '图',
    link: 'https://a.b/',
    file: null,
  };
  const bad = [
    { ...good, id: '2', link: 'javascript:1' },
    { ...good, id: '3', slot: 'other' },
    { ...good, id: '4', file: { hash, type: '', bytes: 1 } },
    { ...good, id: '5', link: null, file: { hash: '../x', type: '', bytes: 1 } },
    { ...good, id: '6', link: null },
    { ...good },
    7,
  ];
  const text = printParkDocuments([good, ...(bad as ParkDocument[])]);
  expect(parseParkDocuments(text)).toEqual([good]);
  expect(parseParkDocuments('no')).toEqual([]);
});
