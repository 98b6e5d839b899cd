import './charts.css';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useWords } from '../../store/use-store';
import { Segmented } from '../../ui/segmented';
import { saveStock } from '../work/save-stock';
import { type BrushedRange, ChartCanvas, type ChartPick } from './chart-canvas';
import type { LiveChart } from './chart-engine';
import type { ChartOption } from './chart-option';
import { ChartRows, type ChartTable } from './chart-table';
import { type ChartTheme, useChartTheme } from './chart-theme';
import { type BrushKind, finishOption } from './finish-option';
import { savePictureAsPng, savePictureAsSvg } from './save-picture';

interface ChartProps {
  /** What is found, and of which land: 重庆高新区 · 按面积的地块数. Names the files too. */
  title: string;
  unit: string;
  source: string;
  /** As of which day or of which years. */
  date: string;
  /** What must be known to read it, as that a sample is drawn. */
  note?: ReactNode;
  /** CSS px. */
  height: number;
  /** The picture in a theme's colours; the same function draws the same picture. */
  build: (theme: ChartTheme) => ChartOption;
  /** All that is drawn; what the files hold. */
  table: ChartTable;
  /** Lets the reader choose by dragging. */
  brush?: BrushKind;
  onBrush?: (range: BrushedRange | null) => void;
  onPick?: (pick: ChartPick) => void;
  /** What the rows of the table choose, which the pointer does in the picture. */
  onPickRow?: (row: number) => void;
  isPicked?: (row: number) => boolean;
}

/** A chart with its title, unit, source and date, a table of the same, and files of both. */
export function Chart(props: ChartProps) {
  const { title, unit, source, date, note, height, build, table, brush = null } = props;
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const { t, language } = useWords();
  const theme = useChartTheme();
  const chartRef = useRef<LiveChart | null>(null);
  const option = useMemo(() => finishOption(build(theme), theme, brush), [build, theme, brush]);
  const facts = [
    ...(unit === '' ? [] : [t('chart.unit', { unit })]),
    t('chart.source', { source }),
    t('chart.date', { date }),
  ];
  const save = async (form: 'png' | 'svg' | 'csv') => {
    if (form === 'csv') {
      const headings = table.columns.map(({ heading }) => heading);
      return saveStock('csv', title, headings, table.rows);
    }
    const chart = chartRef.current;
    if (!chart) return;
    const size = { width: chart.getWidth(), height: chart.getHeight() };
    const words = { title, lines: [facts.join('　')] };
    const picture = { option: { ...option, brush: [] }, size, theme, words, language };
    return form === 'svg'
      ? savePictureAsSvg(title, picture)
      : savePictureAsPng(title, chart, picture);
  };
  return (
    <figure className="chart" aria-label={title}>
      <figcaption className="chart-head">
        <h3 className="chart-title">{title}</h3>
        <Segmented
          label={t('chart.view')}
          value={view}
          options={[
            { value: 'chart', label: t('chart.view.chart') },
            { value: 'table', label: t('chart.view.table') },
          ]}
          onChange={setView}
        />
      </figcaption>
      {view === 'chart' ? (
        <ChartCanvas
          option={option}
          height={height}
          language={language}
          label={t('chart.label', { title })}
          brush={brush}
          onBrush={props.onBrush}
          onPick={props.onPick}
          chartRef={chartRef}
        />
      ) : (
        <ChartRows
          table={table}
          caption={title}
          onPickRow={props.onPickRow}
          isPicked={props.isPicked}
        />
      )}
      {note && <p className="minor">{note}</p>}
      <p className="minor chart-facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        <span className="chart-files">
          {(view === 'chart' ? (['png', 'svg', 'csv'] as const) : (['csv'] as const)).map(
            (form) => (
              <button
                key={form}
                type="button"
                className="link-button"
                aria-label={t('chart.save', { form: form.toUpperCase(), title })}
                onClick={() => void save(form)}
              >
                {form.toUpperCase()}
              </button>
            ),
          )}
        </span>
      </p>
    </figure>
  );
}
