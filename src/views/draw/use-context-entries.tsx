import { multiPolygonOfRing } from '../../domain/drawing';
import { polygonColumnFrom } from '../../domain/polygons';
import { isInRow } from '../../geometry/point-in-row';
import type { ContextPlace } from '../../store/draw-state';
import { useStore, useWords } from '../../store/use-store';
import {
  Copy,
  MapPin,
  MapSheet,
  PencilRuler,
  Plus,
  Ruler,
  SquareCheck,
  ZoomIn,
} from '../../ui/icons';
import type { MenuEntry } from '../../ui/menu-button';
import { useCopy } from '../use-copy';
import { placeTexts } from './place-texts';

const zoomStep = 2;
const nearestZoom = 18;

/** The lines of the context menu: what to do at a place, and everything that lies there. */
export function useContextEntries(place: ContextPlace): { doing: MenuEntry[]; here: MenuEntry[] } {
  const zone = useStore((state) => state.zone);
  const camera = useStore((state) => state.camera);
  const requestCamera = useStore((state) => state.requestCamera);
  const setTool = useStore((state) => state.setTool);
  const addDrawing = useStore((state) => state.addDrawing);
  const openDrawings = useStore((state) => state.openDrawings);
  const copy = useCopy();
  const { t } = useWords();
  const { lon, lat } = place;
  const texts = placeTexts(lon, lat, zone);
  const plots = usePlotEntries(place);
  const others = useOtherEntries(place);
  const doing: MenuEntry[] = [
    {
      id: 'copy-lonlat',
      label: t('context.copy-lonlat'),
      icon: <Copy size={15} />,
      onAction: () => copy(texts.lonLat),
    },
    {
      id: 'copy-plane',
      label: t('context.copy-plane'),
      icon: <Copy size={15} />,
      onAction: () => copy(texts.plainPlane),
    },
    {
      id: 'zoom',
      label: t('context.zoom'),
      icon: <ZoomIn size={15} />,
      onAction: () =>
        requestCamera({
          lon,
          lat,
          zoom: Math.min(nearestZoom, (camera?.zoom ?? 12) + zoomStep),
          bearing: camera?.bearing ?? 0,
          pitch: camera?.pitch ?? 0,
        }),
    },
    {
      id: 'measure',
      label: t('context.measure'),
      icon: <Ruler size={15} />,
      onAction: () => setTool('measure-line', [lon, lat]),
    },
    {
      id: 'draw',
      label: t('context.draw'),
      icon: <MapPin size={15} />,
      onAction: () => {
        addDrawing('point', [[lon, lat]]);
        openDrawings(true);
      },
    },
  ];
  return { doing, here: [...plots, ...others] };
}

/** Each plot at the place, the topmost first: choose it alone, more, or copy its number. */
function usePlotEntries({ here }: ContextPlace): MenuEntry[] {
  const focus = useStore((state) => state.focus);
  const focusPlots = useStore((state) => state.focusPlots);
  const togglePlot = useStore((state) => state.togglePlot);
  const copy = useCopy();
  const { t } = useWords();
  if (!here) return [];
  const selected = focus.kind === 'plots' ? focus.plots : [];
  return here.plots.flatMap((plot, k) => {
    const known = here.ids[k] ?? null;
    const id = known ?? t('plot.unnamed');
    const isOnly = selected.length === 1 && selected[0] === plot;
    const entries: MenuEntry[] = [];
    if (!isOnly)
      entries.push({
        id: `select-${plot}`,
        label: t('context.select', { id }),
        icon: <SquareCheck size={15} />,
        onAction: () => focusPlots([plot], false),
      });
    if (selected.length > 0 && !isOnly)
      entries.push({
        id: `toggle-${plot}`,
        label: t(selected.includes(plot) ? 'context.remove' : 'context.add', { id }),
        icon: <Plus size={15} />,
        onAction: () => togglePlot(plot),
      });
    if (known !== null)
      entries.push({
        id: `copy-${plot}`,
        label: t('context.copy-id', { id }),
        icon: <Copy size={15} />,
        onAction: () => copy(known),
      });
    return entries;
  });
}

/** Drawn areas, parks and given areas at the place. */
function useOtherEntries({ lon, lat, here }: ContextPlace): MenuEntry[] {
  const snapshot = useStore((state) => state.snapshot);
  const drawings = useStore((state) => state.drawings);
  const choosePark = useStore((state) => state.choosePark);
  const focusArea = useStore((state) => state.focusArea);
  const focusDrawing = useStore((state) => state.focusDrawing);
  const { t } = useWords();
  if (!here) return [];
  const drawn = drawings.filter(
    ({ kind, isHidden, coordinates }) =>
      kind === 'polygon' &&
      !isHidden &&
      isInRow(polygonColumnFrom([multiPolygonOfRing(coordinates)]), 0, lon, lat),
  );
  return [
    ...drawn.map(({ id, name }) => ({
      id: `drawing-${id}`,
      label: t('context.drawing', { name }),
      icon: <PencilRuler size={15} />,
      onAction: () => focusDrawing(id),
    })),
    ...here.parks.map((park) => ({
      id: `park-${park}`,
      label: t('context.park', { name: snapshot?.parks[park]?.name ?? t('park.unnamed') }),
      icon: <MapSheet size={15} />,
      onAction: () => choosePark(park, false),
    })),
    ...here.areas.map((area) => ({
      id: `area-${area}`,
      label: t('context.area', { name: snapshot?.areas[area]?.name ?? t('area.unnamed') }),
      icon: <MapSheet size={15} />,
      onAction: () => focusArea(area, false),
    })),
  ];
}
