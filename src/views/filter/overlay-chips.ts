/** The overlays that have a switch of their own over the map. */
export const overlayChips = ['warning90', 'standardPlot'] as const;
