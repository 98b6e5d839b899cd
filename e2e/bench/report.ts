import { type Run, ratio, reached, summarize } from './results';
import type { Measures, System } from './system';
import { targets } from './targets';

const columns: { measure: keyof Measures; title: string; digits: number }[] = [
  { measure: 'readMs', title: 'read ms', digits: 0 },
  { measure: 'tableMs', title: 'table ms', digits: 0 },
  { measure: 'pictureMs', title: 'picture ms', digits: 0 },
  { measure: 'blockMs', title: 'block ms', digits: 0 },
  { measure: 'filterMs', title: 'filter ms', digits: 0 },
  { measure: 'pageMb', title: 'page MB', digits: 0 },
  { measure: 'processMb', title: 'process MB', digits: 0 },
  { measure: 'cpuSeconds', title: 'CPU s', digits: 1 },
  { measure: 'drawnShare', title: 'drawn', digits: 2 },
  { measure: 'lateShare', title: 'late', digits: 3 },
];

const ratios = [
  { title: 'picture : floor', measure: 'pictureMs', to: { system: 'floor', measure: 'readMs' } },
  { title: 'table : floor', measure: 'tableMs', to: { system: 'floor', measure: 'readMs' } },
  {
    title: 'picture : baseline',
    measure: 'pictureMs',
    to: { system: 'baseline', measure: 'pictureMs' },
  },
  {
    title: 'filter : empty map',
    measure: 'filterMs',
    to: { system: 'empty-map', measure: 'filterMs' },
  },
] as const;

/** Medians (least values in brackets), ratios and targets as Markdown. */
export function report(runs: Run[], systems: System[], sizes: string[]): string {
  return [...sizes.map((size) => sizeSection(runs, systems, size)), targetSection(runs, sizes)]
    .filter(Boolean)
    .join('\n\n');
}

function sizeSection(runs: Run[], systems: System[], size: string): string {
  const rows = systems.map((system) => [
    system.title,
    ...columns.map(({ measure, digits }) => {
      const summary = summarize(runs, system.id, size, measure);
      if (!summary) return '–';
      const middle = summary.median.toFixed(digits);
      const least = summary.least.toFixed(digits);
      return middle === least ? middle : `${middle} (${least})`;
    }),
  ]);
  const lines = ratios.flatMap(({ title, measure, to }) =>
    ['baseline', 'tuban']
      .filter((system) => system !== to.system)
      .flatMap((system) => {
        const value = ratio(runs, size, { system, measure }, to);
        return value === null ? [] : [`- ${system}, ${title}: ${value.toFixed(2)}×`];
      }),
  );
  return [
    `## ${size} plots`,
    '',
    table(['system', ...columns.map((column) => column.title)], rows),
    '',
    ...lines,
  ].join('\n');
}

function targetSection(runs: Run[], sizes: string[]): string {
  const rows = targets
    .filter((target) => sizes.includes(target.size))
    .flatMap((target) => {
      const value = reached(runs, target);
      if (value === null) return [];
      const unit = target.to ? `× ${target.to.system}` : 'ms';
      return [
        [
          target.size,
          target.measure,
          `≤ ${target.limit} ${unit}`,
          value.toFixed(target.to ? 2 : 0),
          value <= target.limit ? 'reached' : 'missed',
        ],
      ];
    });
  if (rows.length === 0) return '';
  return `## Targets\n\n${table(['size', 'measure', 'target', 'measured', ''], rows)}`;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
