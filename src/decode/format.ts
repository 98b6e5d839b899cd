import type { Issue } from '../domain/issue';
import type { TextEncodingName } from './detect-encoding';
import type { RawLayer } from './raw-layer';

/** A file as the user gave it. `bytes` is the whole content, still compressed when it was. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
  /** Files that belong to it (.dbf, .shx, .prj, .cpg of a .shp), by extension in lower case. */
  companions?: ReadonlyMap<string, Uint8Array>;
}

/** What the user decided for a file; what is not there is found out. */
export interface ReadOptions {
  encoding?: TextEncodingName;
  /** As in `RawLayer.crs`. */
  crs?: string;
}

/** Told as work goes on; awaiting it lets other messages in. It throws `Cancelled` when the user cancelled. */
export type Checkpoint = (done: number, total: number) => Promise<void>;

export class Cancelled extends Error {
  constructor() {
    super('cancelled by the user');
    this.name = 'Cancelled';
  }
}

export interface ReadResult {
  layers: RawLayer[];
  issues: Issue[];
}

/** A file format: knows bytes, not parks. Adding one is one file and one line in `formats.ts`. */
export interface Format {
  id: string;
  /** Without the dot, lower case. */
  extensions: readonly string[];
  /** True where a file of the format is a ZIP itself, and no archive of files. */
  isZip?: true;
  /** Whether the bytes look like this format; a name is a hint only. */
  sniff(bytes: Uint8Array, name: string): boolean;
  read(file: SourceFile, checkpoint: Checkpoint, options?: ReadOptions): Promise<ReadResult>;
}
