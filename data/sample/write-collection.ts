/** A FeatureCollection as text, one feature a line, so that a change shows as the lines it touches. */
export function writeCollection({ features, ...head }: { features: readonly object[] }): string {
  const members = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return `{${members.join(',')},"features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}
