import type { ChartOption } from './chart-option';
import type { ChartTheme } from './chart-theme';

/** What of a chart can be chosen by dragging: a stretch of an axis, or a rectangle. */
export type BrushKind = 'lineX' | 'lineY' | 'rect';

/**
 * An option with what holds for all charts. Tooltips are drawn on the canvas and never HTML, since they hold
 * names from files.
 */
export function finishOption(
  option: ChartOption,
  theme: ChartTheme,
  brush: BrushKind | null,
): ChartOption {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { tooltip } = option;
  return {
    animation: !isStill,
    animationDuration: 200,
    animationDurationUpdate: 140,
    textStyle: { fontFamily: theme.font, fontSize: theme.fontSize, color: theme.text },
    ...option,
    ...(tooltip && !Array.isArray(tooltip)
      ? {
          tooltip: {
            ...tooltip,
            renderMode: 'richText' as const,
            confine: true,
            transitionDuration: 0,
            backgroundColor: theme.surface,
            borderColor: theme.lineStrong,
            borderWidth: 1,
            padding: [6, 9],
            textStyle: { color: theme.text, fontFamily: theme.font, fontSize: theme.fontSize },
          },
        }
      : {}),
    ...(brush
      ? {
          brush: {
            toolbox: [],
            brushMode: 'single' as const,
            ...(brush === 'lineY' ? { yAxisIndex: 0 } : { xAxisIndex: 0 }),
            brushStyle: { borderWidth: 1, color: 'transparent', borderColor: theme.text },
            inBrush: { opacity: 1 },
            outOfBrush: {},
            throttleType: 'debounce' as const,
            throttleDelay: 120,
          },
        }
      : {}),
  };
}
