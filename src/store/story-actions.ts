import type { StepPicture } from '../domain/presenter';
import {
  longestStoryName,
  mostStories,
  mostStorySteps,
  type StepChange,
  type Story,
  stepOf,
  withChange,
  withCopy,
  withoutStep,
  withStepAt,
  withSteps,
} from '../domain/story';
import {
  parseStories,
  parseStory,
  printStories,
  printStory,
  type StoryProblem,
} from '../domain/story-text';
import { translate } from '../i18n/translate';
import type { Access } from './access';
import { keepText, recallText } from './browser-memory';
import { type IdleStep, longestIdleSteps, parkAndIdleSteps } from './idle-steps';
import { isOnSample } from './ledger-actions';
import type { State } from './state';
import { pictureOfStop } from './story-picture';
import { showView } from './story-show';
import { storyViewOf } from './story-view';
import type { WorkRecord } from './work-records';

export interface StoryState {
  /** The tours that the user made. */
  stories: readonly Story[];
  /** The story in the editor; `null`: the first. */
  storyId: string | null;
  isStoryOpen: boolean;
}

const noStories: readonly Story[] = [];
export const initialStoryState: StoryState = {
  stories: noStories,
  storyId: null,
  isStoryOpen: false,
};

export interface StoryActions {
  openStories(isOpen: boolean): void;
  chooseStory(id: string): void;
  /** Adds an empty story and chooses it. */
  addStory(): void;
  renameStory(id: string, name: string): void;
  removeStory(id: string): void;
  /** Adds a step of the view in an address's `#…` to the story in the editor; the first step makes a story. */
  addStoryStep(hash: string): void;
  changeStoryStep(id: string, change: StepChange): void;
  copyStoryStep(id: string): void;
  removeStoryStep(id: string): void;
  /** Puts a step before the one that is now at a place, or last. */
  moveStoryStep(id: string, to: number): void;
  /** Adds a step for each of the plots that have been idle longest, in the park spoken of or in all. */
  addIdleSteps(most: number): Promise<void>;
  /** Adds a step for each park, and after it one for each of so many of its plots that have been idle longest. */
  addParkSteps(mostInPark: number): Promise<void>;
  /** Shows what a step shows, on the map or on the stage. */
  viewStoryStep(id: string): Promise<void>;
  /** The land of a step of the tour that runs, for the presenter (`pictureOfStop`). */
  stopPicture(index: number): Promise<StepPicture | null>;
  /** The story of the editor as a file; `null`: there is none. */
  storyFile(): { name: string; text: string } | null;
  /** Adds the story of a file's text and chooses it, or tells what is wrong in it. */
  importStory(text: string): StoryProblem[];
}

/** The story that the editor shows; `null`: there is none. */
export function chosenStory({ stories, storyId }: StoryState): Story | null {
  return stories.find(({ id }) => id === storyId) ?? stories[0] ?? null;
}

/** How a workspace keeps the stories. */
export const storyRecord: WorkRecord = {
  name: 'stories',
  print: ({ stories }) => (stories.length > 0 ? printStories(stories) : null),
  parse: (text) => ({ stories: read(text) }),
};

const sampleName = 'stories-sample';
type Data = Pick<State, 'snapshot'>;

/** The stories with which other data begin: those of the sample are kept by this browser, and stay with the sample. */
export function storiesOfData(before: Data, now: Data): Partial<StoryState> {
  if (isOnSample(now)) return isOnSample(before) ? {} : { stories: read(recallText(sampleName)) };
  return isOnSample(before) ? { stories: noStories } : {};
}

/** Has this browser keep the stories made on the sample; false: it cannot. */
export function keepSampleStories({ stories }: Pick<State, 'stories'>): boolean {
  return keepText(sampleName, stories.length > 0 ? printStories(stories) : null);
}

function read(text: string | null): readonly Story[] {
  const stories = parseStories(text, newId);
  return stories.length > 0 ? stories : noStories;
}

