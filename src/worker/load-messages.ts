import type { LayerInput } from '../decode/build-dataset';
import type { Filter } from '../domain/filter';
import type { Issue } from '../domain/issue';
import type { FoundLedger } from '../domain/ledger-import';
import type { ReadingOptions } from '../domain/settings';
import type { TextEncodingName } from '../domain/text-encoding';
import type { ZoneQuestion } from '../domain/zone-candidate';
import type { FilterMatch, Reading, Snapshot } from './data-messages';

/** A file as it reaches the worker: bytes are read there, never on the page. */
export interface FileInput {
  name: string;
  source: Blob | { url: string };
}

/** What the user decided for a file: see `ReadOptions`. */
export interface FileDecision {
  encoding?: TextEncodingName;
  crs?: string;
}

/** What the user said of a layer; what is left out was recognised. */
export interface KeptLayer extends Pick<LayerInput, 'role' | 'mapping' | 'template' | 'matches'> {
  name: string;
}

/** What the user says of the columns of a layer. */
export interface LayerMapping {
  /** Index into `Snapshot.layers`. */
  layer: number;
  /** Heading → field, `field:unit`, '' for none. */
  mapping: Record<string, string>;
}

/** What it takes to load a file again as it is loaded now. */
export interface KeptFile {
  file: string;
  /** The file and its companions as they were given. */
  given: FileInput[];
  decision: FileDecision;
  sample: boolean;
  layers: KeptLayer[];
}

/** What is made of the loaded data while they stay as they are. */
export type OutputStage = 'write' | 'checksum';

/** SHA-256 of a file as it was given, in hexadecimal digits. */
export interface OriginalChecksum {
  name: string;
  sha256: string;
}

export interface Progress {
  stage: 'read' | 'check' | 'figures' | OutputStage;
  file: string;
  done: number;
  total: number;
}

/** How the data are to be read, and what is filtered: the answers to both come together. */
export interface Question {
  options: ReadingOptions;
  filter: Filter;
}

/** A reading and what the filter says in it. */
export interface Answer {
  reading: Reading;
  match: FilterMatch;
}

export interface LoadOutcome {
  /**
   * `null` when nothing new could be used: what was loaded before stays. `version` names what is
   * loaded, to return to it.
   */
  loaded: ({ snapshot: Snapshot; version: number } & Answer) | null;
  /** Issues of this call alone, for the message. */
  issues: Issue[];
  /** Layers of this call that wait for their zone. */
  zones: ZoneQuestion[];
  /** A file of this call that was no data but a ledger that came back; not given where none was looked for. */
  ledger?: FoundLedger;
}
