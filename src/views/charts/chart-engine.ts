import { BarChart, CustomChart, LineChart, SankeyChart, ScatterChart } from 'echarts/charts';
import {
  BrushComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import type { ChartOption } from './chart-option';

// The whole of the library that is used; this file is imported on demand only.
use([
  BarChart,
  CustomChart,
  LineChart,
  SankeyChart,
  ScatterChart,
  BrushComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
  LabelLayout,
  CanvasRenderer,
  SVGRenderer,
]);

export type Language = 'zh' | 'en';
export type LiveChart = ReturnType<typeof init>;

const locales = { zh: 'ZH', en: 'EN' } as const;

/** A chart on a canvas: the SVG renderer writes style attributes, which the page's policy forbids. */
export function startChart(element: HTMLElement, language: Language): LiveChart {
  return init(element, null, { renderer: 'canvas', locale: locales[language] });
}

/** The same picture as the text of an SVG, put together without a page. */
export function chartAsSvg(
  option: ChartOption,
  size: { width: number; height: number },
  language: Language,
): string {
  const still = { renderer: 'svg', ssr: true, locale: locales[language], ...size } as const;
  const chart = init(null, null, still);
  chart.setOption({ ...option, animation: false });
  const text = chart.renderToSVGString();
  chart.dispose();
  return text;
}
