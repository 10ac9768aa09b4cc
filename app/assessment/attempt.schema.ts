import { Refusal } from "#app/platform/errors.ts";
import { choicesIn, isChoiceField } from "./answer-form.ts";

/*
 * The hottest command of all: thousands of answers a second come through here, so it is read by hand, strictly.
 */

/** An answer as a browser or a form sends it; the server adds the instant. */
export interface AnswerInput {
  /** the question's id, or the hash of its version: the browser gets the hash only, because an id names the topic */
  questionId: string;
  /** the choices made; empty takes the answer back */
  value: string[];
  /** one open page; made by the page itself */
  clientId: string;
  /** counts up with every answer that the page gives */
  clientSeq: number;
}

/** The command that saves an answer; both doors parse into it. */
export interface SaveAnswer extends AnswerInput {
  attemptId: string;
  /** when the page says it was chosen, epoch ms; kept as evidence, never decides anything */
  clientAt?: number;
}

/** What a page gets when its answer is stored for good. */
export interface AnswerAck {
  /** the place of the answer in the attempt's log */
  seq: number;
  /** the server's instant, epoch ms */
  savedAt: number;
  /** the digest of the log up to this answer */
  digest: string;
}

const CLIENT_ID = /^[A-Za-z0-9_-]{1,64}$/;
const FIELDS: ReadonlySet<string> = new Set([
  "attemptId",
  "questionId",
  "value",
  "clientId",
  "clientSeq",
  "clientAt",
]);
const CHOICES_MAX = 24;

/**
 * What a JSON call brings as a command: an attempt (1–64 signs), a question (1–128), at most 24 choices of 1–16
 * signs, a page id, whole numbers from 0, and no other field.
 * @throws {Refusal} badRequest
 */
export function parseSaveAnswer(input: unknown): SaveAnswer {
  if (typeof input !== "object" || input === null) throw new Refusal("badRequest");
  const { attemptId, questionId, value, clientId, clientSeq, clientAt } = input as Record<string, unknown>;
  const isGood =
    isText(attemptId, 64) &&
    isText(questionId, 128) &&
    Array.isArray(value) &&
    value.length <= CHOICES_MAX &&
    value.every((choice) => isText(choice, 16)) &&
    typeof clientId === "string" &&
    CLIENT_ID.test(clientId) &&
    isCount(clientSeq) &&
    (clientAt === undefined || isCount(clientAt)) &&
    Object.keys(input).every((name) => FIELDS.has(name));
  if (!isGood) throw new Refusal("badRequest");
  const command: SaveAnswer = { attemptId, questionId, value: value as string[], clientId, clientSeq };
  return clientAt === undefined ? command : { ...command, clientAt };
}

function isText(value: unknown, most: number): value is string {
  return typeof value === "string" && value.length >= 1 && value.length <= most;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Fields of the form that are not part of the answer: the token, and which button was pressed. */
const FORM_ONLY: readonly string[] = ["_token", "go"];

/**
 * What a form brings as the same command: every field that is no field of the command is refused here too.
 * @throws {Refusal} badRequest
 */
export function parseSaveAnswerForm(attemptId: string, form: FormData): SaveAnswer {
  const input: Record<string, unknown> = { value: choicesIn(form) };
  for (const [name, text] of form) {
    if (isChoiceField(name) || FORM_ONLY.includes(name)) continue;
    const isCount = name === "clientSeq" || name === "clientAt";
    input[name] = isCount && typeof text === "string" && /^\d+$/.test(text) ? Number(text) : text;
  }
  return parseSaveAnswer({ ...input, attemptId });
}
