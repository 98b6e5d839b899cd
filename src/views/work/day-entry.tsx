import { useEffect, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { type Day, formatDay, parseIsoDay } from '../../domain/day';

interface DayEntryProps {
  label: string;
  day: Day;
  onChange: (day: Day) => void;
}

/** A day as it is written everywhere here (2026-10-31), whatever the calendar of the browser's language. */
export function DayEntry({ label, day, onChange }: DayEntryProps) {
  const [draft, setDraft] = useState(formatDay(day));
  useEffect(() => setDraft(formatDay(day)), [day]);
  const found = parseIsoDay(draft.trim());
  return (
    <TextField
      className="stock-day"
      value={draft}
      isInvalid={found === null}
      onChange={(text) => {
        setDraft(text);
        const typed = parseIsoDay(text.trim());
        if (typed !== null) onChange(typed);
      }}
      onBlur={() => setDraft(formatDay(day))}
    >
      <Label className="minor">{label}</Label>
      <Input className="text-input" inputMode="numeric" maxLength={10} autoComplete="off" />
    </TextField>
  );
}
