/**
 * Joins class names and drops what is empty.
 * @param parts class names, or a falsy value for "not here".
 */
export function cx(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(" ");
}

/** HTML attributes without `style`: the content security policy forbids inline style. */
export type NoStyle<T> = Omit<T, "style">;

/** An item with its place in the list, from 1, and a key made of it. */
export type Numbered<T> = { readonly item: T; readonly place: number; readonly key: string };

/** Numbers a list whose items have no identity but their place: drawn once by the server, never reordered. */
export function numbered<T>(items: readonly T[]): readonly Numbered<T>[] {
  return items.map((item, at) => ({ item, place: at + 1, key: `${at + 1}` }));
}
