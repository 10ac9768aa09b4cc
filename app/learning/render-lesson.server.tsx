import { renderToStaticMarkup, renderToString } from "react-dom/server";
import type { Question } from "#app/assessment/question.schema.ts";
import { Island } from "#app/islands/island.tsx";
import { fill, LANG_TAG, type Language } from "#app/platform/i18n/language.ts";
import { newId } from "#app/platform/ids.ts";
import type { Catalogue, Version } from "#app/publishing/catalogue.server.ts";
import { dictionaries } from "#app/texts.server.ts";
import { checkAnchor, correctionHref } from "./anchors.ts";
import { outcomeOf } from "./check.ts";
import CheckQuestion, { type CheckQuestionProps, type CheckWords } from "./components/check-question.tsx";
import { beginDrawing } from "./components/drawing.tsx";
import { LessonBottom, type LessonFrame, LessonTop } from "./components/lesson-frame.tsx";
import {
  LessonAims,
  LessonEnd,
  type LessonPart,
  PrintedCheck,
  Stretch,
  splitAtChecks,
} from "./components/stretch.tsx";
import { isOnShelf, putOnShelf } from "./rendered-shelf.ts";
import { checkKey } from "./shelf-keys.ts";

/*
 * Lessons are rendered once for each version, language and version of the sources, into HTML that lies in memory; a
 * request puts the pieces together. The pieces are made by React from our own components, so every text and
 * attribute in them is escaped.
 */

/** Stands where the form token of the request belongs; random, so that no content can hold it. */
const TOKEN_GAP = newId();

/** What a check shows: its form, the form that came back empty, the form after a change, or an answer. */
export type CheckShown = "open" | "missing" | "stale" | "closed" | { value: readonly string[] };

/** A rendered lesson: keys of static pieces on the shelf, and the checks between them. */
export type RenderedPart = { key: string } | { questionId: string };

/** A lesson rendered, with the ids of the sources that have numbers in it, in the order of the numbers. */
export interface RenderedLesson {
  parts: RenderedPart[];
  noted: string[];
}

const LESSON_CAPACITY = 200;
const lessons = new Map<string, RenderedLesson & { html: Map<string, string> }>();

/**
 * The static pieces of a lesson, rendered unless they lie in memory, and laid on the shelf.
 * @param options.isPrint the edition for paper: everything open, checks without controls
 * @returns the parts in reading order, where the checks are left to `renderCheck`
 */
export function renderLesson(
  catalogue: Catalogue,
  lesson: Version<"lesson">,
  language: Language,
  options: { isPrint?: boolean } = {},
): RenderedLesson {
  const isPrint = options.isPrint ?? false;
  const sourcesHash = catalogue.find("sources", "all")?.hash ?? "none";
  const key = `${lesson.hash}/${sourcesHash}/${language}${isPrint ? "/print" : ""}`;
  const known = lessons.get(key) ?? drawLesson(catalogue, lesson, language, isPrint, key);
  lessons.delete(key);
  lessons.set(key, known);
  const [oldest] = lessons.keys();
  if (lessons.size > LESSON_CAPACITY && oldest !== undefined) lessons.delete(oldest);
  for (const [piece, html] of known.html) if (!isOnShelf(piece)) putOnShelf(piece, [html]);
  return known;
}

function drawLesson(
  catalogue: Catalogue,
  lesson: Version<"lesson">,
  language: Language,
  isPrint: boolean,
  key: string,
) {
  const text = dictionaries[language].learning;
  const drawing = beginDrawing({
    lang: LANG_TAG[language],
    words: text.block,
    documents: text.source.documentsShort,
    sources: catalogue,
    isPrint,
  });
  const html = new Map<string, string>();
  const addPiece = (markup: string): RenderedPart => {
    const piece = `${key}/${html.size}`;
    html.set(piece, markup);
    return { key: piece };
  };
  // One drawing runs through all stretches, so that notes are numbered through the lesson.
  const parts: RenderedPart[] = splitAtChecks(lesson.data.blocks).map((part: LessonPart, at) =>
    "questionId" in part
      ? part
      : addPiece(renderToStaticMarkup(<Stretch blocks={part.blocks} drawing={drawing} path={`b${at}`} />)),
  );
  parts.unshift(
    addPiece(
      renderToStaticMarkup(<LessonAims title={text.lesson.objectives} aims={lesson.data.objectives} />),
    ),
  );
  const end = renderToStaticMarkup(<LessonEnd drawing={drawing} />);
  if (end) parts.push(addPiece(end));
  return { parts, noted: [...drawing.numbers.keys()], html };
}

