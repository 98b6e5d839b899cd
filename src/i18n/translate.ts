import { en } from './en/en';
import { usualRuleWords } from './rule-words';
import { zh } from './zh/zh';

export type Language = 'zh' | 'en';
export type TextKey = keyof typeof zh & string;
export type TextValues = Record<string, string | number | null | undefined>;

const dictionaries: Record<Language, Record<string, string>> = { zh, en };

/**
 * A template with its places filled: `{name}` by the value, `{name|one|many}` by the first word where the value is 1
 * and by the second for every other. A place without a value stays as it is.
 */
export function fill(template: string, values: TextValues | undefined): string {
  if (!values) return template;
  const worded = template.replace(
    /\{(\w+)\|([^|}]*)\|([^}]*)\}/g,
    (_, name: string, one: string, many: string) => (String(values[name]) === '1' ? one : many),
  );
  return worded.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined || value === null ? whole : String(value);
  });
}

/** The text of a key in a language, with `{name}` placeholders filled; the numbers of the rules are the usual ones where none are given. A missing word is a type error. */
export function translate(language: Language, key: TextKey, values?: TextValues): string {
  const text = dictionaries[language][key] ?? key;
  return text.includes('{') ? fill(text, { ...usualRuleWords[language], ...values }) : text;
}

/** Whether there is a text for a key that was put together at run time (`issue.${code}`). */
export function hasText(key: string): key is TextKey {
  return key in zh;
}

/** The text of a key put together at run time; the key itself when there is none, so that a gap is seen. */
export function translateKey(language: Language, key: string, values?: TextValues): string {
  return hasText(key) ? translate(language, key, values) : key;
}
