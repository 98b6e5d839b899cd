import { expect, it } from 'vitest';
import type { Snapshot } from '../worker/data-messages';
import { noParkDocuments, parkDocumentsOfData } from './park-document-actions';

it('documents put to parks of the sample stay with it', () => {
  const data = (sample: boolean) => ({ snapshot: { layers: [{ sample }] } as Snapshot });
  expect(parkDocumentsOfData(data(true), data(false))).toEqual({ parkDocuments: noParkDocuments });
  expect(parkDocumentsOfData(data(true), data(true))).toEqual({});
  expect(parkDocumentsOfData(data(false), data(false))).toEqual({});
});
