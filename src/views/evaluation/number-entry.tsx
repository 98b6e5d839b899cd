import { useId, useState } from 'react';

interface NumberEntryProps {
  label: string;
  value: number | null;
  /** Whether a number can be kept. */
  isSound: (value: number) => boolean;
  /** What is said of one that cannot. */
  fault: string;
  /** `null`: the field was emptied. */
  onKeep: (value: number | null) => void;
}

/** A number that is kept by Enter or by leaving the field; what is not sound stays as typed and is told. */
export function NumberEntry({ label, value, isSound, fault, onKeep }: NumberEntryProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const told = useId();
  const text = draft ?? (value === null ? '' : String(value));
  const bare = text.trim().replace(/[,，\s]/g, '');
  const number = Number(bare);
  const isFaulty = bare !== '' && !(Number.isFinite(number) && isSound(number));
  const keep = () => {
    if (draft === null || isFaulty) return;
    const next = bare === '' ? null : number;
    if (next !== value) onKeep(next);
    setDraft(null);
  };
  return (
    <>
      <input
        className="text-input eval-number"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={isFaulty}
        aria-describedby={isFaulty ? told : undefined}
        value={text}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
      {isFaulty && (
        <span id={told} className="eval-fault" role="alert">
          {fault}
        </span>
      )}
    </>
  );
}
