/** What a check on the ground looks for, each answered by one of `checkAnswers`. */
export const checkItems = ['pit', 'piles', 'permit', 'fence'] as const;
export type CheckItem = (typeof checkItems)[number];

/** `not-seen`: whoever checked could not see it, from where they stood. */
export const checkAnswers = ['yes', 'no', 'not-seen'] as const;
export type CheckAnswer = (typeof checkAnswers)[number];

/** A place as a device told it: lon/lat degrees (WGS 84), radius of 95 % in metres; `null`: it tells none. */
export interface CheckPosition {
  lon: number;
  lat: number;
  accuracyMetres: number | null;
}

/** Against which north a bearing stands; `null`: the picture does not say. */
export type North = 'true' | 'magnetic' | null;

/** A picture taken on the ground; its bytes lie elsewhere under `hash`. */
export interface FieldPhoto {
  hash: string;
  /** Pixels. */
  width: number;
  height: number;
  bytes: number;
  /** ISO 8601, UTC; `null`: not known. */
  takenAt: string | null;
  /** Where the camera looked, degrees clockwise from north, 0 ≤ d < 360; `null`: not known. */
  bearing: { degrees: number; north: North } | null;
  /** As the picture itself says; `null`: it does not. */
  position: CheckPosition | null;
}

/** One visit to a plot: what somebody saw there, and when. */
export interface FieldCheck {
  id: string;
  /** Number of the plot, see `disposalKey`. */
  plot: string;
  /** ISO 8601, UTC. */
  at: string;
  /** As typed; '' for unsaid. */
  who: string;
  /** Where the device was; `null`: not told. */
  position: CheckPosition | null;
  /** What was not answered is not there. */
  answers: { readonly [I in CheckItem]?: CheckAnswer };
  /** 现状用途, in the checker's words. */
  use: string;
  notes: string;
  photos: readonly FieldPhoto[];
}

/** Signs that a text of a check may have. */
export const longestCheckTexts = { who: 60, use: 200, notes: 2000 } as const;
export const mostPhotos = 12;

/** Name of the bytes of a picture: SHA-256, or a random one where the page cannot hash. */
export const photoHash = /^(?:sha256:[0-9a-f]{64}|once:[0-9a-f]{32})$/;

/** The checks of a plot, the latest first. */
export function checksOfPlot(checks: readonly FieldCheck[], plot: string | null): FieldCheck[] {
  return checks.filter((check) => check.plot === plot).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** The checks with one put in the place of that with the same id, ordered by plot, time and id. */
export function withCheck(checks: readonly FieldCheck[], check: FieldCheck): FieldCheck[] {
  return orderedChecks([...checks.filter(({ id }) => id !== check.id), check]);
}

/** Checks by plot, time and id, whatever the language of the browser. */
export function orderedChecks(checks: readonly FieldCheck[]): FieldCheck[] {
  const keyOf = ({ plot, at, id }: FieldCheck) => [plot, at, id] as const;
  return [...checks].sort((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    const k = left.findIndex((value, i) => value !== right[i]);
    return k < 0 ? 0 : left[k]! < right[k]! ? -1 : 1;
  });
}

/** A check of a plot without any answer yet. */
export function emptyCheck(id: string, plot: string, at: string, who: string): FieldCheck {
  return { id, plot, at, who, position: null, answers: {}, use: '', notes: '', photos: [] };
}

/** The bytes that checks need, each name once. */
export function photosOfChecks(checks: readonly FieldCheck[]): string[] {
  return [...new Set(checks.flatMap(({ photos }) => photos.map(({ hash }) => hash)))];
}
