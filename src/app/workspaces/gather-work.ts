import { writeDrawings } from '../../store/drawings-text';
import type { TubanStore } from '../../store/store';
import { printWorkRecords } from '../../store/work-records';
import type { Workspace, WorkspaceFile, WorkspaceRead } from '../../store/workspace';
import type { SessionClient } from '../../worker/client';
import type { FileInput } from '../../worker/load-messages';
import { contentId } from './content-id';

/** What is loaded of the user's own: how it was read, and the bytes by the ids of their content. */
export interface OwnData {
  files: WorkspaceFile[];
  reads: WorkspaceRead[];
  contents: Map<string, Blob>;
}

/** The user's own data as they are loaded now; no files: there are none. Rejects when a file cannot be read. */
export async function gatherData(client: SessionClient): Promise<OwnData> {
  const own = (await client.kept()).filter(({ sample }) => !sample);
  const files: WorkspaceFile[] = [];
  const contents = new Map<string, Blob>();
  const placeOf = async ({ name, source }: FileInput): Promise<number> => {
    const isBlob = source instanceof Blob;
    const content = isBlob ? await contentId(source) : null;
    const url = isBlob ? null : source.url;
    const known = files.findIndex(
      (one) => one.name === name && one.content === content && one.url === url,
    );
    if (known >= 0) return known;
    if (isBlob) contents.set(content!, source);
    files.push({ name, bytes: isBlob ? source.size : 0, content, url });
    return files.length - 1;
  };
  const reads: WorkspaceRead[] = [];
  for (const { file, given, decision, layers } of own) {
    const places: number[] = [];
    for (const input of given) places.push(await placeOf(input));
    reads.push({ file, given: places, decision, layers });
  }
  return { files, reads, contents };
}

/** The view as the address holds it, the drawings, and what else the user wrote. */
export function gatherView(
  store: TubanStore,
): Required<Pick<Workspace, 'view' | 'drawings' | 'records'>> {
  const view = location.hash === '' ? '#' : location.hash;
  const state = store.getState();
  return { view, drawings: writeDrawings(state.drawings), records: printWorkRecords(state) };
}

/** Whether some of it is not named by `?data=` of the address, which brings its data by itself. */
export function isOwnWork({ files }: Pick<OwnData, 'files'>): boolean {
  const linked = new URLSearchParams(location.search)
    .getAll('data')
    .map((link) => URL.parse(link, location.href)?.href);
  return files.some(({ url }) => url === null || !linked.includes(url));
}
