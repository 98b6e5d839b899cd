/** Placeholder until the list of early warnings stands here. */
export function WarningsTab() {
  return null;
}
