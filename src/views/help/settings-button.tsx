import { useContext } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  Heading,
  OverlayTriggerStateContext,
  Popover,
} from 'react-aria-components';
import { type AreaUnit, areaUnitName, areaUnits } from '../../i18n/format';
import type { Theme } from '../../store/state';
import { type TextSize, textSizes } from '../../store/text-size';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { Settings } from '../../ui/icons';
import { Segmented } from '../../ui/segmented';

/** Settings that this browser keeps: the size of the text; and the theme. */
export function SettingsButton() {
  const textSize = useStore((state) => state.textSize);
  const setTextSize = useStore((state) => state.setTextSize);
  const theme = useStore((state) => state.theme);
  const setTheme = useStore((state) => state.setTheme);
  const unit = useStore((state) => state.unit);
  const setUnit = useStore((state) => state.setUnit);
  const { t, language } = useWords();
  return (
    <DialogTrigger>
      <IconButton label={t('settings.title')} className="settings-button">
        <Settings size={17} />
      </IconButton>
      <Popover className="settings-popover" placement="bottom end" offset={6}>
        <Dialog className="settings">
          <Heading slot="title">{t('settings.title')}</Heading>
          <div className="setting phone-only">
            <span>{t('unit.title')}</span>
            <Segmented<AreaUnit>
              label={t('unit.title')}
              value={unit}
              options={areaUnits.map((value) => ({ value, label: areaUnitName(value, language) }))}
              onChange={setUnit}
            />
          </div>
          <div className="setting">
            <span>{t('text-size.title')}</span>
            <Segmented<TextSize>
              label={t('text-size.title')}
              value={textSize}
              options={textSizes.map((value) => ({ value, label: t(`text-size.${value}`) }))}
              onChange={setTextSize}
            />
          </div>
          <div className="setting">
            <span>{t('settings.theme')}</span>
            <Segmented<Theme>
              label={t('settings.theme')}
              value={theme}
              options={[
                { value: 'light', label: t('settings.theme-light') },
                { value: 'dark', label: t('settings.theme-dark') },
              ]}
              onChange={setTheme}
            />
          </div>
          <p className="minor">{t('settings.kept')}</p>
          <RulesLink />
          <PhoneSettings />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** The way to the numbers of the rules, which belong to the work and not to this browser. */
function RulesLink() {
  const popover = useContext(OverlayTriggerStateContext);
  const openPanel = useStore((state) => state.openPanel);
  const { t } = useWords();
  return (
    <div className="sheet-links">
      <Button
        className="button small"
        onPress={() => {
          popover?.close();
          openPanel('rules');
        }}
      >
        {t('rules.open')}
      </Button>
    </div>
  );
}

/** What the phone has no room for in its top bar. */
function PhoneSettings() {
  const popover = useContext(OverlayTriggerStateContext);
  const hasData = useStore((state) => state.snapshot !== null);
  const openPanel = useStore((state) => state.openPanel);
  const openGlossary = useStore((state) => state.openGlossary);
  const startTour = useStore((state) => state.startTour);
  const { t } = useWords();
  const leaveFor = (open: () => void) => () => {
    popover?.close();
    open();
  };
  return (
    <div className="sheet-links phone-only">
      <Button className="button small" onPress={leaveFor(() => openPanel('palette'))}>
        {t('command.palette')}
      </Button>
      <Button className="button small" onPress={leaveFor(() => openGlossary())}>
        {t('glossary.title')}
      </Button>
      <Button className="button small" onPress={leaveFor(() => openPanel('shortcuts'))}>
        {t('help.button')}
      </Button>
      {hasData && (
        <Button className="button small" onPress={leaveFor(startTour)}>
          {t('tour.take')}
        </Button>
      )}
    </div>
  );
}
