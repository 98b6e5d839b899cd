import type { Theme } from '../../map/palette';
import { mapColors, strokes } from '../../map/tokens';
import { useStore } from '../../store/use-store';
import type { DrawnLand } from '../../worker/drawn-land-messages';
import type { DrawnClasses, PlotMark } from './drawn-classes';

interface VectorLandProps {
  land: DrawnLand;
  classes: DrawnClasses;
  textures: string;
  width: number;
  height: number;
  theme: Theme;
}

/** A plot that is narrower carries no number, px. */
const leastRoom = 24;
/** A park that is larger in the view is known by its plots, px. */
const mostParkRoom = 300;
const isFar = ({ room }: { room: number }) => room <= mostParkRoom;

/** The land of a view as vectors: one path for each class, so that a file of many plots stays small. */
export function VectorLand({ land, classes, textures, width, height, theme }: VectorLandProps) {
  const hidden = useStore((state) => state.layers.hidden);
  const isHidden = (layer: (typeof hidden)[number]) => hidden.includes(layer);
  const colors = mapColors[theme];
  const plots = isHidden('plots') ? [] : (land.plots ?? []);
  const pathOf = (index: number | null) =>
    plots
      .filter(({ plot }) => {
        const own = classes.classOf(plot);
        return own !== null && (classes.isWashed(plot) ? null : own) === index;
      })
      .map(({ d }) => d)
      .join('');
  const pale = pathOf(null);
  const named = isHidden('labels') ? [] : plots.filter(({ room }) => room >= leastRoom);
  const marked = (mark: PlotMark) =>
    plots
      .filter(({ plot }) => classes.hasMark(plot, mark))
      .map(({ d }) => d)
      .join('');
  return (
    <>
      <rect width={width} height={height} fill={colors.land} />
      <path d={land.parks.map(({ d }) => d).join('')} fill={colors.parkGround} fillRule="evenodd" />
      <path d={land.lines} fill="none" stroke={colors.roadCase} strokeWidth={2.5} />
      {pale && <path d={pale} fill={colors.wash} stroke={colors.washedOutline} strokeWidth={0.5} />}
      {classes.looks.map((look, index) => {
        const d = pathOf(index);
        return d ? (
          <path
            key={`${look.fill}-${index}`}
            d={d}
            fill={`url(#${textures}-${index})`}
            fillRule="evenodd"
            stroke={look.outline}
            strokeWidth={0.8}
            data-class={index}
          />
        ) : null;
      })}
      <path d={marked('standardPlot')} fill="none" stroke={colors.parkLine} strokeWidth={2.8} />
      <path d={marked('standardPlot')} fill="none" stroke={colors.casing} strokeWidth={1.6} />
      <path d={marked('warning90')} fill="none" stroke={colors.casing} strokeWidth={4} />
      <path
        d={marked('warning90')}
        fill="none"
        stroke={colors.warning}
        strokeWidth={strokes.warning.width}
        strokeDasharray="6 4"
      />
      {!isHidden('areas') && (
        <path
          d={land.areas.map(({ d }) => d).join('')}
          fill="none"
          stroke={colors.parkLine}
          strokeWidth={strokes.area.width}
          strokeDasharray="7 4"
        />
      )}
      {!isHidden('boundaries') && (
        <path
          d={land.parks.map(({ d }) => d).join('')}
          fill="none"
          stroke={colors.parkLine}
          strokeWidth={strokes.parkBoundary.width}
          strokeDasharray={strokes.parkBoundary.dash.join(' ')}
        />
      )}
      {named.map(
        ({ plot, label, x, y }) =>
          label !== null &&
          classes.classOf(plot) !== null && (
            <text
              key={plot}
              x={x}
              y={y}
              fontSize={11}
              fontWeight={600}
              textAnchor="middle"
              dominantBaseline="central"
              fill={colors.label}
              stroke={colors.halo}
              strokeWidth={2.5}
              paintOrder="stroke"
            >
              {label.split('-').at(-1)}
            </text>
          ),
      )}
      {!isHidden('labels') &&
        land.parks.filter(isFar).map(({ park, name, x, y }) => (
          <text
            key={park}
            x={x}
            y={y}
            fontSize={14}
            fontWeight={600}
            textAnchor="middle"
            fill={colors.label}
            stroke={colors.halo}
            strokeWidth={3}
            paintOrder="stroke"
          >
            {name}
          </text>
        ))}
    </>
  );
}
