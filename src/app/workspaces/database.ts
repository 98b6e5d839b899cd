const name = 'tuban';
const version = 2;

/**
 * Stores: `workspaces` (by id), `contents` (bytes of files as Blobs, by the id of their content) and, since version 2,
 * `photos` (pictures of field checks with the moment they were kept, by the id of their content).
 */
export type StoreName = 'workspaces' | 'contents' | 'photos';

let opened: Promise<IDBDatabase> | null = null;

/** The database of this browser, opened once. Rejects where storage is forbidden. */
export function openDatabase(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion < 1) {
        request.result.createObjectStore('workspaces', { keyPath: 'id' });
        request.result.createObjectStore('contents');
      }
      request.result.createObjectStore('photos');
    };
    request.onsuccess = () => {
      const database = request.result;
      // A later build in another tab wants to change the stores: this tab opens it anew when it needs it.
      const forget = () => {
        opened = null;
      };
      database.onversionchange = () => {
        database.close();
        forget();
      };
      database.onclose = forget;
      resolve(database);
    };
    request.onerror = () => reject(request.error);
  });
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

/** The answer of one request. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Runs `work` in one transaction: all of it is kept, or nothing. `work` may await only answers of the
 * transaction's own requests. Rejects with the browser's error (`QuotaExceededError` when the disk is full).
 */
export async function inTransaction<T>(
  stores: StoreName[],
  mode: 'readonly' | 'readwrite',
  work: (transaction: IDBTransaction) => Promise<T>,
): Promise<T> {
  const database = await openDatabase();
  const transaction = database.transaction(stores, mode);
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(transaction.error ?? new Error('the transaction was aborted'));
  });
  ended.catch(() => {});
  try {
    const result = await work(transaction);
    await ended;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    throw transaction.error ?? error;
  }
}
