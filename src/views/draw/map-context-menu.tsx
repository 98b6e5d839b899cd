import { useRef } from 'react';
import { Header, Menu, MenuSection, Popover } from 'react-aria-components';
import type { ContextPlace } from '../../store/draw-state';
import { useStore, useWords } from '../../store/use-store';
import { MenuEntryItem } from '../../ui/menu-button';
import { placeTexts } from './place-texts';
import { useContextEntries } from './use-context-entries';

/** What can be done at a place of the map, and what lies there: right button, long press, menu key. */
export function MapContextMenu() {
  const place = useStore((state) => state.contextPlace);
  return place && <OpenMenu place={place} />;
}

function OpenMenu({ place }: { place: ContextPlace }) {
  const anchor = useRef<HTMLSpanElement>(null);
  const zone = useStore((state) => state.zone);
  const close = useStore((state) => state.closeContext);
  const { t } = useWords();
  const { doing, here } = useContextEntries(place);
  const entries = [...doing, ...here];
  return (
    <>
      <span
        ref={anchor}
        className="context-anchor"
        style={{ left: `${place.x}px`, top: `${place.y}px` }}
      />
      <Popover
        className="menu-popover context-menu"
        aria-label={t('context.title')}
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        offset={2}
        onOpenChange={(isOpen) => {
          if (!isOpen) close();
        }}
      >
        <p className="context-place">{placeTexts(place.lon, place.lat, zone).lonLat}</p>
        <Menu
          className="menu-list"
          aria-label={t('context.title')}
          autoFocus="first"
          onAction={(id) => entries.find((entry) => entry.id === id)?.onAction()}
          onClose={close}
        >
          <MenuSection className="menu-section" aria-label={t('context.title')}>
            {doing.map((entry) => (
              <MenuEntryItem key={entry.id} entry={entry} />
            ))}
          </MenuSection>
          <MenuSection className="menu-section">
            <Header className="menu-title">
              {place.here === null
                ? t('context.looking')
                : here.length > 0
                  ? t('context.here')
                  : t('context.nothing')}
            </Header>
            {here.map((entry) => (
              <MenuEntryItem key={entry.id} entry={entry} />
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </>
  );
}
