import { expect, test } from 'vitest';
import { mostStorySteps, type Story, stepOf } from './story';
import { parseStories, parseStory, printStories, printStory } from './story-text';

let count = 0;
const newId = () => `n${++count}`;
const story: Story = {
  id: 's',
  name: '汇报 A',
  steps: [
    stepOf('a', '#park=QY', { captionZh: '闲置', captionEn: 'Idle', dwellSeconds: 20 }),
    stepOf('b', '#map=12/29.6/106.5', { notes: '慢讲', isOn: false }),
  ],
};
const withoutIds = ({ name, steps }: Story) => ({
  name,
  steps: steps.map((s) => ({ ...s, id: '' })),
});
const file = (change: object) => JSON.stringify({ ...JSON.parse(printStory(story)), ...change });

test('a story goes out and comes back with all its words, under ids of its own', () => {
  const read = parseStory(`\uFEFF${printStory(story)}`, newId);
  if (!('story' in read)) throw new Error(JSON.stringify(read));
  expect(withoutIds(read.story)).toEqual(withoutIds(story));
  expect(read.story.id).not.toBe('s');
});

test('stories of a workspace come back with their ids; what is none is left out', () => {
  const [back] = parseStories(printStories([story]), newId);
  expect(back!.id).toBe('s');
  expect(withoutIds(back!)).toEqual(withoutIds(story));
  expect(parseStories(null, newId)).toEqual([]);
  expect(parseStories('{"format":"tuban-stories","version":1,"stories":[7,{}]}', newId)).toEqual(
    [],
  );
});

test.each([
  ['{', null, '', 'not-json'],
  ['{"format":"tuban-drawings","version":1}', null, 'format', 'not-story'],
  [file({ version: 2 }), null, 'version', 'newer'],
  [file({ name: '' }), null, 'name', 'value'],
  [file({ steps: undefined }), null, 'steps', 'missing'],
  [file({ steps: Array(mostStorySteps + 1).fill({ view: '#' }) }), null, 'steps', 'too-many'],
  [file({ steps: [{ view: '#' }, {}] }), 2, 'view', 'missing'],
  [file({ steps: [{ view: 'https://a.example' }] }), 1, 'view', 'value'],
  [file({ steps: [{ view: '#', dwellSeconds: 1 }] }), 1, 'dwellSeconds', 'value'],
  [file({ steps: [{ view: '#', captionZh: 7 }] }), 1, 'captionZh', 'value'],
])('what is wrong is named: %s', (text, step, field, code) => {
  expect(parseStory(text, newId)).toEqual({ problems: [{ step, field, code }] });
});
