import { parseArgs } from 'node:util';

export interface Options {
  /** How many plots, with the tag that the data files carry. */
  sizes: { tag: string; plots: number }[];
  rounds: number;
  /** Only these systems; empty means all. */
  systems: string[];
  /** File that the results are written to as JSON. */
  json: string | null;
}

export const usage = `npm run bench -- [--sizes 1k,10k,100k] [--rounds 3] [--systems floor,tuban] [--json FILE]
npm run bench -- --imports [--rounds 3]
npm run bench -- --endurance 24h|60m`;

/** Reads the command line; null when help is asked for. */
export function readOptions(args: string[]): Options | null {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '1k,10k,100k' },
      rounds: { type: 'string', default: '3' },
      systems: { type: 'string', default: '' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  return {
    sizes: split(values.sizes).map((tag) => ({ tag, plots: readCount(tag) })),
    rounds: readCount(values.rounds),
    systems: split(values.systems),
    json: values.json ?? null,
  };
}

function split(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

function readCount(text: string): number {
  const match = /^(\d+)([km]?)$/.exec(text);
  if (!match) throw new Error(`Expected a count such as 500, 10k or 1m, got "${text}"`);
  return Number(match[1]) * { '': 1, k: 1e3, m: 1e6 }[match[2] as '' | 'k' | 'm'];
}
