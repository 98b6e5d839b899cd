import { parseArgs } from 'node:util';
import { dayFromCivil, parseIsoDay } from '../domain/day';
import { areaBases, denominators } from '../domain/figure';
import type { ReadingOptions } from '../domain/settings';
import type { Language, TextValues } from '../i18n/translate';
import type { AssessKey } from './assess-words';

export interface AssessArguments {
  files: string[];
  options: ReadingOptions;
  output: 'text' | 'json' | 'csv';
  language: Language;
}

export interface UsageError {
  key: AssessKey;
  values: TextValues;
  language: Language;
}

/** What is wrong with the command line, by the key of its sentence. */
class UsageFault extends Error {
  constructor(
    readonly key: AssessKey,
    readonly values: TextValues = {},
  ) {
    super(key);
  }
}

function choose<T extends string>(option: string, came: string, expected: readonly T[]): T {
  const found = expected.find((one) => one === came);
  if (found === undefined)
    throw new UsageFault('usage.bad-choice', { option, came, expected: expected.join(', ') });
  return found;
}

function dayOfClock(now: Date): number {
  return dayFromCivil(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** What the command line asks for, or what is wrong with it. `now` gives the as-of date where none is named. */
export function assessArguments(args: readonly string[], now: Date): AssessArguments | UsageError {
  let language: Language = 'zh';
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        basis: { type: 'string', default: 'ellipsoidal' },
        denominator: { type: 'string', default: 'built-industrial' },
        json: { type: 'boolean', default: false },
        csv: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'zh' },
      },
    });
    language = choose('lang', values.lang, ['zh', 'en']);
    const asOf = values['as-of'] === undefined ? dayOfClock(now) : parseIsoDay(values['as-of']);
    if (asOf === null) throw new UsageFault('usage.bad-date', { came: values['as-of'] });
    if (values.json && values.csv) throw new UsageFault('usage.two-outputs');
    if (positionals.length === 0) throw new UsageFault('usage.no-files');
    return {
      files: positionals,
      language,
      output: values.json ? 'json' : values.csv ? 'csv' : 'text',
      options: {
        asOf,
        areaBasis: choose('basis', values.basis, areaBases),
        denominator: choose('denominator', values.denominator, denominators),
        zone: null,
      },
    };
  } catch (error) {
    if (error instanceof UsageFault) return { key: error.key, values: error.values, language };
    const reason = error instanceof Error ? error.message : String(error);
    return { key: 'usage.unknown', values: { reason }, language };
  }
}
