/**
 * Puts a text on the clipboard. Pages that came by plain http, as from an office's own server, have no
 * `navigator.clipboard`: there the text is selected in a field and copied by the older command. Fails where neither works.
 */
export async function writeClipboard(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  // Beside what has the focus: a dialog takes it back from elsewhere.
  const active = document.activeElement;
  (active?.parentElement ?? document.body).append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (active instanceof HTMLElement) active.focus();
  if (!isCopied) throw new Error('expected the browser to copy, it refused');
}
