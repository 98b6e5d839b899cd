import * as v from 'valibot';

/** 三图一表 of an industrial functional zone (成都 2019, 进展(一)): plans, designs, panorama, and the list of enterprises. */
export const documentSlots = [
  'masterPlan',
  'startPlan',
  'urbanDesign',
  'panorama',
  'enterprises',
] as const;
export type DocumentSlot = (typeof documentSlots)[number];

/** A document of a park: a link, or a file that this browser keeps. */
export interface ParkDocument {
  id: string;
  /** `parkKey`. */
  park: string;
  slot: DocumentSlot;
  name: string;
  /** http or https; `null`: it is a file. */
  link: string | null;
  /** Name of its content on the shelf, its type and length; `null`: it is a link. */
  file: { hash: string; type: string; bytes: number } | null;
}

/** Larger files belong on a server. */
export const mostDocumentBytes = 20_000_000;
const mostDocuments = 2000;
const format = 'tuban-park-documents';
const contentName = /^(?:sha256:[0-9a-f]{64}|once:[0-9a-f]{32})$/;

const text = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));
const schema = v.pipe(
  v.object({
    id: text(80),
    park: text(200),
    slot: v.picklist(documentSlots),
    name: text(200),
    link: v.nullable(v.pipe(v.string(), v.check(isLink))),
    file: v.nullable(
      v.object({
        hash: v.pipe(v.string(), v.regex(contentName)),
        type: v.pipe(v.string(), v.maxLength(100)),
        bytes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostDocumentBytes)),
      }),
    ),
  }),
  v.check(({ link, file }) => (link === null) !== (file === null)),
);
const fileSchema = v.object({
  format: v.literal(format),
  version: v.literal(1),
  documents: v.array(v.unknown()),
});

/** Whether a text is an address that may be followed: http or https, nothing that runs. */
export function isLink(address: string): boolean {
  if (address.length > 2000 || !/^https?:\/\//i.test(address)) return false;
  return URL.canParse(address);
}

/** The documents as a text that `parseParkDocuments` reads back to the same. */
export function printParkDocuments(documents: readonly ParkDocument[]): string {
  return JSON.stringify({ format, version: 1, documents });
}

/** The documents of a text; what is not understood is left out. */
export function parseParkDocuments(given: string): ParkDocument[] {
  const file = v.safeParse(v.pipe(v.string(), v.parseJson(), fileSchema), given);
  if (!file.success) return [];
  const seen = new Set<string>();
  return file.output.documents.slice(0, mostDocuments).flatMap((one) => {
    const read = v.safeParse(schema, one);
    if (!read.success || seen.has(read.output.id)) return [];
    seen.add(read.output.id);
    return [read.output];
  });
}

/** The names of all contents that documents need. */
export function contentsOfDocuments(documents: readonly ParkDocument[]): string[] {
  return documents.flatMap(({ file }) => (file ? [file.hash] : []));
}
