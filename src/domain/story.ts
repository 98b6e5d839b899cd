/** One step of a story: a view of the land, for how long, and what is said to it. */
export interface StoryStep {
  /** Unique in its story. */
  id: string;
  /** The view as an address holds it after `#`, the `#` included; without a camera it is the place that it names. */
  view: string;
  /** How long it is shown, seconds. */
  dwellSeconds: number;
  /** What the room reads; '': nothing. */
  captionZh: string;
  captionEn: string;
  /** What the presenter alone reads. */
  notes: string;
  /** Left out of the tour while it is not on. */
  isOn: boolean;
}

/** A tour that the presenter made: steps in their order. */
export interface Story {
  id: string;
  name: string;
  steps: readonly StoryStep[];
}

export const usualDwellSeconds = 12;
export const leastDwellSeconds = 3;
export const mostDwellSeconds = 600;
export const mostStorySteps = 200;
export const mostStories = 50;
export const longestCaption = 200;
export const longestNotes = 2000;
export const longestStoryName = 80;

/** What a person may change of a step. */
export type StepChange = Partial<Omit<StoryStep, 'id'>>;

/** A new step of a view, on, with nothing said to it. */
export function stepOf(id: string, view: string, words: StepChange = {}): StoryStep {
  return {
    id,
    view,
    dwellSeconds: usualDwellSeconds,
    captionZh: '',
    captionEn: '',
    notes: '',
    isOn: true,
    ...words,
  };
}

/** The steps that the tour shows. */
export function shownSteps(story: Story): StoryStep[] {
  return story.steps.filter(({ isOn }) => isOn);
}

/** A dwell that may stand: whole seconds between the least and the most; `null`: it is no number. */
export function fittingDwell(seconds: number): number | null {
  if (!Number.isFinite(seconds)) return null;
  return Math.min(mostDwellSeconds, Math.max(leastDwellSeconds, Math.round(seconds)));
}

/** The story with steps added, behind a step or at its end; what is beyond the most is left out. */
export function withSteps(story: Story, added: readonly StoryStep[], behind?: string): Story {
  const found = story.steps.findIndex(({ id }) => id === behind);
  const at = found < 0 ? story.steps.length : found + 1;
  const fitting = added.slice(0, Math.max(0, mostStorySteps - story.steps.length));
  if (fitting.length === 0) return story;
  return { ...story, steps: story.steps.toSpliced(at, 0, ...fitting) };
}

/** The story with something else in a step; captions and notes are cut at their longest. */
export function withChange(story: Story, id: string, change: StepChange): Story {
  const steps = story.steps.map((step) => {
    if (step.id !== id) return step;
    const next = { ...step, ...change };
    return {
      ...next,
      dwellSeconds: fittingDwell(next.dwellSeconds) ?? step.dwellSeconds,
      captionZh: next.captionZh.slice(0, longestCaption),
      captionEn: next.captionEn.slice(0, longestCaption),
      notes: next.notes.slice(0, longestNotes),
    };
  });
  return { ...story, steps };
}

/** The story without a step. */
export function withoutStep(story: Story, id: string): Story {
  return { ...story, steps: story.steps.filter((step) => step.id !== id) };
}

/** The story with a step in another place: before the step that is now at `to`, or last with the count of steps. */
export function withStepAt(story: Story, id: string, to: number): Story {
  const from = story.steps.findIndex((step) => step.id === id);
  if (from < 0) return story;
  const [step, rest] = [story.steps[from]!, story.steps.toSpliced(from, 1)];
  const place = Math.max(0, Math.min(rest.length, to > from ? to - 1 : to));
  return place === from ? story : { ...story, steps: rest.toSpliced(place, 0, step) };
}

/** The story with a step once more, right behind it. */
export function withCopy(story: Story, id: string, newId: string): Story {
  const step = story.steps.find((one) => one.id === id);
  return step ? withSteps(story, [{ ...step, id: newId }], id) : story;
}
