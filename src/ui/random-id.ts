/** An id that nothing else has; `crypto.randomUUID` is missing on plain http, as offices serve this page. */
export function randomId(bytes = 16): string {
  const values = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(values, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
