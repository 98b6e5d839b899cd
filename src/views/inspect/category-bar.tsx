import { categories } from '../../domain/category';
import { swatchPattern } from '../../map/swatch-pattern';
import { useStore } from '../../store/use-store';

/** The mix of a park's land as one bar, shares of area in the order of the legend. */
export function CategoryBar({ squareMeters }: { squareMeters: Float64Array }) {
  const theme = useStore((state) => state.theme);
  const total = squareMeters.reduce((sum, n) => sum + n, 0);
  if (total === 0) return <span className="category-bar" />;
  let x = 0;
  return (
    <svg className="category-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      {categories.map((category, i) => {
        const width = (squareMeters[i]! / total) * 100;
        const from = x;
        x += width;
        return width > 0 ? (
          <rect
            key={category}
            x={from}
            y="0"
            width={Math.max(0, width - 0.6)}
            height="4"
            fill={swatchPattern(category, theme).fill}
          />
        ) : null;
      })}
    </svg>
  );
}
