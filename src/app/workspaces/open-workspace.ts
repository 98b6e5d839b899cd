import type { Drawing } from '../../domain/drawing';
import { readDrawings } from '../../store/drawings-text';
import type { TubanStore } from '../../store/store';
import { parseWorkRecords } from '../../store/work-records';
import type { Workspace } from '../../store/workspace';
import type { FileInput } from '../../worker/load-messages';

/** Loads the data of a workspace in the place of what is loaded; false: nothing usable came, and what was loaded stays. */
export async function loadWorkspace(
  store: TubanStore,
  { files, reads }: Workspace,
  contents: ReadonlyMap<string, Blob>,
  keepView: boolean,
): Promise<boolean> {
  const inputs = files.flatMap(({ name, content, url }): FileInput[] => {
    if (url !== null) return isOwnLink(url) ? [{ name, source: { url } }] : tellLink(store, url);
    const source = content === null ? undefined : contents.get(content);
    return source ? [{ name, source }] : [];
  });
  const before = store.getState().data.version;
  await store.getState().openFiles(inputs, {
    keepView,
    decisions: Object.fromEntries(reads.map(({ file, decision }) => [file, decision])),
    layers: Object.fromEntries(reads.map(({ file, layers }) => [file, layers])),
    replace: true,
  });
  return store.getState().data.version !== before;
}

/** What a workspace keeps besides data and view: its records, and its drawings with those that are kept nowhere else. */
export function takeWork(
  store: TubanStore,
  { drawings: text, records = {} }: Workspace,
  keepOthers: boolean,
): void {
  const drawings: Drawing[] = readDrawings(text);
  const ids = new Set(drawings.map(({ id }) => id));
  const others = keepOthers ? store.getState().drawings.filter(({ id }) => !ids.has(id)) : [];
  store.setState({ ...parseWorkRecords(records), drawings: [...drawings, ...others] });
}

function isOwnLink(url: string): boolean {
  return URL.parse(url)?.origin === location.origin;
}

/** Another host is asked only when the user says so: the link is told, and not fetched. */
function tellLink(store: TubanStore, url: string): [] {
  const values = { host: URL.parse(url)?.host ?? url, url };
  store.getState().notify({ tone: 'warn', key: 'notice.link-asks', values });
  return [];
}
