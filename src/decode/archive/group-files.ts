import type { SourceFile } from '../format';

/** Files that are read together with a .shp. */
const companionExtensions = new Set(['dbf', 'shx', 'prj', 'cpg']);
/** Indexes and descriptions that programs leave beside a .shp; nothing is read from them. */
const ignoredExtensions = new Set(
  'sbn sbx shp.xml ain aih atx ixs mxs fbn fbx qix qpj qmd idm ind cst dbt fpt'.split(' '),
);

interface NameParts {
  /** Folder and name without extension, as it is written. */
  stem: string;
  /** Lower case, without the dot; `shp.xml` is one. */
  extension: string;
}

/**
 * Files as they belong together: a .shp takes the .dbf, .shx, .prj and .cpg of the same folder and name
 * (case does not count) as companions, and its indexes are left out. A .dbf without .shp stays on its own
 * and takes its .cpg. All others pass through unchanged, in their order.
 */
export function groupFiles(files: readonly SourceFile[]): SourceFile[] {
  const parts = files.map(({ name }) => partsOf(name));
  const members = new Map<string, number[]>();
  for (const [k, { stem }] of parts.entries()) {
    const key = stem.toLowerCase();
    const list = members.get(key);
    if (list) list.push(k);
    else members.set(key, [k]);
  }
  const taken = new Set<number>();
  const companionsOf = new Map<number, Map<string, Uint8Array>>();
  const gather = (leader: number, wanted: ReadonlySet<string>) => {
    const companions = new Map<string, Uint8Array>(files[leader]!.companions);
    const beside = members.get(parts[leader]!.stem.toLowerCase())!;
    for (const extension of wanted) {
      const candidates = beside.filter((k) => parts[k]!.extension === extension && !taken.has(k));
      // Where names differ by case alone, each .shp takes what is written like itself.
      const exact = candidates.find((k) => parts[k]!.stem === parts[leader]!.stem);
      const found = exact ?? candidates[0];
      if (found === undefined) continue;
      companions.set(extension, files[found]!.bytes);
      taken.add(found);
    }
    for (const k of beside) if (ignoredExtensions.has(parts[k]!.extension)) taken.add(k);
    if (companions.size > 0) companionsOf.set(leader, companions);
  };
  for (const [k, { extension }] of parts.entries())
    if (extension === 'shp') gather(k, companionExtensions);
  for (const [k, { extension }] of parts.entries())
    if (extension === 'dbf' && !taken.has(k)) gather(k, new Set(['cpg']));
  return files.flatMap((file, k) => {
    if (taken.has(k)) return [];
    const companions = companionsOf.get(k);
    return [companions ? { ...file, companions } : file];
  });
}

function partsOf(name: string): NameParts {
  const match = /^(.*?)\.(shp\.xml|[^./\\]+)$/is.exec(name);
  if (!match) return { stem: name, extension: '' };
  const [, stem = '', extension = ''] = match;
  // The lazy stem stops at the first dot that can begin an extension, which is the last one but for .shp.xml.
  return { stem: stem.replace(/\\/g, '/'), extension: extension.toLowerCase() };
}
