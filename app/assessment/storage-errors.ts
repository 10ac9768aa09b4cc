/*
 * Both server bundles hold a copy of the storage's error classes, so its errors are told apart by their names.
 */

/** Whether a guard of the schema refused a command. */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && error.name === "ConflictError";
}

/** Whether the storage itself failed. */
export function isStorageFault(error: unknown): boolean {
  return error instanceof Error && error.name === "StorageError";
}
