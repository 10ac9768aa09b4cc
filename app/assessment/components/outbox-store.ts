import { newId } from "#app/platform/ids.ts";

/*
 * Where a page keeps the answers that the server has not acknowledged: IndexedDB, else localStorage, else memory.
 * It holds opaque ids and option letters, no names and no text. Pages of the same browser share the record of an
 * attempt, so every change is made in one step on what is stored.
 */

/** An answer that waits for its acknowledgement. */
export interface PendingAnswer {
  /** the hash of the question's version */
  questionId: string;
  /** its place in the paper, from 1 */
  n: number;
  value: string[];
  clientSeq: number;
  /** when it was chosen by this device's clock, epoch ms */
  clientAt: number;
}

/** What one browser holds of one attempt. */
export interface OutboxRecord {
  attemptId: string;
  /** names this browser in this attempt */
  clientId: string;
  nextSeq: number;
  /** oldest first */
  pending: PendingAnswer[];
}

export interface OutboxStore {
  /** whether it outlives the page */
  readonly isLasting: boolean;
  /** Changes the record in one step. @returns the record as it is stored then */
  update(change: (record: OutboxRecord) => OutboxRecord): Promise<OutboxRecord>;
}

/** The record of a browser that has not answered yet. */
export function emptyRecord(attemptId: string): OutboxRecord {
  return { attemptId, clientId: newId(), nextSeq: 1, pending: [] };
}

/** Keeps the record in this page only. */
export function memoryStore(first: OutboxRecord): OutboxStore {
  let record = first;
  return {
    isLasting: false,
    update: async (change) => {
      record = change(record);
      return record;
    },
  };
}

/** Keeps the record in `localStorage`, or whatever works like it. */
export function webStorageStore(
  storage: Pick<Storage, "getItem" | "setItem">,
  attemptId: string,
): OutboxStore {
  const name = `shijing.outbox.${attemptId}`;
  return {
    isLasting: true,
    update: async (change) => {
      const stored = storage.getItem(name);
      const record = change(stored === null ? emptyRecord(attemptId) : (JSON.parse(stored) as OutboxRecord));
      storage.setItem(name, JSON.stringify(record));
      return record;
    },
  };
}

const DATABASE = "shijing-outbox";
const TABLE = "attempts";
const PATIENCE_MS = 1500;

/** Keeps the record in IndexedDB. Fails when the browser refuses it or does not answer in time. */
export async function indexedDbStore(factory: IDBFactory, attemptId: string): Promise<OutboxStore> {
  const database = await inTime(
    new Promise<IDBDatabase>((resolve, reject) => {
      const opening = factory.open(DATABASE, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE, { keyPath: "attemptId" });
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
      opening.onblocked = () => reject(new Error("IndexedDB is blocked"));
    }),
  );
  // Another page that needs a newer layout must not wait for this one.
  database.onversionchange = () => database.close();
  return {
    isLasting: true,
    update: (change) =>
      inTime(
        new Promise<OutboxRecord>((resolve, reject) => {
          const transaction = database.transaction(TABLE, "readwrite");
          const table = transaction.objectStore(TABLE);
          const reading: IDBRequest<OutboxRecord | undefined> = table.get(attemptId);
          let record = emptyRecord(attemptId);
          reading.onsuccess = () => {
            record = change(reading.result ?? record);
            table.put(record);
          };
          transaction.oncomplete = () => resolve(record);
          transaction.onerror = () => reject(transaction.error);
          transaction.onabort = () => reject(transaction.error);
        }),
      ),
  };
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error("the browser did not answer")), PATIENCE_MS),
    ),
  ]);
}

/** The best store that this browser grants; when it fails later, the next one goes on from the last record. */
export async function openOutboxStore(attemptId: string): Promise<OutboxStore> {
  const ways: (() => OutboxStore | Promise<OutboxStore>)[] = [
    () => indexedDbStore(window.indexedDB, attemptId),
    () => webStorageStore(window.localStorage, attemptId),
  ];
  return fallingBack(ways, attemptId);
}

/**
 * A store that tries one way after the other, memory last.
 * @param ways best first; a way that throws is not tried again
 */
export async function fallingBack(
  ways: readonly (() => OutboxStore | Promise<OutboxStore>)[],
  attemptId: string,
): Promise<OutboxStore> {
  const left = [...ways];
  let last: OutboxRecord | null = null;
  const open = async (): Promise<OutboxStore> => {
    for (let way = left.shift(); way; way = left.shift()) {
      try {
        const store = await way();
        const known: OutboxRecord | null = last;
        // What this page knows is newer than what the next place may still hold.
        last = await store.update((record) => known ?? record);
        return store;
      } catch {
        // The next way is tried.
      }
    }
    return memoryStore(last ?? emptyRecord(attemptId));
  };
  let store = await open();
  const update: OutboxStore["update"] = async (change) => {
    try {
      last = await store.update(change);
      return last;
    } catch {
      store = await open();
      return update(change);
    }
  };
  return {
    get isLasting() {
      return store.isLasting;
    },
    update,
  };
}
