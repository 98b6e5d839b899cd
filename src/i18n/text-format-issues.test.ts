import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { enTextFormatIssues } from './en/text-format-issues';
import { zhTextFormatIssues } from './zh/text-format-issues';

const decode = new URL('../decode/', import.meta.url);
const prefixes = '(?:csv|coordinate-txt|kml|dxf|echarts-geojson|wkt)';
const sources = readdirSync(decode, { recursive: true, encoding: 'utf8' })
  .filter((name) => new RegExp(`/${prefixes}(?:-.*)?\\.ts$`).test(name))
  .map((name) => readFileSync(new URL(name, decode), 'utf8'))
  .join('\n');

it('has a text for every issue that the text formats raise, and no other', () => {
  const codes = [...sources.matchAll(/'((?:csv|txt|kml|dxf|wkt|echarts|text)-[a-z-]+)'/g)]
    .map((match) => `issue.${match[1]}`)
    .filter((code) => code !== 'issue.echarts-geojson');
  expect([...new Set(codes)].sort()).toEqual(Object.keys(zhTextFormatIssues).sort());
});

it('fills the same places in both languages', () => {
  const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  const en: Record<string, string> = enTextFormatIssues;
  for (const [key, text] of Object.entries(zhTextFormatIssues))
    expect([key, places(en[key]!)]).toEqual([key, places(text)]);
});
