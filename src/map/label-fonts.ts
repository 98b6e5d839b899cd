import { fontStacks, fontWeights } from './tokens';

const loaded = new Set<string>();

/**
 * Loads the web fonts that hold the characters of these texts: MapLibre draws a glyph once, from
 * whatever font is there at that moment. `null` when nothing is left to load.
 */
export function loadLabelFonts(texts: Iterable<string>): Promise<void> | null {
  const missing = new Set<string>();
  for (const text of texts) for (const char of text) if (!loaded.has(char)) missing.add(char);
  if (missing.size === 0) return null;
  const sample = [...missing].join('');
  const requests = (['strong', 'plain'] as const).flatMap((kind) =>
    // The first family only names the weight, the last ones are the system's own.
    fontStacks[kind]
      .slice(1, 3)
      .map((family) => document.fonts.load(`${fontWeights[kind]} 16px "${family}"`, sample)),
  );
  return Promise.allSettled(requests).then(() => {
    for (const char of missing) loaded.add(char);
  });
}
