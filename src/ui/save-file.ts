/** Hands a file to the browser's own download, under a name. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken hold of the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
