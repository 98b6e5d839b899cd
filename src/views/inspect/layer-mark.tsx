import type { LayerId } from '../../store/layers';
import { type MarkPen, MarkPicture } from './mark-picture';
import { StandardPlotMark, WarningMark } from './overlay-marks';

/** A small picture of what a layer draws. */
export function LayerMark({ layer }: { layer: LayerId }) {
  if (layer === 'standardPlot') return <StandardPlotMark />;
  if (layer === 'warning90') return <WarningMark />;
  return <MarkPicture draw={drawings[layer] ?? drawRoad} />;
}

const outline = 'M1,12 L5,2 L16,3 L17,12 Z';

const drawings: Partial<Record<LayerId, (pen: MarkPen) => void>> = {
  labels: (pen) => pen.stroke('M4,3 H14 M9,3 V12', '--text2'),
  boundaries: (pen) => pen.stroke(outline, '--text2', 1, [6, 2, 1.5, 2]),
  areas: (pen) => pen.stroke(outline, '--text2', 1, [3, 2]),
  plots: ({ box }) => {
    box(1, 1, 7, 12, 1).fill('#c13c39');
    const square = box(10, 1, 7, 5, 1);
    square.fill('#f8e38d');
    square.stroke('#a88a1e', 0.5);
    box(10, 8, 7, 5, 1).fill('#568eca');
  },
  rivers: (pen) => pen.stroke('M0,10 C5,10 5,4 9,4 S14,9 18,6', '#9fbac5', 3),
  grid: (pen) => pen.stroke('M.5,4.5 H17.5 M.5,10.5 H17.5 M5.5,.5 V13.5 M12.5,.5 V13.5', '--text3'),
  basemap: (pen) =>
    pen.stroke('M1,3 L6,1 L12,3 L17,1 V11 L12,13 L6,11 L1,13 Z M6,1 V11 M12,3 V13', '--text3'),
  'basemap-labels': (pen) => pen.text('注', '--text2'),
};

/** Any other layer of the context: a road. */
function drawRoad(pen: MarkPen): void {
  pen.stroke('M0,9 L18,4', '--text3', 5);
  pen.stroke('M0,9 L18,4', '--surface', 3);
}