/**
 * A check as an island, rendered unless it lies on the shelf.
 * @param question in the version that is shown
 * @param number of the check in its lesson, from 1
 * @returns the key on the shelf
 */
export function renderCheck(
  lessonId: string,
  question: Version<"question">,
  number: number,
  language: Language,
  shown: CheckShown,
): string {
  const state = typeof shown === "string" ? shown : `=${shown.value.join()}`;
  const key = checkKey(lessonId, question.id, question.hash, number, language, state);
  if (isOnShelf(key)) return key;
  const html =
    shown === "closed"
      ? renderToStaticMarkup(
          <PrintedCheck
            {...printedCheck(question.data, number, language)}
            note={dictionaries[language].learning.check.olderVersion}
          />,
        )
      : renderToString(
          <Island
            name="check-question"
            component={CheckQuestion}
            props={checkProps(lessonId, question, number, language, shown)}
          />,
        );
  putOnShelf(key, html.split(TOKEN_GAP));
  return key;
}

/**
 * What stands above and below the text, for one state of progress.
 * @param digest of the catalogue: neighbours and titles belong to it
 * @returns the keys on the shelf, above and below
 */
export function renderFrame(
  frame: LessonFrame,
  digest: string,
  language: Language,
): [top: string, bottom: string] {
  const { completed } = frame.progress;
  const open = frame.open.map((check) => check.number).join("-");
  const state = `${digest}/${frame.lesson.id}/${frame.lesson.hash}/${language}/${completed}/${open}/${frame.notice}`;
  const keys: [string, string] = [`top/${state}`, `bottom/${state}`];
  if (keys.every(isOnShelf)) return keys;
  const text = dictionaries[language].learning;
  putOnShelf(keys[0], [renderToString(<LessonTop frame={frame} text={text} language={language} />)]);
  putOnShelf(keys[1], [renderToString(<LessonBottom frame={frame} text={text} />)]);
  return keys;
}

/** A check on paper: the question and boxes to tick, no key. @returns the key on the shelf */
export function renderPrintedCheck(
  lessonId: string,
  question: Version<"question">,
  number: number,
  language: Language,
): string {
  const key = checkKey(lessonId, question.id, question.hash, number, language, "print");
  if (!isOnShelf(key))
    putOnShelf(key, [
      renderToStaticMarkup(<PrintedCheck {...printedCheck(question.data, number, language)} />),
    ]);
  return key;
}

function printedCheck(question: Question, number: number, language: Language) {
  return {
    name: headingOf(question, number, language),
    stem: question.stem,
    options: optionsOf(question, language),
  };
}

function checkProps(
  lessonId: string,
  { data, hash }: Version<"question">,
  number: number,
  language: Language,
  shown: Exclude<CheckShown, "closed">,
): CheckQuestionProps {
  return {
    anchor: checkAnchor(data.id),
    lessonPath: `/lessons/${encodeURIComponent(lessonId)}`,
    endpoint: `/api/lessons/${encodeURIComponent(lessonId)}/checks`,
    questionId: data.id,
    questionHash: hash,
    isMultiple: data.kind === "multiple",
    stem: data.stem,
    options: optionsOf(data, language),
    formToken: TOKEN_GAP,
    correctionHref: correctionHref("question", data.id),
    answer: typeof shown === "string" ? null : outcomeOf(data, shown.value),
    isMissing: shown === "missing",
    isStale: shown === "stale",
    words: checkWords(data, number, language),
  };
}

function checkWords(question: Question, number: number, language: Language): CheckWords {
  const { check } = dictionaries[language].learning;
  return {
    heading: fill(check.heading, { number }),
    kind: check[question.kind],
    hint: question.kind === "multiple" ? check.multipleHint : "",
    submit: check.submit,
    sending: check.sending,
    chooseFirst: check.chooseFirst,
    right: check.right,
    wrong: check.wrong,
    correctOption: check.correctOption,
    otherOption: check.otherOption,
    chosen: check.chosen,
    retry: check.retry,
    offline: check.offline,
    correction: check.correction,
    stale: check.stale,
  };
}

function headingOf(question: Question, number: number, language: Language): string {
  const { check } = dictionaries[language].learning;
  return `${fill(check.heading, { number })} · ${check[question.kind]}`;
}

function optionsOf(question: Question, language: Language): { id: string; text: string }[] {
  const { check } = dictionaries[language].learning;
  return question.options.map(({ id, text }) => ({
    id,
    text: text ?? (id === "true" ? check.judgeTrue : check.judgeFalse),
  }));
}
