import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import {
  comparedParks,
  compareLayouts,
  MEAN_OF_PARKS,
  MOST_COMPARED,
  parkKey,
} from '../../store/compare-view';
import { useStore, useWords } from '../../store/use-store';
import { Plus, X } from '../../ui/icons';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import type { ParkItem } from '../../worker/data-messages';
import { ColourModeSelect } from '../inspect/colour-mode-select';
import { parkIdentity } from './park-identity';
import { ParkMarker } from './park-marker';

const noPark = '';

/** Which parks are compared and how: chips with their marks, colours, layout, and the park held against. */
export function CompareHead({ parks }: { parks: readonly ParkItem[] }) {
  const { t } = useWords();
  const theme = useStore((state) => state.theme);
  const snapshot = useStore((state) => state.snapshot);
  const compare = useStore((state) => state.compare);
  const change = useStore((state) => state.changeCompare);
  const keys = parks.map(parkKey);
  const all = comparedParks({ ...compare, parks: null }, []).concat(snapshot?.parks ?? []);
  const others = all.filter(
    (park) => !keys.includes(parkKey(park)) && (park.bounds !== null || park.plotCount > 0),
  );
  const nameOf = (park: ParkItem) => park.name ?? t('park.unnamed');
  return (
    <header className="compare-bar-head">
      <ul className="compare-chips" aria-label={t('compare.parks')}>
        {parks.map((park, place) => (
          <li key={park.index} className="compare-chip">
            <ParkMarker identity={parkIdentity(place, theme)} />
            <span>{nameOf(park)}</span>
            <button
              type="button"
              className="compare-chip-remove"
              aria-label={t('compare.remove', { park: nameOf(park) })}
              onClick={() => change({ parks: keys.filter((key) => key !== parkKey(park)) })}
            >
              <X size={13} />
            </button>
          </li>
        ))}
        {others.length > 0 && parks.length < MOST_COMPARED && (
          <li>
            <MenuTrigger>
              <Button className="compare-chip compare-add">
                <Plus size={13} /> {t('compare.add')}
              </Button>
              <Popover className="menu-popover" placement="bottom start">
                <Menu
                  className="menu-list"
                  aria-label={t('compare.add')}
                  onAction={(key) => change({ parks: [...keys, String(key)] })}
                >
                  {others.map((park) => (
                    <MenuItem key={park.index} id={parkKey(park)} className="menu-item">
                      {nameOf(park)}
                    </MenuItem>
                  ))}
                </Menu>
              </Popover>
            </MenuTrigger>
          </li>
        )}
      </ul>
      <div className="compare-choices">
        <ColourModeSelect />
        <Select
          label={t('compare.against')}
          value={[...keys, MEAN_OF_PARKS].find((key) => key === compare.against) ?? noPark}
          options={[
            { value: noPark, label: t('compare.against-none') },
            { value: MEAN_OF_PARKS, label: t('compare.mean') },
            ...parks.map((park) => ({ value: parkKey(park), label: nameOf(park) })),
          ]}
          onChange={(key) => change({ against: key === noPark ? null : key })}
        />
        <Segmented
          label={t('compare.layout')}
          value={compare.layout}
          options={compareLayouts.map((value) => ({ value, label: t(`compare.layout.${value}`) }))}
          onChange={(layout) => change({ layout })}
        />
      </div>
    </header>
  );
}
