import type { LayerSummary } from '../domain/dataset';
import type { FileOrigin } from './state';

type Origins = Readonly<Record<string, FileOrigin>>;
type Layers = readonly Pick<LayerSummary, 'file'>[];

/** The files of the loaded layers that only this computer has. */
export function localFiles(layers: Layers, origins: Origins): string[] {
  return filesOf(layers).filter((file) => origins[file]?.kind === 'local');
}

function filesOf(layers: Layers): string[] {
  return [...new Set(layers.map(({ file }) => file))];
}

/**
 * The link that restores what is seen: the address of the page, `?data=` for what was opened by links of
 * its own (of this or another server), and the view after `#`. Data are never in it.
 */
export function shareLink(
  page: { origin: string; pathname: string; hash: string },
  layers: Layers,
  origins: Origins,
): string {
  const links = filesOf(layers).flatMap((file) => {
    const origin = origins[file];
    return origin?.kind === 'link' ? [origin.url] : [];
  });
  const shortened = links.map((link) =>
    link.startsWith(`${page.origin}/`) ? link.slice(page.origin.length) : link,
  );
  const query = new URLSearchParams(shortened.map((link) => ['data', link])).toString();
  return `${page.origin}${page.pathname}${query && `?${query}`}${page.hash}`;
}
