import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { enSheetIssues } from './en/sheet-issues';
import { zhDecodeIssues } from './zh/decode-issues';
import { zhSheetIssues } from './zh/sheet-issues';

const decode = new URL('../decode/sheet/', import.meta.url);
const source = readdirSync(decode)
  .filter((name) => /^(?:xlsx|sheet-.*)\.ts$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, decode), 'utf8'))
  .join('\n');

it('has a text for every issue that reading a workbook raises, and none besides', () => {
  const raised = [...source.matchAll(/'((?:workbook|sheets?)-[a-z-]+)'/g)].map((m) => m[1]!);
  const texts = Object.keys(zhSheetIssues).map((key) => key.replace('issue.', ''));
  expect([...new Set(raised)].sort()).toEqual(texts.sort());
  const others = [...source.matchAll(/'((?:archive|too)-[a-z-]+)'/g)].map((m) => m[1]!);
  expect(others.length).toBeGreaterThan(1);
  for (const code of others) expect(Object.keys(zhDecodeIssues)).toContain(`issue.${code}`);
});

it('fills the same places in both languages', () => {
  const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();
  for (const [key, text] of Object.entries(zhSheetIssues))
    expect([key, places(enSheetIssues[key as keyof typeof zhSheetIssues])]).toEqual([
      key,
      places(text),
    ]);
});
