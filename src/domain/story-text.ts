import * as v from 'valibot';
import {
  leastDwellSeconds,
  longestCaption,
  longestNotes,
  longestStoryName,
  mostDwellSeconds,
  mostStories,
  mostStorySteps,
  type Story,
  type StoryStep,
  usualDwellSeconds,
} from './story';

/** What is wrong in a file: which step (from 1; `null`: the file itself), which field, and why. */
export interface StoryProblem {
  step: number | null;
  field: string;
  /** i18n `story.problem.<code>`. */
  code: 'not-json' | 'not-story' | 'newer' | 'missing' | 'value' | 'too-many';
}

const format = 'tuban-story';
const listFormat = 'tuban-stories';
const version = 1;
const longestView = 20_000;

const words = (most: number) => v.optional(v.pipe(v.string(), v.maxLength(most)), '');
const stepSchema = v.object({
  view: v.pipe(v.string(), v.startsWith('#'), v.maxLength(longestView)),
  dwellSeconds: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(leastDwellSeconds), v.maxValue(mostDwellSeconds)),
    usualDwellSeconds,
  ),
  captionZh: words(longestCaption),
  captionEn: words(longestCaption),
  notes: words(longestNotes),
  isOn: v.optional(v.boolean(), true),
});
const fileSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longestStoryName)),
  steps: v.pipe(v.array(v.unknown()), v.maxLength(mostStorySteps)),
});

/** A story as a file that a person can read. */
export function printStory(story: Story): string {
  return JSON.stringify({ format, version, ...contentOf(story) }, null, 1);
}

/**
 * The story of a file's text under a new id, or everything that is wrong in it: nothing is taken in part.
 * `newId` gives ids that nothing else has.
 */
export function parseStory(
  text: string,
  newId: () => string,
): { story: Story } | { problems: StoryProblem[] } {
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text.replace(/^\uFEFF/, ''));
  if (!json.success) return whole('', 'not-json');
  const head = v.safeParse(
    v.object({ format: v.literal(format), version: v.number() }),
    json.output,
  );
  if (!head.success) return whole('format', 'not-story');
  if (head.output.version > version) return whole('version', 'newer');
  return contentFrom(json.output, newId(), newId);
}

/** All stories as a workspace keeps them; '' ones with their ids. */
export function printStories(stories: readonly Story[]): string {
  return JSON.stringify({
    format: listFormat,
    version,
    stories: stories.map((story) => ({ id: story.id, ...contentOf(story) })),
  });
}

/** The stories in a text of `printStories`; what is none is left out. `newId` gives ids to the steps. */
export function parseStories(text: string | null, newId: () => string): Story[] {
  const schema = v.object({
    format: v.literal(listFormat),
    version: v.pipe(v.number(), v.maxValue(version)),
    stories: v.array(v.unknown()),
  });
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (!read.success) return [];
  const stories = new Map<string, Story>();
  for (const item of read.output.stories) {
    const id = v.safeParse(v.object({ id: v.pipe(v.string(), v.nonEmpty()) }), item);
    if (!id.success) continue;
    const content = contentFrom(item, id.output.id, newId);
    if ('story' in content) stories.set(content.story.id, content.story);
  }
  return [...stories.values()].slice(0, mostStories);
}

function contentOf({ name, steps }: Story) {
  return { name, steps: steps.map(({ id: _, ...step }) => step) };
}

function contentFrom(
  content: unknown,
  id: string,
  newId: () => string,
): { story: Story } | { problems: StoryProblem[] } {
  const file = v.safeParse(fileSchema, content);
  if (!file.success) {
    const [issue] = file.issues;
    const field = v.getDotPath(issue) ?? '';
    return whole(
      field,
      field === 'steps' && issue.type === 'max_length' ? 'too-many' : codeOf(issue),
    );
  }
  const problems: StoryProblem[] = [];
  const steps: StoryStep[] = [];
  file.output.steps.forEach((item, at) => {
    const read = v.safeParse(stepSchema, item);
    if (read.success) steps.push({ id: newId(), ...read.output });
    else
      for (const issue of read.issues)
        problems.push({ step: at + 1, field: v.getDotPath(issue) ?? '', code: codeOf(issue) });
  });
  return problems.length > 0 ? { problems } : { story: { id, name: file.output.name, steps } };
}

function whole(field: string, code: StoryProblem['code']): { problems: StoryProblem[] } {
  return { problems: [{ step: null, field, code }] };
}

function codeOf(issue: v.BaseIssue<unknown>): 'missing' | 'value' {
  return issue.received === 'undefined' ? 'missing' : 'value';
}
