import type { LayerSummary } from '../domain/dataset';
import type { FileOrigin } from './state';
import { printUrlState } from './url-state';

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

/** Whether another device can follow a link: `local` names this very computer, `file` no server at all. */
export function reachOf(link: string): 'elsewhere' | 'local' | 'file' {
  const { protocol, hostname } = new URL(link);
  if (protocol !== 'http:' && protocol !== 'https:') return 'file';
  const isLocal =
    hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
  return isLocal ? 'local' : 'elsewhere';
}

/** The link that opens a plot for its field check; files that only this computer has are named and asked for. */
export function fieldCheckLink(
  page: { origin: string; pathname: string },
  layers: Layers,
  origins: Origins,
  id: string,
): string {
  const files = localFiles(layers, origins);
  const hash = printUrlState({ plots: [id], check: 'open', ...(files.length > 0 && { files }) });
  return shareLink({ ...page, hash }, layers, origins);
}
