import { useCallback, useMemo } from 'react';
import type { Category } from '../../domain/category';
import { formatDay } from '../../domain/day';
import { areaUnitName, formatNumber, squareMetersPer } from '../../i18n/format';
import { bracketed } from '../../i18n/with-unit';
import type { Passage } from '../../indicators/stock-change';
import { categoryLooks } from '../../map/palette';
import { useStore, useWords } from '../../store/use-store';
import { Chart } from '../charts/chart';
import type { ChartPick } from '../charts/chart-canvas';
import type { ChartTheme } from '../charts/chart-theme';

const stock: readonly Category[] = ['approved', 'supplied', 'idle', 'inefficient'];

interface StockSankeyProps {
  passages: readonly Passage[];
  measure: 'area' | 'plots';
  from: number;
  to: number;
  /** Name of the land. */
  scope: string;
}

/** The passage of plots from their categories on the first day to those on the last. */
export function StockSankey({ passages, measure, from, to, scope }: StockSankeyProps) {
  const unit = useStore((state) => state.unit);
  const basis = useStore((state) => state.reading?.options.areaBasis);
  const focusPlots = useStore((state) => state.focusPlots);
  const { t, language } = useWords();
  const flows = useMemo(() => {
    const amount = ({ plots, squareMeters }: Passage) =>
      measure === 'plots' ? plots.length : squareMeters / squareMetersPer[unit];
    return passages
      .filter((one) => one.from !== one.to || stock.includes(one.from))
      .map((passage) => ({ ...passage, amount: amount(passage) }))
      .filter((flow) => flow.amount > 0)
      .sort((a, b) => b.amount - a.amount);
  }, [passages, measure, unit]);
  const unitName = measure === 'plots' ? t('unit.plots') : areaUnitName(unit, language);
  const digits = measure === 'plots' ? 0 : 1;
  const build = useCallback(
    (theme: ChartTheme) => {
      const colours = (category: Category) =>
        categoryLooks[category][theme.isDark ? 'dark' : 'light'];
      // Two layers of nodes, so that no flow can come back to where it began.
      const node = (side: 'before' | 'after', category: Category) => ({
        name: `${side}:${category}`,
        depth: side === 'before' ? 0 : 1,
        itemStyle: {
          color: colours(category).fill,
          borderColor: colours(category).outline,
          borderWidth: 1,
        },
        label: { position: side === 'before' ? ('right' as const) : ('left' as const) },
      });
      const name = (text: string) => t(`category.${text.slice(text.indexOf(':') + 1) as Category}`);
      const data = [
        ...[...new Set(flows.map((flow) => flow.from))].map((one) => node('before', one)),
        ...[...new Set(flows.map((flow) => flow.to))].map((one) => node('after', one)),
      ];
      return {
        tooltip: {
          formatter: (item: unknown) => {
            const { data: of, value } = item as {
              data: { source?: string; target?: string; name?: string };
              value: number;
            };
            const text = `${formatNumber(value, digits)} ${unitName}`;
            if (of.source && of.target) return `${name(of.source)} → ${name(of.target)}  ${text}`;
            return `${name(of.name ?? '')}  ${text}`;
          },
        },
        series: [
          {
            type: 'sankey' as const,
            left: 2,
            right: 2,
            top: 6,
            bottom: 6,
            nodeWidth: 14,
            nodeGap: 14,
            draggable: false,
            emphasis: { focus: 'adjacency' as const },
            label: {
              color: theme.text,
              fontFamily: theme.font,
              fontSize: theme.fontSize,
              textBorderColor: theme.surface,
              textBorderWidth: 3,
              formatter: ({ name: text }: { name: string }) => name(text),
            },
            lineStyle: { color: 'source' as const, opacity: theme.isDark ? 0.45 : 0.35 },
            data,
            links: flows.map((flow) => ({
              source: `before:${flow.from}`,
              target: `after:${flow.to}`,
              value: flow.amount,
            })),
          },
        ],
      };
    },
    [flows, t, unitName, digits],
  );
  if (flows.length === 0) return null;
  const pick = ({ kind, index }: ChartPick) => {
    const flow = kind === 'link' ? flows[index] : undefined;
    if (flow) focusPlots(flow.plots, true);
  };
  return (
    <Chart
      title={t('changes.sankey', { scope })}
      unit={
        measure === 'plots'
          ? unitName
          : bracketed(unitName, t(`basis.${basis ?? 'ellipsoidal'}`), language)
      }
      source={t('changes.source')}
      date={`${formatDay(from)} → ${formatDay(to)}`}
      note={t('changes.sankey-note')}
      height={280}
      build={build}
      table={{
        columns: [
          { heading: `${t('changes.from')} ${formatDay(from)}` },
          { heading: `${t('changes.to')} ${formatDay(to)}` },
          { heading: unitName, digits },
          ...(measure === 'plots' ? [] : [{ heading: t('unit.plots'), digits: 0 }]),
        ],
        rows: flows.map((flow) => [
          t(`category.${flow.from}`),
          t(`category.${flow.to}`),
          flow.amount,
          ...(measure === 'plots' ? [] : [flow.plots.length]),
        ]),
      }}
      onPick={pick}
      onPickRow={(row) => focusPlots(flows[row]!.plots, true)}
    />
  );
}
