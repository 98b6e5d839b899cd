/** The forms in which what is shown can be saved. */
export function ExportButtons({ onSave }: { onSave: (form: 'csv' | 'xlsx') => void }) {
  return (
    <span className="target-exports">
      {(['csv', 'xlsx'] as const).map((form) => (
        <button key={form} type="button" className="link-button" onClick={() => onSave(form)}>
          {form.toUpperCase()}
        </button>
      ))}
    </span>
  );
}
