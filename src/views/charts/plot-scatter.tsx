import { useCallback, useMemo } from 'react';
import { categories } from '../../domain/category';
import { categoryLooks } from '../../map/palette';
import { useStore, useWords } from '../../store/use-store';
import type { ChartAnswer, ChartPoint } from '../../worker/chart-messages';
import { Chart } from './chart';
import type { BrushedRange } from './chart-canvas';
import type { ChartFacts } from './chart-facts';
import { type ChartOption, plainText } from './chart-option';
import { axisLooks, type ChartTheme } from './chart-theme';
import { headingOf, onScale, scaleOf } from './measure-words';

interface PlotScatterProps {
  answer: ChartAnswer;
  facts: ChartFacts;
  /** `scatter`: two measures; `dots`: one, a line for each park. */
  kind: 'scatter' | 'dots';
}

/** Plots as dots in the colours of their categories: two measures, or one by park. */
export function PlotScatter({ answer, facts, kind }: PlotScatterProps) {
  const areaUnit = useStore((state) => state.unit);
  const select = useStore((state) => state.selectInRanges);
  const focusPlots = useStore((state) => state.focusPlots);
  const parks = useStore((state) => state.snapshot?.parks);
  const words = useWords();
  const { t, tk, language } = words;
  const { x, y, points } = answer;
  const scales = useMemo(
    () => ({ x: scaleOf(x, areaUnit, words), y: scaleOf(y, areaUnit, words) }),
    [x, y, areaUnit, words],
  );
  const isDots = kind === 'dots';
  const drawn = useMemo(
    () => (isDots ? points : points.filter((point) => point.y !== null)),
    [isDots, points],
  );
  const parkNameOf = useCallback(
    (park: number) => parks?.[park]?.name ?? parks?.[park]?.id ?? '—',
    [parks],
  );
  const lines = useMemo(
    () => [...new Set(drawn.map(({ park }) => park))].sort((a, b) => b - a),
    [drawn],
  );
  const [xName, yName] = [t(`chart.measure.${x}`), t(`chart.measure.${y}`)];
  const build = useCallback(
    (theme: ChartTheme): ChartOption => {
      const looks = axisLooks(theme);
      const isAny = drawn.some(({ isSelected }) => isSelected);
      const inks = categories.map((category) => categoryLooks[category]);
      const itemOf = (point: ChartPoint) => {
        const { fill, outline } = inks[point.category]![theme.isDark ? 'dark' : 'light'];
        const { isSelected } = point;
        return {
          name: point.id ?? '',
          value: [
            onScale(point.x, scales.x),
            isDots ? lines.indexOf(point.park) : onScale(point.y!, scales.y),
          ],
          symbolSize: isSelected ? 11 : 7,
          itemStyle: {
            color: fill,
            opacity: isAny && !isSelected ? 0.35 : 0.9,
            borderColor: isSelected ? theme.text : outline,
            borderWidth: isSelected ? 2 : 1,
          },
        };
      };
      return {
        grid: { left: 4, right: 16, top: 26, bottom: 20, containLabel: true },
        tooltip: {
          trigger: 'item',
          formatter: (item) => {
            const point = drawn[Array.isArray(item) ? -1 : item.dataIndex];
            if (!point) return '';
            const texts = [
              `${point.id ?? '—'} · ${tk(`category.${categories[point.category]!}`)}`,
              parkNameOf(point.park),
              `${xName} ${onScale(point.x, scales.x).toFixed(scales.x.digits)} ${scales.x.unit}`,
            ];
            if (point.y !== null)
              texts.push(
                `${yName} ${onScale(point.y, scales.y).toFixed(scales.y.digits)} ${scales.y.unit}`,
              );
            return plainText(texts.join('\n'));
          },
        },
        xAxis: {
          type: 'value',
          name: headingOf(xName, scales.x, language),
          nameLocation: 'middle',
          nameGap: 24,
          ...looks,
        },
        yAxis: isDots
          ? {
              type: 'category',
              data: lines.map((park) => plainText(parkNameOf(park))),
              ...looks,
              axisLabel: { ...looks.axisLabel, width: 110, overflow: 'truncate' },
            }
          : {
              type: 'value',
              name: headingOf(yName, scales.y, language),
              ...looks,
              nameTextStyle: { ...looks.nameTextStyle, align: 'left' },
            },
        series: [{ type: 'scatter', data: drawn.map(itemOf), cursor: 'pointer' }],
      };
    },
    [drawn, isDots, lines, scales, xName, yName, parkNameOf, tk],
  );
  const onBrush = (range: BrushedRange | null) => {
    const stretch = (
      measure: typeof x,
      [low, high]: readonly [number, number],
      { inSi }: { inSi: number },
    ) => ({ measure, from: low * inSi, to: high * inSi });
    if (!range?.x) return;
    void select([
      stretch(x, range.x, scales.x),
      ...(range.y && !isDots ? [stretch(y, range.y, scales.y)] : []),
    ]);
  };
  const table = {
    columns: [
      { heading: t('chart.plot') },
      { heading: t('chart.park') },
      { heading: t('chart.category') },
      { heading: headingOf(xName, scales.x, language), digits: scales.x.digits },
      ...(isDots || x === y
        ? []
        : [{ heading: headingOf(yName, scales.y, language), digits: scales.y.digits }]),
    ],
    rows: drawn.map((point) => [
      point.id ?? '—',
      parkNameOf(point.park),
      tk(`category.${categories[point.category]!}`),
      onScale(point.x, scales.x),
      ...(isDots || x === y ? [] : [onScale(point.y!, scales.y)]),
    ]),
  };
  const all = isDots ? answer.known : answer.both;
  return (
    <Chart
      {...facts}
      title={
        isDots
          ? t('chart.dots', { scope: facts.scope, measure: xName })
          : t('chart.scatter', { scope: facts.scope, x: xName, y: yName })
      }
      unit={
        isDots
          ? headingOf(xName, scales.x, language)
          : `${headingOf(xName, scales.x, language)}${t('list.separator')}${headingOf(yName, scales.y, language)}`
      }
      note={t(drawn.length < all ? 'chart.sample' : 'chart.whole', { all, drawn: drawn.length })}
      height={isDots ? 70 + 30 * Math.min(12, Math.max(2, lines.length)) : 250}
      build={build}
      table={table}
      brush={isDots ? 'lineX' : 'rect'}
      onBrush={onBrush}
      onPick={({ index }) => drawn[index] && focusPlots([drawn[index].plot], true)}
      onPickRow={(row) => focusPlots([drawn[row]!.plot], true)}
      isPicked={(row) => drawn[row]!.isSelected}
    />
  );
}
