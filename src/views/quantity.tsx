import type { Quantity } from '../i18n/format';

interface DataValueProps {
  /** SI. */
  value: number;
  unit: string;
  indicator: string;
  quantity: Quantity;
  /** The unit stands once in the column head. */
  isUnitHidden?: boolean;
}

/** A figure on the screen: what is read, and what a program may read (SI value, unit, indicator). */
export function DataValue({ value, unit, indicator, quantity, isUnitHidden }: DataValueProps) {
  return (
    <data value={String(value)} data-unit={unit} data-indicator={indicator}>
      <span className="number">{quantity.text}</span>
      {quantity.unit && !isUnitHidden && <span className="unit"> {quantity.unit}</span>}
    </data>
  );
}

/** What stands in the place of an unknown figure. */
export function Unknown({ why }: { why?: string }) {
  return (
    <span className="unknown" title={why}>
      —
    </span>
  );
}
