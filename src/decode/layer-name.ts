/** The name of a layer that has none of its own: the file's, without folders and extension. */
export function layerNameOf(file: string): string {
  const name = file.replace(/^.*[\\/]/, '');
  return name.replace(/(.)\.[^.]*$/, '$1');
}
