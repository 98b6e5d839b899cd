import type { CheckPosition } from '../../domain/field-check';
import { placeAtBoundary } from '../../geometry/place-at-boundary';
import { placeSketch } from '../../geometry/place-sketch';
import { scaleBar } from '../../map/scale-bar';
import { useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';

const size = { width: 320, height: 190, margin: 26 };
const longestBar = 90;

interface CheckSketchProps {
  position: CheckPosition;
  details: PlotDetails;
  /** What it shows, in words. */
  label: string;
}

/** The plot, where the device is with its accuracy, and the line to the nearest boundary point; north up. */
export function CheckSketch({ position, details, label }: CheckSketchProps) {
  const { t } = useWords();
  const near = placeAtBoundary(details.multiPolygon, position.lon, position.lat)?.nearest;
  const sketch = near && placeSketch(details.multiPolygon, position, near.number, size);
  if (!near || !sketch) return null;
  const { place, nearest } = sketch;
  const bar = scaleBar(1 / sketch.perMetre, longestBar);
  const isLeft = nearest.x > size.width - 40;
  return (
    <svg
      className="check-sketch"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
    >
      <path className="sketch-plot" d={sketch.outline} fillRule="evenodd" />
      <circle className="sketch-accuracy" cx={place.x} cy={place.y} r={place.accuracy} />
      <line className="sketch-line" x1={place.x} y1={place.y} x2={nearest.x} y2={nearest.y} />
      <circle className="sketch-corner" cx={nearest.x} cy={nearest.y} r="3.5" />
      <text
        className="sketch-text"
        x={nearest.x + (isLeft ? -8 : 8)}
        y={Math.max(14, nearest.y - 8)}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {`J${near.number}`}
      </text>
      <circle className="sketch-place" cx={place.x} cy={place.y} r="6" />
      <text className="sketch-text" x={size.width - 12} y="17" textAnchor="end">
        {t('field-check.north')}
      </text>
      {bar && (
        <>
          <path className="sketch-bar" d={`M12 ${size.height - 12}h${bar.pixels}`} />
          <text className="sketch-text" x="12" y={size.height - 19}>
            {bar.meters >= 1000 ? `${bar.meters / 1000} km` : `${bar.meters} m`}
          </text>
        </>
      )}
    </svg>
  );
}
