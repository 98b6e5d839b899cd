import { categories } from '../domain/category';
import { formatDay } from '../domain/day';
import type { StepChange } from '../domain/story';
import { ruleWordsOf } from '../i18n/rule-words';
import { type Language, translate, translateKey } from '../i18n/translate';
import type { SessionClient } from '../worker/client';
import type { Store } from './actions';
import { storyViewOfPlot } from './story-view';

/** What a step of an idle plot shows and says. */
export interface IdleStep {
  view: string;
  words: StepChange;
}

const mostLookedAt = 500;

/**
 * Views of the plots that have been idle longest as of the date at hand, the longest first, in the park spoken of or in
 * all. Left out: plots of which nothing tells since when, without a number, or without a shape.
 */
export async function longestIdleSteps(
  client: SessionClient,
  { snapshot, reading, park, ruleSettings }: Store,
  most: number,
): Promise<IdleStep[]> {
  if (!snapshot || !reading) return [];
  const sorts = [{ key: 'idleDays', descending: true }];
  const { order } = await client.tableOrder({ sorts, group: null });
  const idle = categories.indexOf('idle');
  const plots = order
    .filter((plot) => reading.categories[plot] === idle && reading.isCounted[plot] === 1)
    .filter((plot) => park === null || snapshot.plotPark[plot] === park)
    .slice(0, mostLookedAt);
  const [rows, cells] = await Promise.all([
    client.rows([...plots]),
    client.tableCells(plots.slice(), ['idleSince']),
  ]);
  const known = rows.flatMap((row, k) => {
    const since = cells[k]?.[0];
    return row.id !== null && row.hasShape && typeof since === 'number'
      ? [{ ...row, id: row.id, since: formatDay(since) }]
      : [];
  });
  return Promise.all(
    known.slice(0, most).map(async ({ plot, id, since, park: own }) => {
      const { classified } = await client.plotDetails(plot);
      const caption = (language: Language) => {
        const rules = ruleWordsOf(ruleSettings, language);
        const status = translateKey(language, `status.${classified.status}`, rules);
        return translate(language, 'story.idle-caption', { id, status, date: since });
      };
      const item = snapshot.parks[own];
      return {
        view: storyViewOfPlot(id, item ? (item.id ?? item.name) : null),
        words: { captionZh: caption('zh'), captionEn: caption('en') },
      };
    }),
  );
}
