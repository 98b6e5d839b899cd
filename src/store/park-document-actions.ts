import {
  isLink,
  type ParkDocument,
  parseParkDocuments,
  printParkDocuments,
} from '../domain/park-document';
import type { Access } from './access';
import { isOnSample } from './ledger-actions';
import type { State } from './state';
import type { WorkRecord } from './work-records';

/** Documents that the user put to parks. */
export interface ParkDocumentState {
  parkDocuments: readonly ParkDocument[];
}

/** One list for "none", so that it is the same wherever it comes from. */
export const noParkDocuments: readonly ParkDocument[] = [];

/** Where a document goes, and the id that it will have. */
type NewDocument = Pick<ParkDocument, 'id' | 'park' | 'slot'>;

export interface ParkDocumentActions {
  /** Adds a link (http or https); false: it is none. */
  addParkLink(of: NewDocument, address: string): boolean;
  /** Keeps a file in this browser and adds it. Rejects when there is no room. */
  addParkFile(of: NewDocument, file: File): Promise<void>;
  removeParkDocument(id: string): void;
}

/** How a workspace keeps documents; the bytes of files lie beside it. */
export const parkDocumentRecord: WorkRecord = {
  name: 'park-documents',
  print: ({ parkDocuments }) =>
    parkDocuments.length > 0 ? printParkDocuments(parkDocuments) : null,
  parse: (text) => {
    const read = text === null ? [] : parseParkDocuments(text);
    return { parkDocuments: read.length > 0 ? read : noParkDocuments };
  },
};

type Data = Pick<State, 'snapshot'>;

/** The documents with which other data begin: those put to parks of the sample stay with it. */
export function parkDocumentsOfData(before: Data, now: Data): Partial<ParkDocumentState> {
  return isOnSample(before) && !isOnSample(now) ? { parkDocuments: noParkDocuments } : {};
}

export function createParkDocumentActions({ set, get }: Access): ParkDocumentActions {
  const add = (one: ParkDocument) =>
    set(({ parkDocuments }) => ({
      parkDocuments: [...parkDocuments, one],
    }));
  return {
    addParkLink(of, address) {
      const link = address.trim();
      if (!isLink(link)) return false;
      const { hostname, pathname } = new URL(link);
      const last = decodeURIComponent(pathname.split('/').findLast(Boolean) ?? '');
      add({ ...of, name: (last || hostname).slice(0, 200), link, file: null });
      return true;
    },
    async addParkFile(of, file) {
      const hash = await get().keepPhoto(file);
      const kept = { hash, type: file.type.slice(0, 100), bytes: file.size };
      add({ ...of, name: file.name.slice(0, 200), link: null, file: kept });
    },
    removeParkDocument: (id) =>
      set(({ parkDocuments }) => {
        const left = parkDocuments.filter((one) => one.id !== id);
        return { parkDocuments: left.length > 0 ? left : noParkDocuments };
      }),
  };
}
