import { useStore, useWords } from '../../store/use-store';
import type { MatchReport } from '../../worker/match-messages';
import { ExportButtons } from '../evaluation/export-buttons';
import { saveStock } from './save-stock';
import { usePointText } from './use-point-text';

/** A measured number as a cell has it. */
const toTwo = (value: number) => Number(value.toFixed(2));

/** The candidates in their order as a table: plots, land, shape, what speaks for them and what against. */
export function MatchExport({ report }: { report: MatchReport }) {
  const parks = useStore((state) => state.snapshot?.parks);
  const { t } = useWords();
  const tell = usePointText();
  const headings = [
    t('match.rank'),
    t('match.plots'),
    t('stock.park'),
    t('match.area'),
    t('match.export.width'),
    t('match.export.fill'),
    t('match.for'),
    t('match.against'),
    t('match.beside-plots'),
    t('match.beside-area'),
  ];
  const save = (form: 'csv' | 'xlsx') => {
    const rows = report.candidates.map((candidate, at) => {
      const points = (isFor: boolean) =>
        candidate.points
          .filter(({ weight }) => (weight === 0) === isFor)
          .sort((a, b) => b.weight - a.weight)
          .map(tell)
          .join('；');
      const { beside } = candidate;
      return [
        at + 1,
        candidate.ids.map((id) => id ?? t('plot.unnamed')).join(' + '),
        candidate.parks.map((park) => parks?.[park]?.name ?? t('pool.outside')).join('、'),
        toTwo(candidate.squareMeters),
        toTwo(candidate.shape.width),
        toTwo(candidate.shape.fill * 100),
        points(true),
        points(false),
        report.reserve ? beside.plots.length : null,
        report.reserve ? toTwo(beside.squareMeters) : null,
      ];
    });
    void saveStock(form, t('match.export-name'), headings, rows);
  };
  return <ExportButtons onSave={save} />;
}
