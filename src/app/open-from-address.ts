import type { TubanStore } from '../store/store';
import { parseUrlState } from '../store/url-state';
import type { SessionClient } from '../worker/client';
import { restorePlaces } from './read-address';
import { openSample } from './sample';

/** Opens what `?data=` names, else the sample; another host's data only when the user asks for it. */
export async function openFromAddress(store: TubanStore, client: SessionClient): Promise<void> {
  const links = new URLSearchParams(location.search).getAll('data').filter((link) => link !== '');
  const { openFiles, notify } = store.getState();
  const named = parseUrlState(location.hash);
  const { camera, park, plots, within, chosen, area, county, group, inGroup, open, show } = named;
  const places = [camera, park, plots, within, chosen, area, county, group, inGroup, open, show];
  const keepView = places.some((place) => place !== undefined);
  const own: { name: string; source: { url: string } }[] = [];
  for (const link of links) {
    const url = URL.parse(link, location.href);
    if (url && url.origin === location.origin)
      own.push({ name: url.pathname.split('/').pop() || link, source: { url: url.href } });
    else
      notify({
        tone: 'warn',
        key: 'notice.link-asks',
        values: { host: url?.host ?? link, url: link },
      });
  }
  const { files = [] } = named;
  if (own.length > 0) await openFiles(own, { keepView });
  else if (files.length > 0) {
    if (!(await awaitFiles(store, files))) return;
  } else await openSample(store, keepView);
  if (keepView) await restorePlaces(store, client, named);
}

/** Waits until something is opened by hand; true when the files that the address names are among it. */
function awaitFiles(store: TubanStore, files: readonly string[]): Promise<boolean> {
  store.setState({ phase: 'empty', awaitedFiles: files });
  return new Promise((resolve) => {
    const stop = store.subscribe(({ snapshot }) => {
      if (!snapshot) return;
      stop();
      resolve(snapshot.layers.some((layer) => files.includes(layer.file)));
    });
  });
}
