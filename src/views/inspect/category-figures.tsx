import { type Category, categories } from '../../domain/category';
import type { AreaReference, Figure } from '../../domain/figure';
import { useWords } from '../../store/use-store';
import { Term } from '../help/term';
import { termOfCategory } from '../help/terms-of';
import { Swatch } from '../swatch';
import { FigureButton } from './figure-button';

const columns = ['categoryCount', 'categoryArea', 'categoryShare'] as const;

/** Whether a figure is one of the three of a category. */
export function isCategoryFigure(indicator: string): boolean {
  return columns.some((column) => indicator.startsWith(`${column}.`));
}

interface CategoryFiguresProps {
  figures: readonly Figure[];
  reference: AreaReference;
}

/** Count, area and share of each category that the land has, each figure to be opened. */
export function CategoryFigures({ figures, reference }: CategoryFiguresProps) {
  const { t } = useWords();
  const byId = new Map(figures.map((figure) => [figure.indicator, figure]));
  const present = categories.filter(
    (category) => (byId.get(`categoryCount.${category}`)?.value ?? 0) > 0,
  );
  if (present.length === 0) return null;
  const cell = (column: (typeof columns)[number], category: Category) => {
    const figure = byId.get(`${column}.${category}`);
    return figure ? <FigureButton figure={figure} reference={reference} /> : null;
  };
  return (
    <>
      <h3 className="section-title">{t('figures.by-category')}</h3>
      <table className="category-table">
        <thead>
          <tr>
            <th scope="col">{t('legend.category')}</th>
            <th scope="col" className="numeric">
              {t('unit.plots')}
            </th>
            <th scope="col" className="numeric">
              {t('table.area')}
            </th>
            <th scope="col" className="numeric">
              {t('figures.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {present.map((category) => (
            <tr key={category}>
              <th scope="row">
                <Swatch category={category} />{' '}
                <Term id={termOfCategory[category]}>{t(`category.${category}.full`)}</Term>
              </th>
              {columns.map((column) => (
                <td key={column} className="numeric">
                  {cell(column, category)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
