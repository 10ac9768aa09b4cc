import { createElement, type FunctionComponent, type ReactNode } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { publicQuestion } from "#app/assessment/answer.ts";
import { answerWords } from "#app/assessment/answer-words.ts";
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
import FormExercise from "./components/form-exercise.tsx";
import { LessonBottom, type LessonFrame, LessonTop } from "./components/lesson-frame.tsx";
import { PrintedForm } from "./components/printed-form.tsx";
import {
  LessonAims,
  LessonEnd,
  type LessonPart,
  PrintedCheck,
  Stretch,
  splitAtChecks,
} from "./components/stretch.tsx";
import { formExerciseProps } from "./form-exercise.server.ts";
import { isOnShelf, putOnShelf } from "./rendered-shelf.ts";
import { checkKey, formKey, unfinishedState } from "./shelf-keys.ts";

/*
 * Lessons are rendered once for each version, language and version of the sources, into HTML that lies in memory; a
 * request puts the pieces together. The pieces are made by React from our own components, so every text and
 * attribute in them is escaped.
 */

/** Stands where the form token of the request belongs; random, so that no content can hold it. */
const TOKEN_GAP = newId();

/**
 * What a check shows: its form, the form after a change, the question alone, the form that came back with something
 * left open, or an answer.
 */
export type CheckShown =
  | "open"
  | "stale"
  | "closed"
  | { unfinished: readonly string[] }
  | { value: readonly string[] };

/** A rendered lesson: keys of static pieces on the shelf, and the checks between them. */
export type RenderedPart = { key: string } | { questionId: string } | { formId: string };

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
    language,
    words: text.block,
    documents: text.source.documentsShort,
    sources: catalogue,
    isPrint,
    island: isPrint ? drawStill : drawIsland,
  });
  const html = new Map<string, string>();
  const addPiece = (markup: string): RenderedPart => {
    const piece = `${key}/${html.size}`;
    html.set(piece, markup);
    return { key: piece };
  };
  // One drawing runs through all stretches, so that notes are numbered through the lesson.
  const parts: RenderedPart[] = splitAtChecks(lesson.data.blocks).map((part: LessonPart, at) =>
    !("blocks" in part)
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
 * An island within static markup: its own markup is made as the browser will hydrate it. The HTML is ours: React has
 * escaped every text and attribute in it.
 */
function drawIsland<Props extends object>(
  name: string,
  component: FunctionComponent<Props>,
  props: Props,
): ReactNode {
  const html = renderToString(createElement(component, props));
  return (
    <div
      data-island={name}
      data-props={JSON.stringify(props)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

/** The same on paper, where nothing comes to life. */
function drawStill<Props extends object>(
  _: string,
  component: FunctionComponent<Props>,
  props: Props,
): ReactNode {
  return createElement(component, props);
}

/**
 * A form exercise as an island, or on paper; rendered unless it lies on the shelf.
 * @returns the key on the shelf
 */
export function renderForm(
  lessonId: string,
  form: Version<"form">,
  language: Language,
  isPrint: boolean,
): string {
  const key = formKey(lessonId, form.id, form.hash, language, isPrint ? "print" : "open");
  if (isOnShelf(key)) return key;
  const props = formExerciseProps(lessonId, form, language, TOKEN_GAP);
  const html = isPrint
    ? renderToStaticMarkup(<PrintedForm form={props.form} words={props.words} />)
    : renderToString(<Island name="form-exercise" component={FormExercise} props={props} />);
  putOnShelf(key, html.split(TOKEN_GAP));
  return key;
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
  const state =
    typeof shown === "string"
      ? shown
      : "value" in shown
        ? `=${shown.value.join()}`
        : unfinishedState(shown.unfinished);
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
    question: publicQuestion(question),
    words: answerWords(dictionaries[language].assessment.answer, question),
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
    question: publicQuestion(data),
    formToken: TOKEN_GAP,
    correctionHref: correctionHref("question", data.id),
    answer: typeof shown !== "string" && "value" in shown ? outcomeOf(data, shown.value) : null,
    unfinished: typeof shown !== "string" && "unfinished" in shown ? shown.unfinished : null,
    isStale: shown === "stale",
    words: checkWords(data, number, language),
  };
}

/** Kinds of question of which a part can be right. */
const PART_BY_PART: readonly string[] = ["ordering", "matching", "case"];

function checkWords(question: Question, number: number, language: Language): CheckWords {
  const { learning, assessment } = dictionaries[language];
  const { check } = learning;
  const judge = { true: check.judgeTrue, false: check.judgeFalse };
  return {
    heading: fill(check.heading, { number }),
    kind: check.kind[question.kind],
    hint: question.kind === "multiple" ? check.multipleHint : "",
    submit: check.submit,
    sending: check.sending,
    gap: check.gap,
    right: check.right,
    wrong: PART_BY_PART.includes(question.kind) ? check.wrongSome : check.wrong,
    retry: check.retry,
    offline: check.offline,
    correction: check.correction,
    stale: check.stale,
    answer: { ...answerWords(assessment.answer, question), judge },
    told: { ...assessment.told, judge },
  };
}

function headingOf(question: Question, number: number, language: Language): string {
  const { check } = dictionaries[language].learning;
  return `${fill(check.heading, { number })} · ${check.kind[question.kind]}`;
}
