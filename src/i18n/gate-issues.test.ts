import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { layerRoles } from '../domain/issue';
import { parkFields } from '../domain/park';
import { plotFields } from '../domain/plot';
import { enGateIssues } from './en/gate-issues';
import { enJoinIssues } from './en/join-issues';
import { zhFields } from './zh/fields';
import { zhGateIssues } from './zh/gate-issues';
import { zhJoinIssues } from './zh/join-issues';

const decode = new URL('../decode/', import.meta.url);
const sources = readdirSync(decode, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, decode), 'utf8'))
  .filter((text) => /LayerIssues|GateLayer|TableRows/.test(text))
  .join('\n');

it('has a text for every issue that the gate raises', () => {
  const codes = [
    ...sources.matchAll(/(?:add|addOnce|reject)\(\s*'([a-z-]+)'/g),
    ...sources.matchAll(/'((?:layer|park|crosses|overlap|duplicate|negative|number)-[a-z-]+)'/g),
  ].map((match) => match[1]!);
  const texts = [...Object.keys(zhGateIssues), ...Object.keys(zhJoinIssues)];
  expect(codes.length).toBeGreaterThan(30);
  for (const code of new Set(codes)) expect(texts).toContain(`issue.${code}`);
});

it('fills the same places in both languages', () => {
  const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  const en: Record<string, string> = { ...enGateIssues, ...enJoinIssues };
  for (const [key, text] of Object.entries({ ...zhGateIssues, ...zhJoinIssues }))
    expect([key, places(en[key]!)]).toEqual([key, places(text)]);
});

it('names every field and role', () => {
  const names = Object.keys(zhFields);
  for (const field of [...Object.keys(plotFields), ...Object.keys(parkFields)])
    expect(names).toContain(`field.${field}`);
  for (const role of layerRoles) expect(names).toContain(`role.${role}`);
});
