import type { LayerId } from '../../store/layers';
import { StandardPlotMark, WarningMark } from './overlay-marks';

/** A small picture of what a layer draws. */
export function LayerMark({ layer }: { layer: LayerId }) {
  if (layer === 'standardPlot') return <StandardPlotMark />;
  if (layer === 'warning90') return <WarningMark />;
  return (
    <svg className="swatch layer-mark" width="18" height="14" aria-hidden="true">
      <Drawing layer={layer} />
    </svg>
  );
}

function Drawing({ layer }: { layer: LayerId }) {
  switch (layer) {
    case 'labels':
      return <path className="mark-line" d="M4,3 H14 M9,3 V12" />;
    case 'boundaries':
      return <path className="mark-line mark-park" d="M1,12 L5,2 L16,3 L17,12 Z" />;
    case 'areas':
      return <path className="mark-line mark-area" d="M1,12 L5,2 L16,3 L17,12 Z" />;
    case 'plots':
      return (
        <>
          <rect className="mark-plot-a" x="1" y="1" width="7" height="12" rx="1" />
          <rect className="mark-plot-b" x="10" y="1" width="7" height="5" rx="1" />
          <rect className="mark-plot-c" x="10" y="8" width="7" height="5" rx="1" />
        </>
      );
    case 'rivers':
      return <path className="mark-water" d="M0,10 C5,10 5,4 9,4 S14,9 18,6" />;
    case 'grid':
      return (
        <path className="mark-grid" d="M.5,4.5 H17.5 M.5,10.5 H17.5 M5.5,.5 V13.5 M12.5,.5 V13.5" />
      );
    case 'basemap':
      return (
        <path
          className="mark-grid"
          d="M1,3 L6,1 L12,3 L17,1 V11 L12,13 L6,11 L1,13 Z M6,1 V11 M12,3 V13"
        />
      );
    case 'basemap-labels':
      return (
        <text x="9" y="11.5" textAnchor="middle" className="mark-text">
          注
        </text>
      );
    default:
      return (
        <>
          <path className="mark-road-case" d="M0,9 L18,4" />
          <path className="mark-road" d="M0,9 L18,4" />
        </>
      );
  }
}
