/**
 * The files of a drop; the files inside a dropped folder, at any depth, named by their paths in it, so that parts of
 * Shapefiles with one name in two folders stay apart. A File Geodatabase is one file: none of its parts says anything.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...transfer.files];
  const folders = entries.filter((entry) => entry?.isDirectory);
  if (folders.length === 0) return plain;
  const files = await Promise.all(
    entries.map((entry) => (entry ? filesOfEntry(entry) : Promise.resolve([]))),
  );
  return files.flat();
}

async function filesOfEntry(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return new Promise((resolve) =>
      (entry as FileSystemFileEntry).file(
        (file) => resolve([new File([file], nameOf(entry), { type: file.type })]),
        () => resolve([]),
      ),
    );
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const children: FileSystemEntry[] = [];
  // A reader gives at most a hundred entries at a time.
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (batch.length === 0) break;
    children.push(...batch);
  }
  const files = (await Promise.all(children.map(filesOfEntry))).flat();
  const [first] = files;
  return first && /\.gdb$/i.test(entry.name) ? [new File([first], nameOf(entry))] : files;
}

function nameOf({ fullPath }: FileSystemEntry): string {
  return fullPath.replace(/^\//, '');
}
