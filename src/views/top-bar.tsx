import { Button, Tooltip } from 'react-aria-components';
import { type AreaUnit, areaUnitName, areaUnits } from '../i18n/format';
import { useShortcut } from '../store/use-commands';
import { useStore, useWords } from '../store/use-store';
import { IconButton } from '../ui/icon-button';
import {
  CircleHelp,
  FolderOpen,
  Languages,
  ListChecks,
  Moon,
  Search,
  Share2,
  Sun,
} from '../ui/icons';
import { Segmented } from '../ui/segmented';
import { Tip } from '../ui/tip';
import { SettingsButton } from './help/settings-button';
import { ScreenTabs } from './screens/screen-tabs';
import { UndoButtons } from './undo-buttons';

/** Name, what is loaded, and the switches of the whole app. */
export function TopBar() {
  const language = useStore((state) => state.language);
  const setLanguage = useStore((state) => state.setLanguage);
  const theme = useStore((state) => state.theme);
  const setTheme = useStore((state) => state.setTheme);
  const unit = useStore((state) => state.unit);
  const setUnit = useStore((state) => state.setUnit);
  const openPanel = useStore((state) => state.openPanel);
  const paletteKeys = useShortcut('find.palette');
  const themeKeys = useShortcut('settings.theme');
  const helpKeys = useShortcut('help.keys');
  const openKeys = useShortcut('data.open');
  const { t } = useWords();
  return (
    <header className="top-bar">
      <h1 className="brand">
        <img src="./icon.svg" alt="" width="22" height="22" />
        <span className="brand-zh">图斑</span>
        <span className="brand-en" lang="en">
          Tuban
        </span>
      </h1>
      <ScreenTabs />
      <span className="top-space" />
      <UndoButtons />
      <SampleBadge />
      <Tip>
        <Button
          className="button small"
          aria-label={t('open.button')}
          onPress={() => openPanel('open')}
        >
          <FolderOpen size={15} aria-hidden />
          <span className="wide-only">{t('open.button')}</span>
        </Button>
        <Tooltip className="tooltip" placement="bottom" offset={6}>
          {t('open.button')}
          {openKeys && <kbd>{openKeys.text}</kbd>}
        </Tooltip>
      </Tip>
      <DataButtons />
      <Button
        className="palette-button"
        aria-label={t('command.palette')}
        onPress={() => openPanel('palette')}
      >
        <Search size={15} aria-hidden />
        <span>{t('command.palette')}</span>
        {paletteKeys && <kbd>{paletteKeys.text}</kbd>}
      </Button>
      <Segmented<AreaUnit>
        label={t('unit.title')}
        className="unit-switch"
        value={unit}
        options={areaUnits.map((value) => ({ value, label: areaUnitName(value, language) }))}
        onChange={setUnit}
      />
      <IconButton
        label={t('language.switch')}
        onPress={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        <Languages size={17} />
      </IconButton>
      <IconButton
        className="theme-button"
        label={t(theme === 'light' ? 'theme.dark' : 'theme.light')}
        shortcut={themeKeys}
        onPress={() => setTheme(theme === 'light' ? 'dark' : 'light')}
      >
        {theme === 'light' ? <Moon size={17} /> : <Sun size={17} />}
      </IconButton>
      <IconButton
        className="keys-button"
        label={t('help.button')}
        shortcut={helpKeys}
        onPress={() => openPanel('shortcuts')}
      >
        <CircleHelp size={17} />
      </IconButton>
      <SettingsButton />
    </header>
  );
}

function SampleBadge() {
  const hasSample = useStore((state) => state.snapshot?.hasSample ?? false);
  const { t } = useWords();
  return hasSample ? <span className="sample-badge">{t('sample.badge')}</span> : null;
}

/** What there is to say and to hand on of the data. */
function DataButtons() {
  const issues = useStore((state) => state.snapshot?.issues);
  const openPanel = useStore((state) => state.openPanel);
  const { t } = useWords();
  if (!issues) return null;
  const problems = issues.filter((issue) => issue.severity !== 'notes').length;
  return (
    <>
      <Button
        className="button small"
        aria-label={problems > 0 ? `${t('data.button')} ${problems}` : t('data.button')}
        onPress={() => openPanel('issues')}
      >
        <ListChecks size={15} aria-hidden />
        <span className="wide-only">{t('data.button')}</span>
        {problems > 0 && <span className="count-badge">{problems}</span>}
      </Button>
      <IconButton label={t('share.button')} onPress={() => openPanel('share')}>
        <Share2 size={17} />
      </IconButton>
    </>
  );
}
