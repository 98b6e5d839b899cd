import type { DrawingInk } from '../domain/drawing';
import type { Theme } from './palette';

/** Colours of drawings: none is near the fill of a category, in either theme. */
export const drawingInkColors: Record<Theme, Record<DrawingInk, string>> = {
  light: {
    ink: '#11181B',
    petrol: '#00586A',
    magenta: '#B0127B',
    navy: '#1E2C7C',
    brown: '#5E3B12',
  },
  dark: {
    ink: '#FFFFFF',
    petrol: '#5FE0F5',
    magenta: '#FF4FC3',
    navy: '#A9B4FF',
    brown: '#FFCDB0',
  },
};
