import {
  Select as AriaSelect,
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { ChevronDown } from './icons';

export interface SelectOption<T extends string> {
  value: T;
  label: string;
  section?: string;
}

interface SelectProps<T extends string> {
  label: string;
  /** Whether the label is shown or only read out. */
  isLabelHidden?: boolean;
  value: T;
  /** Neighbours with the same `section` stand under it. */
  options: readonly SelectOption<T>[];
  onChange: (value: T) => void;
  className?: string;
}

/** One of many, in a list that opens. */
export function Select<T extends string>({
  label,
  isLabelHidden,
  value,
  options,
  onChange,
  className = '',
}: SelectProps<T>) {
  return (
    <AriaSelect
      className={`select ${className}`}
      aria-label={isLabelHidden ? label : undefined}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(key as T);
      }}
    >
      {!isLabelHidden && <Label className="select-label">{label}</Label>}
      <Button className="select-button">
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="menu-popover" offset={4}>
        <ListBox className="menu-list">
          {sectionsOf(options).map(({ title, items }) =>
            title === undefined ? (
              items.map(itemOf)
            ) : (
              <ListBoxSection key={title} className="menu-section">
                <Header className="menu-title">{title}</Header>
                {items.map(itemOf)}
              </ListBoxSection>
            ),
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

function itemOf({ value, label }: SelectOption<string>) {
  return (
    <ListBoxItem key={value} id={value} className="menu-item">
      {label}
    </ListBoxItem>
  );
}

/** The options in their order, neighbours of one section together. */
export function sectionsOf<T extends string>(
  options: readonly SelectOption<T>[],
): { title: string | undefined; items: SelectOption<T>[] }[] {
  const sections: { title: string | undefined; items: SelectOption<T>[] }[] = [];
  for (const option of options) {
    const last = sections.at(-1);
    if (last && last.title === option.section) last.items.push(option);
    else sections.push({ title: option.section, items: [option] });
  }
  return sections;
}
