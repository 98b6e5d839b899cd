import { expect, test } from 'vitest';
import { cutText } from './cut-text';

test('cuts what is longer than the limit, and nothing else', () => {
  expect(cutText('图斑图斑', 4)).toBe('图斑图斑');
  expect(cutText('图斑图斑图', 4)).toBe('图斑图斑…');
  expect(cutText('', 4)).toBe('');
  expect(cutText(null, 4)).toBeNull();
});
