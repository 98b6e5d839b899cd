import { useEffect, useRef } from 'react';
import type { StepPicture } from '../../domain/presenter';
import { categoryClassLooks } from '../../map/class-looks';

const size = { width: 640, height: 360 };
const margin = 16;
const ground = '#0c1215';
const plain = '#3a474d';
const edge = '#10181c';
const chosenEdge = '#ffffff';

/** The land of a step from above, in the colours of the dark theme. */
export function StepSketch({ picture, label }: { picture: StepPicture; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) draw(context, picture);
  }, [picture]);
  return (
    <canvas
      ref={canvas}
      className="presenter-sketch"
      role="img"
      aria-label={label}
      width={size.width}
      height={size.height}
    />
  );
}

function draw(context: CanvasRenderingContext2D, { bounds, shapes }: StepPicture): void {
  const [west, south, east, north] = bounds;
  const shrink = Math.cos(((south + north) * Math.PI) / 360);
  const scale = Math.min(
    (size.width - 2 * margin) / ((east - west) * shrink),
    (size.height - 2 * margin) / (north - south),
  );
  const x = (lon: number) => size.width / 2 + (lon - (west + east) / 2) * shrink * scale;
  const y = (lat: number) => size.height / 2 - (lat - (south + north) / 2) * scale;
  const looks = categoryClassLooks('dark');
  context.fillStyle = ground;
  context.fillRect(0, 0, size.width, size.height);
  // What the step is about lies above its neighbours.
  for (const isChosen of [false, true])
    for (const shape of shapes) {
      if (shape.isChosen !== isChosen) continue;
      context.beginPath();
      for (const ring of shape.multiPolygon.flat()) {
        for (const [k, [lon, lat]] of ring.entries())
          if (k === 0) context.moveTo(x(lon!), y(lat!));
          else context.lineTo(x(lon!), y(lat!));
        context.closePath();
      }
      context.fillStyle = (shape.category !== null && looks[shape.category]?.fill) || plain;
      context.fill('evenodd');
      context.strokeStyle = isChosen ? chosenEdge : edge;
      context.lineWidth = isChosen ? 3 : 1;
      context.stroke();
    }
}
