import { categories } from '../domain/category';
import { formatDay } from '../domain/day';
import type { StepChange } from '../domain/story';
import { ruleWordsOf } from '../i18n/rule-words';
import { type Language, translate, translateKey } from '../i18n/translate';
import type { SessionClient } from '../worker/client';
import type { Store } from './actions';
import { storyViewOfPlot } from './story-view';
import { printUrlState } from './url-state';

/** What a step made by itself shows and says. */
export interface IdleStep {
  view: string;
  words: StepChange;
}

const mostLookedAt = 500;

type Known = Awaited<ReturnType<SessionClient['rows']>>[number] & { id: string; since: string };

/**
 * Views of the plots that have been idle longest as of the date at hand, the longest first, in the park spoken of or in
 * all. Left out: plots of which nothing tells since when, without a number, or without a shape.
 */
export async function longestIdleSteps(
  client: SessionClient,
  state: Store,
  most: number,
): Promise<IdleStep[]> {
  const { snapshot, park } = state;
  if (!snapshot) return [];
  const plots = await idleLongestFirst(client, state);
  const own = plots.filter((plot) => park === null || snapshot.plotPark[plot] === park);
  const known = await knownOf(client, own.slice(0, mostLookedAt));
  return Promise.all(known.slice(0, most).map((row) => stepOfPlot(client, state, row)));
}

/** Views of all parks, each followed by those of its plots that have been idle longest (`longestIdleSteps`), at most so many. */
export async function parkAndIdleSteps(
  client: SessionClient,
  state: Store,
  mostInPark: number,
): Promise<IdleStep[]> {
  const { snapshot } = state;
  if (!snapshot) return [];
  const looked = new Map<number, number>();
  const plots = (await idleLongestFirst(client, state)).filter((plot) => {
    const park = snapshot.plotPark[plot]!;
    const count = looked.get(park) ?? 0;
    looked.set(park, count + 1);
    // Some may lack what a step needs.
    return count < 3 * mostInPark;
  });
  const known = await knownOf(client, plots);
  const steps = snapshot.parks.map(async (park): Promise<IdleStep[]> => {
    const name = park.id ?? park.name;
    if (name === null) return [];
    const own = known.filter((row) => row.park === park.index).slice(0, mostInPark);
    return [
      { view: printUrlState({ park: name }), words: {} },
      ...(await Promise.all(own.map((row) => stepOfPlot(client, state, row)))),
    ];
  });
  return (await Promise.all(steps)).flat();
}

async function idleLongestFirst(client: SessionClient, { reading }: Store): Promise<number[]> {
  if (!reading) return [];
  const sorts = [{ key: 'idleDays', descending: true }];
  const { order } = await client.tableOrder({ sorts, group: null });
  const idle = categories.indexOf('idle');
  return Array.from(order).filter(
    (plot) => reading.categories[plot] === idle && reading.isCounted[plot] === 1,
  );
}

async function knownOf(client: SessionClient, plots: number[]): Promise<Known[]> {
  const [rows, cells] = await Promise.all([
    client.rows(plots),
    client.tableCells(Uint32Array.from(plots), ['idleSince']),
  ]);
  return rows.flatMap((row, k) => {
    const since = cells[k]?.[0];
    return row.id !== null && row.hasShape && typeof since === 'number'
      ? [{ ...row, id: row.id, since: formatDay(since) }]
      : [];
  });
}

async function stepOfPlot(
  client: SessionClient,
  { snapshot, ruleSettings }: Store,
  { plot, id, since, park }: Known,
): Promise<IdleStep> {
  const { classified } = await client.plotDetails(plot);
  const caption = (language: Language) => {
    const rules = ruleWordsOf(ruleSettings, language);
    const status = translateKey(language, `status.${classified.status}`, rules);
    return translate(language, 'story.idle-caption', { id, status, date: since });
  };
  const item = snapshot?.parks[park];
  return {
    view: storyViewOfPlot(id, item ? (item.id ?? item.name) : null),
    words: { captionZh: caption('zh'), captionEn: caption('en') },
  };
}
