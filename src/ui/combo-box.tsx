import {
  ComboBox as AriaComboBox,
  Button,
  Collection,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { ChevronDown } from './icons';

interface ComboBoxProps<T extends string> {
  label: string;
  placeholder: string;
  value: T | null;
  sections: readonly {
    title: string;
    options: readonly { value: T; label: string; detail?: string }[];
  }[];
  onChange: (value: T) => void;
  className?: string;
}

/** One of very many under headings, found by typing. */
export function ComboBox<T extends string>({
  label,
  placeholder,
  value,
  sections,
  onChange,
  className = '',
}: ComboBoxProps<T>) {
  return (
    <AriaComboBox
      className={`combo ${className}`}
      value={value}
      menuTrigger="focus"
      onChange={(key) => {
        if (key !== null) onChange(key as T);
      }}
    >
      <Label className="select-label">{label}</Label>
      <div className="combo-entry">
        <Input className="text-input" placeholder={placeholder} autoComplete="off" />
        <Button className="combo-open">
          <ChevronDown size={14} aria-hidden />
        </Button>
      </div>
      <Popover className="menu-popover combo-popover" offset={4}>
        <ListBox className="menu-list">
          {sections.map((section) => (
            <ListBoxSection key={section.title} id={section.title}>
              <Header className="menu-head">{section.title}</Header>
              <Collection
                items={section.options.map((option) => ({ ...option, id: option.value }))}
              >
                {(option) => (
                  <ListBoxItem id={option.value} textValue={option.label} className="menu-item">
                    <span>{option.label}</span>
                    {option.detail && <span className="menu-detail">{option.detail}</span>}
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
