import { useCallback } from 'react';
import { Picture } from '../../ui/picture';
import { markerPath, type ParkIdentity } from './park-identity';

const side = 14;

/** The mark of a park in the comparison. */
export function ParkMarker({ identity }: { identity: ParkIdentity }) {
  const { color, marker } = identity;
  const draw = useCallback(
    (context: CanvasRenderingContext2D) => {
      context.fillStyle = color;
      context.fill(new Path2D(markerPath(marker, side / 2, side / 2, 5)));
    },
    [color, marker],
  );
  return <Picture className="park-marker" width={side} height={side} draw={draw} />;
}

/** A piece of a park's outline, as it is drawn in the overlay. */
export function ParkLine({ identity }: { identity: ParkIdentity }) {
  const { color, dash } = identity;
  const draw = useCallback(
    (context: CanvasRenderingContext2D) => {
      context.strokeStyle = color;
      context.lineWidth = 2.4;
      context.setLineDash([...dash]);
      context.beginPath();
      context.moveTo(0, 4);
      context.lineTo(24, 4);
      context.stroke();
    },
    [color, dash],
  );
  return <Picture className="park-line" width={24} height={8} draw={draw} />;
}
