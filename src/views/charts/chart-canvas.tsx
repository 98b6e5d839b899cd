import { type RefObject, useEffect, useRef, useState } from 'react';
import type { LiveChart } from './chart-engine';
import type { ChartOption } from './chart-option';
import type { BrushKind } from './finish-option';

/** What a drag chose: from – to on each axis it ran along, in the values of the axes (places of a category axis). */
export interface BrushedRange {
  x: readonly [number, number] | null;
  y: readonly [number, number] | null;
}

export interface ChartPick {
  series: number;
  /** Of a sankey: the place in `links` or `data`, as `kind` says. */
  index: number;
  kind: 'point' | 'link' | 'node';
}

interface ChartCanvasProps {
  option: ChartOption;
  height: number;
  language: 'zh' | 'en';
  label: string;
  brush: BrushKind | null;
  onBrush: ((range: BrushedRange | null) => void) | undefined;
  onPick: ((pick: ChartPick) => void) | undefined;
  chartRef: RefObject<LiveChart | null>;
}

interface BrushEvent {
  areas?: { coordRange?: unknown; brushType?: string }[];
}

/** The canvas itself: loads the library, follows its container's size, tells picks and brushes. */
export function ChartCanvas(props: ChartCanvasProps) {
  const { option, height, language, label, brush, chartRef } = props;
  const ref = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [chart, setChart] = useState<LiveChart | null>(null);

  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    let made: LiveChart | null = null;
    let isGone = false;
    const observer = new ResizeObserver(() => made?.resize());
    void import('./chart-engine').then(({ startChart }) => {
      if (isGone) return;
      made = startChart(element, language);
      made.on('click', (event) => {
        const kind =
          event.dataType === 'edge' ? 'link' : event.dataType === 'node' ? 'node' : 'point';
        const { seriesIndex = 0, dataIndex } = event;
        latest.current.onPick?.({ series: seriesIndex, index: dataIndex, kind });
      });
      made.on('brushEnd', (event) => latest.current.onBrush?.(rangeOf(event as BrushEvent)));
      observer.observe(element);
      chartRef.current = made;
      setChart(made);
    });
    return () => {
      isGone = true;
      observer.disconnect();
      chartRef.current = null;
      setChart(null);
      made?.dispose();
    };
  }, [language, chartRef]);

  useEffect(() => {
    if (!chart) return;
    chart.setOption(option, { notMerge: true });
    if (brush)
      chart.dispatchAction({
        type: 'takeGlobalCursor',
        key: 'brush',
        brushOption: { brushType: brush, brushMode: 'single' },
      });
  }, [chart, option, brush]);

  return (
    <div
      ref={ref}
      className="chart-canvas"
      role="img"
      aria-label={label}
      data-drawn={chart ? true : undefined}
      style={{ height }}
    />
  );
}

function rangeOf({ areas }: BrushEvent): BrushedRange | null {
  const area = areas?.[0];
  const range = area?.coordRange;
  if (!area || !Array.isArray(range)) return null;
  if (area.brushType === 'rect') {
    const [x, y] = range as [unknown, unknown];
    return { x: pairOf(x), y: pairOf(y) };
  }
  const pair = pairOf(range);
  return area.brushType === 'lineY' ? { x: null, y: pair } : { x: pair, y: null };
}

function pairOf(range: unknown): readonly [number, number] | null {
  if (!Array.isArray(range)) return null;
  const [low, high] = range.map(Number);
  if (low === undefined || high === undefined) return null;
  return low <= high ? [low, high] : [high, low];
}
