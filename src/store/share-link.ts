import type { FileOrigin } from './state';

/** The files that only this computer has, in the order given. */
export function localFiles(origins: Readonly<Record<string, FileOrigin>>): string[] {
  return Object.keys(origins).filter((file) => origins[file]!.kind === 'local');
}

/**
 * The link that restores what is seen: the address of the page, `?data=` for what was opened by links of
 * its own (of this or another server), and the view after `#`. Data are never in it.
 */
export function shareLink(
  page: { origin: string; pathname: string; hash: string },
  origins: Readonly<Record<string, FileOrigin>>,
): string {
  const links = Object.values(origins).flatMap((origin) =>
    origin.kind === 'link' ? [origin.url] : [],
  );
  const shortened = links.map((link) =>
    link.startsWith(`${page.origin}/`) ? link.slice(page.origin.length) : link,
  );
  const query = new URLSearchParams(shortened.map((link) => ['data', link])).toString();
  return `${page.origin}${page.pathname}${query && `?${query}`}${page.hash}`;
}
