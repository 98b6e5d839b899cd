import parks from '../../data/sample/parks.geojson?url';
import plots from '../../data/sample/plots.geojson?url';
import roads from '../../data/sample/roads.geojson?url';
import statistics from '../../data/sample/statistics.geojson?url';
import type { TubanStore } from '../store/store';
import type { FileInput } from '../worker/load-messages';

const files = { parks, plots, statistics, roads };

/** The sample's files, by names that say what they are. */
export function sampleFiles(): FileInput[] {
  return Object.entries(files).map(([name, url]) => ({
    name: `sample-${name}.geojson`,
    source: { url: new URL(url, location.href).href },
  }));
}

/** Opens the sample in the place of what is loaded. */
export async function openSample(store: TubanStore, keepView = false): Promise<void> {
  await store.getState().openFiles(sampleFiles(), { sample: true, keepView });
  const { snapshot, viewPark } = store.getState();
  // One park large tells more of the app than eight dots far apart.
  if (!keepView && snapshot?.parks[0]) viewPark(0);
}
