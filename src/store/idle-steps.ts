import type { StepChange } from '../domain/story';
import { ruleWordsOf } from '../i18n/rule-words';
import { type Language, translate, translateKey } from '../i18n/translate';
import type { SessionClient } from '../worker/client';
import type { Store } from './actions';
import { type IdlePlot, idleLongestFirst, knownOf, longestIdlePlots } from './idle-plots';
import { storyViewOfPlot } from './story-view';
import { printUrlState } from './url-state';

/** What a step made by itself shows and says. */
export interface IdleStep {
  view: string;
  words: StepChange;
}

/**
 * Views of the plots that have been idle longest (`longestIdlePlots`) as of the date at hand, in the park spoken of or in all.
 */
export async function longestIdleSteps(
  client: SessionClient,
  state: Store,
  most: number,
): Promise<IdleStep[]> {
  const plots = await longestIdlePlots(client, state, state.park, most);
  return Promise.all(plots.map((row) => stepOfPlot(client, state, row)));
}

/** Views of all parks, each followed by those of its plots that have been idle longest (`longestIdlePlots`), at most so many. */
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

async function stepOfPlot(
  client: SessionClient,
  { snapshot, ruleSettings }: Store,
  { plot, id, since, park }: IdlePlot,
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
