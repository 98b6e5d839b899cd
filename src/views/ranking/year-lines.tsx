import { useCallback, useMemo } from 'react';
import { formatDay } from '../../domain/day';
import { useStore, useWords } from '../../store/use-store';
import { Chart } from '../charts/chart';
import { type ChartOption, plainText } from '../charts/chart-option';
import { axisLooks, type ChartTheme } from '../charts/chart-theme';

interface YearLinesProps {
  title: string;
  unit: string;
  note: string;
  parks: readonly number[];
  years: readonly { year: number; values: readonly (number | null)[] }[];
  /** Places: whole numbers, the first on top. */
  arePlaces: boolean;
  nameOf: (park: number) => string;
}

/** What parks had at the ends of years: a line for each, the chosen one in ink; a press chooses the park. */
export function YearLines(props: YearLinesProps) {
  const { title, unit, note, parks, years, arePlaces, nameOf } = props;
  const chosen = useStore((state) => state.park);
  const choosePark = useStore((state) => state.viewPark);
  const asOf = useStore((state) => state.asOf);
  const { t } = useWords();
  const lines = useMemo(
    () =>
      parks.flatMap((park, at) =>
        years.some(({ values }) => values[at] !== null && values[at] !== undefined)
          ? [{ park, at }]
          : [],
      ),
    [parks, years],
  );
  const build = useCallback(
    (theme: ChartTheme): ChartOption => {
      const looks = axisLooks(theme);
      return {
        grid: { left: 4, right: 120, top: 12, bottom: 4, containLabel: true },
        tooltip: { trigger: 'item' },
        xAxis: { type: 'category', data: years.map(({ year }) => String(year)), ...looks },
        yAxis: arePlaces
          ? {
              type: 'value',
              inverse: true,
              min: 1,
              max: Math.max(2, lines.length),
              minInterval: 1,
              ...looks,
            }
          : { type: 'value', scale: true, ...looks },
        series: lines.map(({ park, at }) => {
          const isChosen = park === chosen;
          const color = isChosen ? theme.accent : theme.text3;
          return {
            type: 'line',
            name: plainText(nameOf(park)),
            data: years.map(({ values }) => values[at] ?? null),
            symbol: 'circle',
            symbolSize: isChosen ? 9 : 6,
            color,
            lineStyle: { width: isChosen ? 3 : 1.5, color },
            endLabel: {
              show: true,
              formatter: '{a}',
              color: isChosen ? theme.text : theme.text2,
              fontFamily: theme.font,
              fontSize: theme.fontSize,
              width: 106,
              overflow: 'truncate',
            },
            // Names of lines that end close together would lie on each other.
            labelLayout: { moveOverlap: 'shiftY' },
            z: isChosen ? 4 : 2,
          };
        }),
      };
    },
    [lines, years, chosen, nameOf, arePlaces],
  );
  const table = {
    columns: [
      { heading: t('target.park') },
      ...years.map(({ year }) => ({ heading: String(year), digits: arePlaces ? 0 : 2 })),
    ],
    rows: lines.map(({ park, at }) => [
      nameOf(park),
      ...years.map(({ values }) => values[at] ?? null),
    ]),
  };
  if (lines.length === 0) return null;
  return (
    <Chart
      title={title}
      unit={unit}
      source={t('rank.years.source')}
      date={formatDay(asOf)}
      note={note}
      height={60 + 26 * Math.min(14, Math.max(4, lines.length))}
      build={build}
      table={table}
      onPick={({ series }) => lines[series] && choosePark(lines[series].park)}
      onPickRow={(row) => choosePark(lines[row]!.park)}
      isPicked={(row) => lines[row]!.park === chosen}
    />
  );
}
