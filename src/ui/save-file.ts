/** What some file system does not take in a name. */
const unfit = /[\\/:*?"<>|\r\n\t]+/g;

/** Hands a file to the browser's own download, under a name; signs that no file may have in it become `_`. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(unfit, '_');
  link.click();
  // The download has taken hold of the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
