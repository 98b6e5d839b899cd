/** A tab that is being reloaded lets go of its workspace only when it is gone: so often it is asked for again. */
const tries = 5;
/** ms. */
const pauseBetween = 200;

let release: (() => void) | null = null;
let heldId: string | null = null;

/**
 * Takes a workspace for this tab, in place of the one it had. False: another tab has it. Where the browser
 * has no locks (plain http) it is always given: the revision of what is kept then tells of another tab.
 */
export async function holdWorkspace(id: string): Promise<boolean> {
  if (heldId === id) return true;
  letGo();
  if (!navigator.locks) return true;
  for (let i = 0; i < tries; i++) {
    if (i > 0) await new Promise((resolve) => setTimeout(resolve, pauseBetween));
    if (await isGiven(id)) return true;
  }
  return false;
}

/** Leaves the workspace of this tab to others. */
export function letGo(): void {
  release?.();
  release = null;
  heldId = null;
}

/** Asked for without waiting: a time limit would also run out on a page that is busy drawing. */
function isGiven(id: string): Promise<boolean> {
  return new Promise((resolve) => {
    navigator.locks
      .request(`tuban.workspace.${id}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        if (!lock) return undefined;
        heldId = id;
        return new Promise<void>((end) => {
          release = end;
        });
      })
      .catch(() => resolve(false));
  });
}
