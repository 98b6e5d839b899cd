import { poolSections } from '../../store/pool-actions';
import { useStore, useWords } from '../../store/use-store';
import { Segmented } from '../../ui/segmented';
import { PoolLandSection } from './pool-land';
import { PoolMatchSection } from './pool-match';
import { PoolPriceSection } from './pool-price';

/** 土地池: the land that can be offered, which of it suits a project, and prices against the floor. */
export function PoolTab() {
  const section = useStore((state) => state.poolSection);
  const setSection = useStore((state) => state.setPoolSection);
  const { t } = useWords();
  return (
    <div className="stock">
      <Segmented
        label={t('pool.section')}
        value={section}
        options={poolSections.map((value) => ({ value, label: t(`pool.section.${value}`) }))}
        onChange={setSection}
      />
      {section === 'land' && <PoolLandSection />}
      {section === 'match' && <PoolMatchSection />}
      {section === 'price' && <PoolPriceSection />}
    </div>
  );
}
