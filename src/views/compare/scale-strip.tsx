import { scaleBar } from '../../map/scale-bar';
import { useWords } from '../../store/use-store';

/** The one scale bar of all frames, and a square kilometre beside it. */
export function ScaleStrip({ metersPerPixel }: { metersPerPixel: number }) {
  const { t } = useWords();
  const bar = scaleBar(metersPerPixel, 130);
  const side = 1000 / metersPerPixel;
  return (
    <div className="compare-scale">
      {bar && (
        <span className="compare-bar" style={{ width: bar.pixels }} data-meters={bar.meters}>
          <span>0</span>
          <span>{bar.meters >= 1000 ? `${bar.meters / 1000} km` : `${bar.meters} m`}</span>
        </span>
      )}
      {side >= 12 && side <= 200 && (
        <span className="compare-square" style={{ width: side, height: side }} data-square="1">
          {side > 60 && (
            <>
              <strong>1 km²</strong>
              <span>{t('compare.square')}</span>
            </>
          )}
        </span>
      )}
      {side < 60 && <span className="minor">{t('compare.square-is')}</span>}
    </div>
  );
}
