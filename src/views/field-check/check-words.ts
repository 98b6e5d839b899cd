import { dayFromCivil } from '../../domain/day';
import {
  type CheckPosition,
  checkItems,
  type FieldCheck,
  type FieldPhoto,
} from '../../domain/field-check';
import { type CheckConflict, conflictOf } from '../../domain/field-check-conflicts';
import { placeAtBoundary } from '../../geometry/place-at-boundary';
import type { Words } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';

/** A moment in the reader's own time. */
export function timeText(at: string, { language }: Words): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(at));
}

/** Metres without decimals from ten on, else with one. */
export function metresText(metres: number): string {
  return metres < 9.95 ? metres.toFixed(1) : String(Math.round(metres));
}

/** North, northeast … of degrees clockwise from north. */
export function directionText(degrees: number, { tk }: Words): string {
  return tk(`field-check.direction.${Math.round(degrees / 45) % 8}`);
}

/** What was answered, item by item. */
export function answerTexts({ answers }: FieldCheck, { tk }: Words): [string, string][] {
  return checkItems.map((item) => [
    tk(`field-check.item.${item}`),
    tk(`field-check.answer.${answers[item] ?? 'none'}`),
  ]);
}

/** How exactly a position is known. */
export function accuracyText({ accuracyMetres }: CheckPosition, { t }: Words): string {
  return accuracyMetres === null
    ? t('field-check.accuracy-unknown')
    : t('field-check.accuracy', { metres: metresText(accuracyMetres) });
}

/** Where a position lies to the plot; `isThere`: inside, as far as its accuracy lets one tell. */
export function placeTexts(
  { lon, lat, accuracyMetres }: CheckPosition,
  details: PlotDetails,
  words: Words,
): { isThere: boolean; lines: string[] } {
  const { t } = words;
  const place = placeAtBoundary(details.multiPolygon, lon, lat);
  if (!place) return { isThere: false, lines: [t('field-check.no-shape')] };
  const isUnsure = accuracyMetres !== null && accuracyMetres > place.edgeMetres;
  const { number, metres, degrees } = place.nearest;
  return {
    isThere: place.isInside && !isUnsure,
    lines: [
      isUnsure
        ? t('field-check.unsure', { metres: metresText(place.edgeMetres) })
        : t(place.isInside ? 'field-check.inside' : 'field-check.outside'),
      t('field-check.nearest', {
        number,
        metres: metresText(metres),
        direction: directionText(degrees, words),
        degrees: Math.round(degrees) % 360,
      }),
    ],
  };
}

/** Time and bearing of a picture. */
export function photoText({ takenAt, bearing }: FieldPhoto, words: Words): string {
  const { t } = words;
  const time = takenAt === null ? t('field-check.time-unknown') : timeText(takenAt, words);
  if (!bearing) return `${time} · ${t('field-check.bearing-unknown')}`;
  const key = bearing.north === 'magnetic' ? 'field-check.bearing-magnetic' : 'field-check.bearing';
  const values = {
    direction: directionText(bearing.degrees, words),
    degrees: Math.round(bearing.degrees) % 360,
  };
  return `${time} · ${t(key, values)}`;
}

/** Where a check contradicts the data of its plot; `null`: nowhere. */
export function conflictWithPlot(
  check: Pick<FieldCheck, 'answers' | 'at'>,
  { fields, classified }: PlotDetails,
): CheckConflict | null {
  const at = new Date(check.at);
  const day = dayFromCivil(at.getFullYear(), at.getMonth() + 1, at.getDate());
  const start = typeof fields.actualStart === 'string' ? fields.actualStart : null;
  return conflictOf(check, day, start, classified.status);
}

/** A contradiction in words. */
export function conflictText(conflict: CheckConflict, { t, tk }: Words): string {
  if (conflict.kind === 'not-started')
    return t('field-check.conflict.not-started', { date: conflict.date });
  const seen = conflict.seen.map((item) => tk(`field-check.item.${item}`));
  return t('field-check.conflict.started', { seen: seen.join(t('list.separator')) });
}
