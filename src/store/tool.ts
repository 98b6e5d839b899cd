import type { DrawingKind } from '../domain/drawing';

/** What the pointer does on the map instead of picking: choose many, measure, draw, or move points. */
export const tools = [
  'select-box',
  'select-lasso',
  'select-polygon',
  'measure-line',
  'measure-polygon',
  'measure-point',
  'draw-point',
  'draw-line',
  'draw-polygon',
  'edit',
] as const;
export type Tool = (typeof tools)[number];

/** What such a tool is for: the first part of its name. */
export type Purpose = 'select' | 'measure' | 'draw' | 'edit';

export function purposeOf(tool: Tool): Purpose {
  return tool.split('-')[0] as Purpose;
}

/** The shape that a tool puts together point by point, or `null` for one that is dragged or edits. */
export function sketchKindOf(tool: Tool | null): DrawingKind | null {
  switch (tool) {
    case 'measure-point':
    case 'draw-point':
      return 'point';
    case 'measure-line':
    case 'draw-line':
      return 'line';
    case 'select-polygon':
    case 'measure-polygon':
    case 'draw-polygon':
      return 'polygon';
    default:
      return null;
  }
}

/** The shape that is dragged out in one stroke, or `null` for other tools. */
export function dragShapeOf(tool: Tool | null): 'box' | 'lasso' | null {
  if (tool === 'select-box') return 'box';
  return tool === 'select-lasso' ? 'lasso' : null;
}
