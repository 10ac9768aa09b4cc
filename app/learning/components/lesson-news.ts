/*
 * How far a reader is in the lesson of the page, told by each check to whoever shows it. The pieces of a page come alive
 * one after the other: what was told before somebody listened is told again.
 */

/** How far a reader is in the lesson of the page. */
export interface LessonProgressState {
  answered: number;
  total: number;
  completed: boolean;
}

/** What an answer on the page tells: the figures now, and which check it was. */
export interface LessonProgressNews extends LessonProgressState {
  anchor: string;
}

type Listener = (news: LessonProgressNews) => void;

const told: LessonProgressNews[] = [];
const listeners = new Set<Listener>();

/** Tells everyone on the page what an answer has changed. */
export function tellProgress(news: LessonProgressNews): void {
  told.push(news);
  for (const listener of listeners) listener(news);
}

/**
 * Follows the answers given on the page, those given before included.
 * @returns stops following
 */
export function followProgress(listener: Listener): () => void {
  for (const news of told) listener(news);
  listeners.add(listener);
  return () => listeners.delete(listener);
}
