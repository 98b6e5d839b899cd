import { expect, it } from 'vitest';
import { en } from '../i18n/en/en';
import { zh } from '../i18n/zh/zh';
import { commandGroups } from '../store/command';
import { commands } from './commands';

it('have ids and keys of their own', () => {
  const ids = commands.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const keys = commands.flatMap((command) => command.keys ?? []).map((one) => one.toLowerCase());
  expect(keys.filter((one, i) => keys.indexOf(one) !== i)).toEqual([]);
});

it('have words in both languages, and no two read alike', () => {
  for (const words of [zh, en] as Record<string, string>[]) {
    const labels = commands.map(({ label, labelOf }) => {
      const text = words[label]!;
      expect(text.includes('{of}'), label).toBe(labelOf !== undefined);
      return text.replace('{of}', labelOf ? words[labelOf]! : '');
    });
    expect(labels.filter((one, i) => labels.indexOf(one) !== i)).toEqual([]);
    for (const group of commandGroups) expect(words[`command-group.${group}`]).toBeTruthy();
  }
});

it('that share a line in the sheet of keys are of one group', () => {
  const groupOf = new Map<string, string>();
  for (const { sheetLine, group } of commands)
    if (sheetLine)
      expect(groupOf.set(sheetLine, groupOf.get(sheetLine) ?? group).get(sheetLine)).toBe(group);
});
