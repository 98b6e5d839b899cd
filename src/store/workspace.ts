import { layerRoles } from '../domain/issue';
import { textEncodings } from '../domain/text-encoding';
import type { FileDecision, KeptLayer } from '../worker/load-messages';

/** A file as it was given: its bytes lie elsewhere under `content`, or it comes anew from `url`. */
export interface WorkspaceFile {
  name: string;
  /** 0 for a link. */
  bytes: number;
  content: string | null;
  url: string | null;
}

/** One file that was read: of which given files (indices into `files`), and how. */
export interface WorkspaceRead {
  file: string;
  given: number[];
  decision: FileDecision;
  layers: KeptLayer[];
}

/** The user's work: data as given, what was decided about them, the view and the drawings. */
export interface Workspace {
  id: string;
  name: string;
  /** ISO 8601, UTC. */
  savedAt: string;
  /** Counts the savings: who saves must have seen the last one. */
  revision: number;
  /** ISO 8601 when it was deleted and can still come back; `null`: it was not. */
  deletedAt: string | null;
  files: WorkspaceFile[];
  reads: WorkspaceRead[];
  /** What the address holds after `#`, the `#` included. */
  view: string;
  /** As `writeDrawings` has them. */
  drawings: string;
  /** Further parts of the work by name, as `printWorkRecords` has them; none in what was saved long ago. */
  records?: Record<string, string>;
}

/** What the list of workspaces tells of one. */
export type WorkspaceSummary = Pick<Workspace, 'id' | 'name' | 'savedAt' | 'files'>;

const format = 'tuban-workspace';
const version = 1;

/** The manifest of an exported workspace. */
export function writeManifest(workspace: Workspace): string {
  const { name, savedAt, files, reads, view, drawings, records } = workspace;
  const content = { format, version, name, savedAt, files, reads, view, drawings, records };
  return JSON.stringify(content, null, 1);
}

/** Why a manifest is not used. */
export type ManifestFault = 'damaged' | 'newer';

/**
 * The workspace of a manifest, under a new id. What it says of layers and decisions is left out where it
 * is not understood; without files, or with files that it does not name, it is damaged. Never throws.
 */
export function readManifest(text: string, id: string): Workspace | ManifestFault {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  if (!isRecord(content) || content.format !== format) return 'damaged';
  if (typeof content.version !== 'number') return 'damaged';
  if (content.version > version) return 'newer';
  const { name, savedAt, view, drawings } = content;
  const files = listOf(content.files, fileFrom);
  if (!files || files.length === 0) return 'damaged';
  const reads = listOf(content.reads, (item) => readFrom(item, files.length));
  if (!reads || reads.length === 0) return 'damaged';
  return {
    id,
    name: typeof name === 'string' && name.trim() !== '' ? name : reads[0]!.file,
    savedAt: typeof savedAt === 'string' && !Number.isNaN(Date.parse(savedAt)) ? savedAt : '',
    revision: 0,
    deletedAt: null,
    files,
    reads,
    view: typeof view === 'string' && view.startsWith('#') ? view : '#',
    drawings: typeof drawings === 'string' ? drawings : '[]',
    records: textsFrom(content.records) ?? {},
  };
}

/** Bytes that a workspace keeps; a content that two files share counts once. */
export function bytesOf(files: readonly WorkspaceFile[]): number {
  const byContent = new Map(files.map(({ content, bytes }) => [content, bytes]));
  byContent.delete(null);
  return [...byContent.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** The name of a new workspace: that of its first file without the ending. */
export function nameOfNew(files: readonly Pick<WorkspaceFile, 'name'>[]): string {
  const name = files[0]?.name ?? '';
  return name.replace(/(?<=.)\.[^.]+$/, '') || name;
}

/** A name that none of the others has: with a number behind it where needed. */
export function nameBeside(name: string, others: readonly string[]): string {
  let unused = name;
  for (let number = 2; others.includes(unused); number++) unused = `${name} ${number}`;
  return unused;
}

/** Whether a workspace has every one of these files, by the name under which they are read. */
export function holdsFiles({ reads }: Workspace, names: readonly string[]): boolean {
  return names.every((name) => reads.some(({ file }) => file === name));
}

/** The view without what belongs to the reader and not to the work: language and theme. */
export function viewWithoutTaste(view: string): string {
  const parameters = view.replace(/^#/, '').split('&');
  const kept = parameters.filter((one) => one !== '' && !/^(?:lang|theme)=/.test(one));
  return `#${kept.join('&')}`;
}

function fileFrom(item: unknown): WorkspaceFile | null {
  if (!isRecord(item)) return null;
  const { name, bytes, content, url } = item;
  if (typeof name !== 'string' || name === '') return null;
  const isSize = typeof bytes === 'number' && Number.isSafeInteger(bytes) && bytes >= 0;
  if (typeof content === 'string' && isSize) return { name, bytes, content, url: null };
  if (typeof url === 'string' && /^https?:\/\//.test(url))
    return { name, bytes: 0, content: null, url };
  return null;
}

function readFrom(item: unknown, fileCount: number): WorkspaceRead | null {
  if (!isRecord(item) || typeof item.file !== 'string' || item.file === '') return null;
  const isPlace = (place: unknown) =>
    Number.isInteger(place) && (place as number) >= 0 && (place as number) < fileCount;
  if (!Array.isArray(item.given) || item.given.length === 0 || !item.given.every(isPlace))
    return null;
  const layers = Array.isArray(item.layers) ? item.layers : [];
  return {
    file: item.file,
    given: item.given as number[],
    decision: decisionFrom(item.decision),
    layers: layers.flatMap((layer) => layerFrom(layer) ?? []),
  };
}

function decisionFrom(item: unknown): FileDecision {
  if (!isRecord(item)) return {};
  const encoding = textEncodings.find((one) => one === item.encoding);
  const crs = typeof item.crs === 'string' ? item.crs : undefined;
  return { ...(encoding ? { encoding } : {}), ...(crs ? { crs } : {}) };
}

function layerFrom(item: unknown): KeptLayer | null {
  if (!isRecord(item) || typeof item.name !== 'string') return null;
  const role = layerRoles.find((one) => one === item.role);
  const mapping = textsFrom(item.mapping);
  const matches = textsFrom(item.matches);
  return {
    name: item.name,
    ...(role ? { role } : {}),
    ...(mapping ? { mapping } : {}),
    ...(mapping && typeof item.template === 'string' ? { template: item.template } : {}),
    ...(matches ? { matches } : {}),
  };
}

/** The texts of a record; what is none is left out, `null`: it is no record. */
function textsFrom(item: unknown): Record<string, string> | null {
  if (!isRecord(item)) return null;
  const pairs = Object.entries(item).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** Every item of a list as `take` has it; `null` when one of them is not understood. */
function listOf<T>(list: unknown, take: (item: unknown) => T | null): T[] | null {
  if (!Array.isArray(list)) return null;
  const taken = list.map(take);
  return taken.includes(null) ? null : (taken as T[]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
