import crosswalk from '../../data/reference/land-use-crosswalk.json' with { type: 'json' };
import reference from '../../data/reference/landuse.json' with { type: 'json' };
import type { ColourClass } from '../domain/colour-mode';
import { type TextualColumn, textAt } from '../domain/column';
import type { PlotTable } from '../domain/plot';
import { schemeOf } from './land-use';

type UseClass = Extract<ColourClass, { kind: 'use' }>;

const items = new Map(reference.items.map((item) => [item.code, item]));
const codeByName = new Map(reference.items.map((item) => [item.zh, item.code]));
const walks = crosswalk.schemes.map(({ scheme, to }) => ({
  scheme,
  to: to.map(({ pattern, guide }) => ({ pattern: new RegExp(`^(?:${pattern})`, 'i'), guide })),
}));

/** Code of the guide that a code of another scheme stands for, or `null`. */
function guideCodeOf(scheme: string | null, code: string): string | null {
  if (scheme === 'guide') return code;
  const walk = walks.find((one) => one.scheme === scheme);
  return walk?.to.find(({ pattern }) => pattern.test(code))?.guide ?? null;
}

/** The item of the guide for a code: its own, else that of the class above it. */
function itemOf(code: string) {
  for (let length = code.length; length >= 2; length -= 2) {
    const item = items.get(code.slice(0, length));
    if (item) return item;
  }
  return null;
}

/** 1–3 for the three levels of industry and storage, 4 for M0, 0 for all else. */
function levelOf(code: string): number {
  if (code === '100100') return 4;
  return /^(1001|1101)0[123]$/.test(code) ? Number(code.at(-1)) : 0;
}

/** The item of the guide that a scheme, code and name tell, or `null`. */
function guideItemOf(scheme: string | null, code: string | null, name: string | null) {
  const trimmed = code?.trim().toUpperCase() || null;
  const guide = trimmed ? guideCodeOf(schemeOf(scheme, trimmed), trimmed) : null;
  const named = [name, code].flatMap((text) => codeByName.get(text?.trim() ?? '') ?? [])[0];
  return (guide && itemOf(guide)) || (named && items.get(named)) || null;
}

/** The two digits of the first class of the guide (10 工矿用地 …); `null` when it is unknown. */
export function firstLandUseClassOf(
  scheme: string | null,
  code: string | null,
  name: string | null,
): string | null {
  return guideItemOf(scheme, code, name)?.code.slice(0, 2) ?? null;
}

/**
 * The class in which land of this scheme, code and name is drawn, by the official colours (domain §6);
 * `null` when it is unknown, as a code without its scheme is. Uses of one official colour are one class,
 * save the levels of industry and storage.
 */
export function landUseClassOf(
  scheme: string | null,
  code: string | null,
  name: string | null,
): UseClass | null {
  const item = guideItemOf(scheme, code, name);
  if (!item) return null;
  const level = levelOf(item.code);
  const shown = level > 0 ? item : shownFor(item);
  return { kind: 'use', code: shown.code, zh: shown.zh, en: shown.en, colour: shown.colour, level };
}

type Item = (typeof reference.items)[number];

/** The use that the official colour is named after: 商业用地 and 商务金融用地 are both 商业服务业用地. */
function shownFor(item: Item): Item {
  if (item.colour === null) return item;
  const alike = reference.items.filter(
    ({ colour, code }) =>
      colour === item.colour && code.slice(0, 2) === item.code.slice(0, 2) && levelOf(code) === 0,
  );
  return alike.find(({ zh, colourBasis }) => zh === colourBasis) ?? alike[0] ?? item;
}

function reader(column: TextualColumn | undefined): (i: number) => string | null {
  return column ? (i) => textAt(column, i) : () => null;
}

/** The land-use class of every plot: the classes that occur in the order of their codes, unknown last. */
export function landUseClasses(plots: PlotTable): { classes: ColourClass[]; classOf: Uint8Array } {
  const { landUseScheme, landUseCode, landUseName } = plots.columns;
  const [scheme, code, name] = [reader(landUseScheme), reader(landUseCode), reader(landUseName)];
  const found = new Map<string, UseClass>();
  const keyByTexts = new Map<string, string>();
  const keys = Array.from({ length: plots.count }, (_, i) => {
    const texts = [scheme(i), code(i), name(i)] as const;
    const joined = texts.join('\u0000');
    let key = keyByTexts.get(joined);
    if (key === undefined) {
      const use = landUseClassOf(...texts);
      key = use?.code ?? '';
      if (use) found.set(key, use);
      keyByTexts.set(joined, key);
    }
    return key;
  });
  const order = [...found.keys()].sort();
  const indexOf = new Map(order.map((key, at) => [key, at]));
  return {
    classes: [...order.map((key) => found.get(key)!), { kind: 'unknown' }],
    classOf: Uint8Array.from(keys, (key) => indexOf.get(key) ?? order.length),
  };
}
