import { expect, test } from 'vitest';
import {
  longestCaption,
  mostDwellSeconds,
  mostStorySteps,
  type Story,
  shownSteps,
  stepOf,
  withChange,
  withCopy,
  withoutStep,
  withStepAt,
  withSteps,
} from './story';

const story: Story = {
  id: 's',
  name: '汇报',
  steps: ['a', 'b', 'c'].map((id) => stepOf(id, `#park=${id}`)),
};
const order = ({ steps }: Story) => steps.map(({ id }) => id).join('');

test('a step goes before the one that stands where it is put, or last', () => {
  expect(order(withStepAt(story, 'a', 2))).toBe('bac');
  expect(order(withStepAt(story, 'a', 3))).toBe('bca');
  expect(order(withStepAt(story, 'c', 0))).toBe('cab');
  expect(withStepAt(story, 'b', 1)).toBe(story);
  expect(withStepAt(story, 'b', 2)).toBe(story);
  expect(withStepAt(story, 'none', 0)).toBe(story);
});

test('a copy stands behind its model, with all that is said to it', () => {
  const copied = withCopy(withChange(story, 'b', { captionZh: '闲置' }), 'b', 'd');
  expect(order(copied)).toBe('abdc');
  expect(copied.steps[2]).toEqual({ ...copied.steps[1], id: 'd' });
});

test('steps are added behind a step or last, and no more than may stand', () => {
  expect(order(withSteps(story, [stepOf('d', '#'), stepOf('e', '#')], 'a'))).toBe('adebc');
  expect(order(withSteps(story, [stepOf('d', '#')]))).toBe('abcd');
  const many = Array.from({ length: mostStorySteps }, (_, i) => stepOf(`n${i}`, '#'));
  expect(withSteps(story, many).steps).toHaveLength(mostStorySteps);
});

test('what a step says is cut at its longest, and its dwell stays within bounds', () => {
  const [step] = withChange(story, 'a', {
    captionEn: 'x'.repeat(longestCaption + 1),
    dwellSeconds: 1e9,
  }).steps;
  expect(step!.captionEn).toHaveLength(longestCaption);
  expect(step!.dwellSeconds).toBe(mostDwellSeconds);
  expect(withChange(story, 'a', { dwellSeconds: Number.NaN }).steps[0]!.dwellSeconds).toBe(12);
});

test('what is off is not shown, and what is taken away is gone', () => {
  expect(shownSteps(withChange(story, 'b', { isOn: false })).map(({ id }) => id)).toEqual([
    'a',
    'c',
  ]);
  expect(order(withoutStep(story, 'a'))).toBe('bc');
});
