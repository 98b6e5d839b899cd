import { formatDay } from '../../domain/day';
import type { ImageContents } from '../../export/map-image';
import { groundMetersPerPixel } from '../../geometry/mercator';
import { scaleBar } from '../../map/scale-bar';
import { shownScenario } from '../../store/scenario-actions';
import { useStore, useWords } from '../../store/use-store';
import { classesOfRows, type DrawnClasses, drawnMarks } from './drawn-classes';
import { useImageCredit } from './use-image-credit';
import type { ShownView } from './use-map-view';

/** What may stand around the map; dates, marks and credits always do. */
export const imageParts = ['legend', 'scale', 'north'] as const;
export type ImagePart = (typeof imageParts)[number];

const longestBar = 160;
const mostFiles = 3;

/** The files of the data in a line of text. */
export function useFilesLine(): string {
  const layers = useStore((state) => state.snapshot?.layers);
  const { t } = useWords();
  const files = [...new Set((layers ?? []).map(({ file }) => file))];
  const named = files.slice(0, mostFiles).join(t('share.separator'));
  return t('map-image.files', {
    files:
      files.length > mostFiles
        ? t('map-image.files-more', { files: named, count: files.length })
        : named,
  });
}

/** The title that a picture has unless the user writes another. */
export function useUsualHeading(): string {
  const park = useStore((state) => state.park);
  const parks = useStore((state) => state.snapshot?.parks);
  const { t } = useWords();
  const item = park === null ? undefined : parks?.[park];
  return item
    ? t('map-image.heading.park', { park: item.name ?? item.id ?? t('park.unnamed') })
    : t('map-image.heading.all');
}

/** What a picture of the view says besides the map. */
export function useImageContents(
  view: ShownView | null,
  classes: DrawnClasses | null,
  title: string,
  parts: ReadonlySet<ImagePart>,
  isVector: boolean,
): ImageContents | null {
  const asOf = useStore((state) => state.asOf);
  const today = useStore((state) => state.today);
  const isFiltered = useStore((state) => state.passes !== null);
  const hasSample = useStore((state) => state.snapshot?.hasSample ?? false);
  // The picture holds what the map shows; the vector drawing holds the data alone.
  const scenario = useStore(shownScenario);
  const credit = useImageCredit();
  const files = useFilesLine();
  const { t } = useWords();
  if (!view || !classes) return null;
  const { frame, pitch, land } = view;
  const used = classesOfRows(land.rows, classes);
  const marks = drawnMarks
    .filter((mark) => land.rows.some((plot) => classes.hasMark(plot, mark)))
    .map((mark) => ({ mark, label: t(`overlay.${mark}`) }));
  const bar = scaleBar(groundMetersPerPixel(frame.lat, frame.zoom), longestBar);
  const facts = { date: formatDay(asOf), mode: classes.mode, today: formatDay(today) };
  return {
    width: frame.width,
    height: frame.height,
    title: title.trim(),
    sample: hasSample ? t('plot-sheet.sample') : null,
    legend: parts.has('legend')
      ? [...used.map((look) => ({ look, label: classes.labels[look]! })), ...marks]
      : [],
    scale:
      parts.has('scale') && bar
        ? {
            pixels: bar.pixels,
            length: bar.meters >= 1000 ? `${bar.meters / 1000} km` : `${bar.meters} m`,
            note: pitch > 0 && !isVector ? t('map-image.scale-middle') : '',
          }
        : null,
    north: parts.has('north') ? { turn: -frame.bearing, letter: t('plot-sheet.north') } : null,
    lines: [
      scenario && !isVector
        ? `${t('scenario.map-banner', { name: scenario.name })} ${t('scenario.map-how')}`
        : '',
      t('map-image.facts', facts),
      files,
      [
        isFiltered ? t('map-image.filtered') : '',
        used.some(classes.isIdle) ? t('map-image.suspected') : '',
      ]
        .filter(Boolean)
        .join(' '),
      isVector
        ? [t('map-image.vector'), pitch > 0 ? t('map-image.from-above') : ''].join(' ')
        : credit,
    ].filter((line) => line.trim() !== ''),
  };
}
