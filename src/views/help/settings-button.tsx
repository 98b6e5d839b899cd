import { Settings } from 'lucide-react';
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { Theme } from '../../store/state';
import { type TextSize, textSizes } from '../../store/text-size';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { Segmented } from '../../ui/segmented';

/** Settings that this browser keeps: the size of the text; and the theme. */
export function SettingsButton() {
  const textSize = useStore((state) => state.textSize);
  const setTextSize = useStore((state) => state.setTextSize);
  const theme = useStore((state) => state.theme);
  const setTheme = useStore((state) => state.setTheme);
  const { t } = useWords();
  return (
    <DialogTrigger>
      <IconButton label={t('settings.title')} className="settings-button">
        <Settings size={17} />
      </IconButton>
      <Popover className="settings-popover" placement="bottom end" offset={6}>
        <Dialog className="settings">
          <Heading slot="title">{t('settings.title')}</Heading>
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
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
