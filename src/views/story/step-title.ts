import type { StoryStep } from '../../domain/story';
import { parseUrlState } from '../../store/url-state';
import type { Words } from '../../store/use-store';
import type { Snapshot } from '../../worker/data-messages';

/** What a step shows, by the land that its view names. */
export function placeOfStep({ view }: StoryStep, { t }: Words, snapshot: Snapshot | null): string {
  const { park, plots, area, county, group, inGroup, camera } = parseUrlState(view);
  if (plots)
    return plots.length === 1
      ? t('story.place.plot', { id: plots[0] })
      : t('story.place.plots', { count: String(plots.length) });
  const found = snapshot?.parks.find((item) => (item.id ?? item.name) === park);
  const named = area ?? county ?? group ?? inGroup?.name ?? found?.name ?? park;
  return named ?? t(camera ? 'story.place.view' : 'story.place.all');
}

/** The caption of a step in the language of the screen, else in the other; '' where it has none. */
export function captionOf(step: StoryStep, language: Words['language']): string {
  const { captionZh, captionEn } = step;
  return language === 'zh' ? captionZh || captionEn : captionEn || captionZh;
}

/** Minutes and seconds: `1:05`. */
export function timeText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Dates stay on one line: a word joiner after the hyphens between digits. */
export function unbroken(text: string): string {
  return text.replace(/(\d)-(?=\d)/g, '$1-\u2060');
}