/** Making and changing stories; each change is a step that can be undone. */
export function createStoryActions(access: Access): StoryActions {
  const { client, set, get, track, report } = access;

  function change(id: string, make: (story: Story) => Story): void {
    set(({ stories }) => ({ stories: stories.map((one) => (one.id === id ? make(one) : one)) }));
  }
  /** Changes the story of the editor. */
  function edit(make: (story: Story) => Story): void {
    const story = chosenStory(get());
    if (story) change(story.id, make);
  }
  function begin(story: Omit<Story, 'id'>): void {
    const { stories, notify } = get();
    if (stories.length >= mostStories) {
      notify({ tone: 'warn', key: 'story.full', values: { count: mostStories } });
      return;
    }
    const own = { ...story, id: newId() };
    set({ stories: [...stories, own], storyId: own.id });
  }
  function usualName(): string {
    const { stories, language } = get();
    const nameAt = (number: number) => translate(language, 'story.name', { number: `${number}` });
    let number = stories.length + 1;
    while (stories.some(({ name }) => name === nameAt(number))) number++;
    return nameAt(number);
  }
  function add(steps: Story['steps']): void {
    const story = chosenStory(get());
    if (!story) begin({ name: usualName(), steps });
    else if (story.steps.length + steps.length > mostStorySteps)
      get().notify({ tone: 'warn', key: 'story.full-steps', values: { count: mostStorySteps } });
    else change(story.id, (one) => withSteps(one, steps));
  }
  async function addFound(finding: Promise<IdleStep[]>): Promise<void> {
    try {
      const found = await track(finding);
      if (found.length === 0) get().notify({ tone: 'info', key: 'notice.none-idle' });
      else add(found.map(({ view, words }) => stepOf(newId(), view, words)));
    } catch (error) {
      report(error);
    }
  }

  return {
    openStories: (isStoryOpen) => set({ isStoryOpen }),
    chooseStory: (storyId) => set({ storyId }),
    addStory: () => begin({ name: usualName(), steps: [] }),
    renameStory(id, name) {
      const fitting = name.trim().slice(0, longestStoryName);
      if (fitting !== '') change(id, (story) => ({ ...story, name: fitting }));
    },
    removeStory(id) {
      set(({ stories }) => ({ stories: stories.filter((one) => one.id !== id) }));
    },
    addStoryStep: (hash) => add([stepOf(newId(), storyViewOf(hash))]),
    changeStoryStep: (id, part) => edit((story) => withChange(story, id, part)),
    copyStoryStep: (id) => edit((story) => withCopy(story, id, newId())),
    removeStoryStep: (id) => edit((story) => withoutStep(story, id)),
    moveStoryStep: (id, to) => edit((story) => withStepAt(story, id, to)),
    addIdleSteps: (most) => addFound(longestIdleSteps(client, get(), most)),
    addParkSteps: (mostInPark) => addFound(parkAndIdleSteps(client, get(), mostInPark)),
    async viewStoryStep(id) {
      const state = get();
      const story = chosenStory(state);
      const step = story?.steps.find((one) => one.id === id);
      if (!story || !step) return;
      if (state.show?.story === story.id) return state.goToStoryStep(id, Date.now());
      if (state.show) return;
      try {
        const place = (await showView(access, step.view))?.place;
        if (!place) return;
        if ('camera' in place) get().requestCamera(place.camera);
        else get().requestFit(place.bounds, { animate: false });
      } catch (error) {
        report(error);
      }
    },
    stopPicture: (index) => track(pictureOfStop(client, get(), index)),
    storyFile() {
      const story = chosenStory(get());
      return story && { name: `${story.name}.json`, text: printStory(story) };
    },
    importStory(text) {
      const parsed = parseStory(text, newId);
      if ('problems' in parsed) return parsed.problems;
      const { name, steps } = parsed.story;
      begin({ name, steps: steps.map((step) => ({ ...step, view: storyViewOf(step.view) })) });
      return [];
    },
  };
}

function newId(): string {
  const values = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(values, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
