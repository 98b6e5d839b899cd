/** What a number of a typed place is said to be. */
export type PlaceAxis = 'lon' | 'lat' | 'x' | 'y';

/** A number of a typed place: degrees when it has degree marks, else as it stands. */
export interface PlaceNumber {
  value: number;
  /** As the text labels it (E, 北纬, X …), or `null`. */
  axis: PlaceAxis | null;
  /** Written with degrees, minutes or seconds. */
  isAngle: boolean;
}

type Token =
  | { kind: 'number'; text: string }
  | { kind: 'mark'; mark: 'degree' | 'minute' | 'second' }
  | { kind: 'axis'; axis: PlaceAxis; sign: 1 | -1 };

const axes: Record<string, { axis: PlaceAxis; sign: 1 | -1 }> = {
  e: { axis: 'lon', sign: 1 },
  w: { axis: 'lon', sign: -1 },
  n: { axis: 'lat', sign: 1 },
  s: { axis: 'lat', sign: -1 },
  东经: { axis: 'lon', sign: 1 },
  西经: { axis: 'lon', sign: -1 },
  北纬: { axis: 'lat', sign: 1 },
  南纬: { axis: 'lat', sign: -1 },
  经度: { axis: 'lon', sign: 1 },
  纬度: { axis: 'lat', sign: 1 },
  lon: { axis: 'lon', sign: 1 },
  lng: { axis: 'lon', sign: 1 },
  long: { axis: 'lon', sign: 1 },
  longitude: { axis: 'lon', sign: 1 },
  lat: { axis: 'lat', sign: 1 },
  latitude: { axis: 'lat', sign: 1 },
  x: { axis: 'x', sign: 1 },
  y: { axis: 'y', sign: 1 },
};
const marks: Record<string, 'degree' | 'minute' | 'second'> = {
  '°': 'degree',
  º: 'degree',
  度: 'degree',
  '′': 'minute',
  '’': 'minute',
  "'": 'minute',
  分: 'minute',
  '″': 'second',
  '”': 'second',
  '"': 'second',
  秒: 'second',
};

const tokenPattern =
  /(?<number>[+-]?(?:\d+(?:\.\d*)?|\.\d+))|(?<mark>′′|''|[°º度′’'分″”"秒])|(?<word>东经|西经|北纬|南纬|经度|纬度|[a-z]+)|[\s,;:=、()[\]|/]+/gy;

function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.length) {
    const groups = tokenPattern.exec(text)?.groups;
    if (!groups) return null;
    const { number, mark, word } = groups;
    if (number) tokens.push({ kind: 'number', text: number });
    else if (mark) tokens.push({ kind: 'mark', mark: mark.length === 2 ? 'second' : marks[mark]! });
    else if (word) {
      const axis = axes[word];
      if (!axis) return null;
      tokens.push({ kind: 'axis', ...axis });
    }
  }
  return tokens;
}

/** Full-width characters made half-width, spaces inside large numbers closed, minus signs made one. */
function plainText(text: string): string {
  return text
    .replace(/(?<=\d)[\u2009\u202f](?=\d{3})/g, '')
    .replaceAll('″', '"')
    .normalize('NFKC')
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .trim()
    .toLowerCase();
}

/**
 * The numbers of a text that holds nothing but a place, in their order: decimal degrees, degrees with
 * minutes and seconds (marks, Chinese words or six plain numbers), or plane coordinates. `null` when
 * there is anything else in it, or an angle has minutes or seconds of sixty and more.
 */
export function readPlaceNumbers(text: string): PlaceNumber[] | null {
  const plain = plainText(text);
  if (!/\d/.test(plain)) return null;
  const numbers = numbersOf(plain);
  if (numbers?.length === 2) return numbers;
  const joined = plain.replace(/(?<![\d.])\d{1,3}(?:,\d{3})+(?![\d,])/g, (group) =>
    group.replaceAll(',', ''),
  );
  return joined === plain ? numbers : numbersOf(joined);
}

function numbersOf(plain: string): PlaceNumber[] | null {
  const tokens = tokensOf(plain);
  if (!tokens) return null;
  const values = tokens.filter((token) => token.kind === 'number');
  if (values.length === 6 && values.length === tokens.length)
    return anglesOfSix(values.map((token) => token.text));
  const isPrefix = tokens[0]?.kind === 'axis';
  const numbers: PlaceNumber[] = [];
  let label: { axis: PlaceAxis; sign: 1 | -1 } | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark') return null;
    if (token.kind === 'axis') {
      if (isPrefix) {
        if (label) return null;
        label = token;
      } else {
        const last = numbers.at(-1);
        if (!last || last.axis) return null;
        last.axis = token.axis;
        last.value *= token.sign;
      }
      continue;
    }
    const angle = angleAt(tokens, i);
    if (!angle) return null;
    numbers.push({
      value: angle.value * (label?.sign ?? 1),
      axis: label?.axis ?? null,
      isAngle: angle.isAngle,
    });
    label = null;
    i = angle.last;
  }
  return label ? null : numbers;
}

/** The number that begins at a token, with the minutes and seconds that belong to it. */
function angleAt(
  tokens: readonly Token[],
  first: number,
): { value: number; isAngle: boolean; last: number } | null {
  const text = (tokens[first] as { text: string }).text;
  const markAt = (i: number) => {
    const token = tokens[i];
    return token?.kind === 'mark' ? token.mark : null;
  };
  if (markAt(first + 1) === null) return { value: Number(text), isAngle: false, last: first };
  if (markAt(first + 1) !== 'degree') return null;
  const parts = [text];
  let last = first + 1;
  for (const mark of ['minute', 'second'] as const) {
    const token = tokens[last + 1];
    if (token?.kind !== 'number' || markAt(last + 2) !== mark) continue;
    parts[mark === 'minute' ? 1 : 2] = token.text;
    last += 2;
  }
  const value = angleOf(parts);
  return value === null ? null : { value, isAngle: true, last };
}

function angleOf([degrees, minutes = '0', seconds = '0']: readonly (string | undefined)[]):
  | number
  | null {
  const [m, s] = [Number(minutes), Number(seconds)];
  if (!(m >= 0 && m < 60 && s >= 0 && s < 60)) return null;
  const value = Math.abs(Number(degrees)) + m / 60 + s / 3600;
  return degrees?.startsWith('-') ? -value : value;
}

/** `106 33 00 29 33 36`: degrees, minutes and seconds twice. */
function anglesOfSix(texts: readonly string[]): PlaceNumber[] | null {
  const isWhole = [0, 1, 3, 4].every((i) => /^-?\d+$/.test(texts[i]!));
  const angles = [angleOf(texts.slice(0, 3)), angleOf(texts.slice(3))];
  if (!isWhole || angles.includes(null)) return null;
  return angles.map((value) => ({ value: value!, axis: null, isAngle: true }));
}
