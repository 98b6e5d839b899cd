import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { ChevronDown } from './icons';

interface SelectProps<T extends string> {
  label: string;
  /** Whether the label is shown or only read out. */
  isLabelHidden?: boolean;
  value: T;
  options: readonly { value: T; label: string }[];
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
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} className="menu-item">
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
