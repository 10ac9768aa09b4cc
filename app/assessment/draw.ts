import { choicesOf } from "./answer.ts";
import type { BlueprintRow, Exam, Paper, PaperItem } from "./exam.schema.ts";
import { seededRandom } from "./prng.server.ts";
import type { Question } from "./question.schema.ts";

/** A question of the bank with the hash of its published version. */
export interface PoolQuestion {
  id: string;
  hash: string;
  question: Question;
}

/** Why an exam cannot be drawn from a bank; `row` counts from 0. */
export type BlueprintFinding =
  | { code: "tooFewQuestions"; row: number; needed: number; available: number; message: string }
  | { code: "rowsCompete"; needed: number; available: number; message: string };

/** The bank cannot fill the exam: a fault of the content, which the content check reports before publication. */
export class UnsatisfiableExamError extends Error {
  override name = "UnsatisfiableExamError";
  readonly code = "examUnsatisfiable";
  constructor(
    readonly examId: string,
    readonly findings: BlueprintFinding[],
  ) {
    super(`${examId} cannot be drawn: ${findings.map((finding) => finding.message).join("; ")}`);
  }
}

/**
 * Draws the paper of one attempt. The same exam, questions, seed and avoided ids give the same paper, in whatever
 * order the questions come. As many questions as the blueprint allows are ones the learner has not seen; among
 * those that fit, chance decides. Only active questions of the exam's pool with `use: exam` are drawn, none twice.
 * @param input.questions the published bank; one version per id
 * @param input.seed unpredictable text, kept with the attempt
 * @param input.avoid ids of questions that the learner has met before
 * @returns the questions in the order in which they are shown, options shuffled, judge options always true, false
 * @throws {UnsatisfiableExamError} when no choice of questions fills the blueprint
 */
export function drawPaper(input: {
  exam: Exam;
  questions: readonly PoolQuestion[];
  seed: string;
  avoid?: Iterable<string>;
}): Paper {
  const { exam, seed } = input;
  const random = seededRandom(`draw/1:${seed}`);
  const seen = new Set(input.avoid ?? []);
  const shuffled = random.shuffle(inOrder(poolOf(exam, input.questions)));
  const candidates = [
    ...shuffled.filter((candidate) => !seen.has(candidate.id)),
    ...shuffled.filter((candidate) => seen.has(candidate.id)),
  ];
  const chosen = seat(exam.blueprint, candidates);
  if (chosen.length < exam.questionCount)
    throw new UnsatisfiableExamError(exam.id, satisfiable(exam, input.questions));
  // Sorting first keeps the order of the paper from telling which row a question was drawn for.
  const items = random.shuffle(inOrder(chosen)).map(
    ({ id, hash, question }): PaperItem => ({
      questionId: id,
      questionHash: hash,
      kind: question.kind,
      optionOrder: choicesOf(question, (list) => random.shuffle(list)),
    }),
  );
  return { examId: exam.id, seed, items };
}

/**
 * Whether an exam can be drawn from a bank.
 * @returns nothing when it can; otherwise what is missing, row by row
 */
export function satisfiable(exam: Exam, questions: readonly PoolQuestion[]): BlueprintFinding[] {
  const pool = inOrder(poolOf(exam, questions));
  const findings: BlueprintFinding[] = [];
  for (const [row, wanted] of exam.blueprint.entries()) {
    const available = pool.filter((candidate) => fits(wanted, candidate)).length;
    if (available >= wanted.count) continue;
    const level = wanted.difficulty === undefined ? "" : ` of difficulty ${wanted.difficulty}`;
    findings.push({
      code: "tooFewQuestions",
      row,
      needed: wanted.count,
      available,
      message: `row ${row + 1} of the blueprint needs ${wanted.count} questions on ${wanted.topics.join(", ")}${level}, the bank has ${available}`,
    });
  }
  if (findings.length > 0) return findings;
  const available = seat(exam.blueprint, pool).length;
  if (available === exam.questionCount) return [];
  return [
    {
      code: "rowsCompete",
      needed: exam.questionCount,
      available,
      message: `rows of the blueprint need the same questions: ${exam.questionCount} are wanted, at most ${available} can be drawn`,
    },
  ];
}

function fits(row: BlueprintRow, { question }: PoolQuestion): boolean {
  return (
    row.topics.includes(question.topic) &&
    (row.difficulty === undefined || row.difficulty === question.difficulty)
  );
}

/** The questions that an exam draws from. @throws {RangeError} when the bank holds two versions of one question */
export function poolOf({ pool = "", kinds }: Exam, questions: readonly PoolQuestion[]): PoolQuestion[] {
  const ids = new Set(questions.map(({ id }) => id));
  if (ids.size < questions.length) throw new RangeError("a bank holds one version of each question");
  return questions.filter(
    ({ id, question }) =>
      id.startsWith(pool) &&
      question.use === "exam" &&
      question.status === "active" &&
      (kinds?.includes(question.kind) ?? true),
  );
}

function inOrder(questions: readonly PoolQuestion[]): PoolQuestion[] {
  return [...questions].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Seats candidates in the rows of the blueprint, earlier candidates first. A later candidate may move an earlier
 * one to another row but never unseats it: sets that can be seated form a transversal matroid, so taking them
 * greedily fills as many seats as can be filled, with the earliest candidates possible.
 */
function seat(blueprint: readonly BlueprintRow[], candidates: readonly PoolQuestion[]): PoolQuestion[] {
  const rows = blueprint.map((wanted) => ({ wanted, seated: [] as PoolQuestion[] }));
  const place = (candidate: PoolQuestion, tried: Set<BlueprintRow>): boolean => {
    for (const { wanted, seated } of rows) {
      if (tried.has(wanted) || !fits(wanted, candidate)) continue;
      tried.add(wanted);
      if (seated.length < wanted.count) {
        seated.push(candidate);
        return true;
      }
      const movable = seated.findIndex((other) => place(other, tried));
      if (movable >= 0) {
        seated[movable] = candidate;
        return true;
      }
    }
    return false;
  };
  const seats = blueprint.reduce((total, row) => total + row.count, 0);
  let taken = 0;
  for (const candidate of candidates) {
    if (taken === seats) break;
    if (place(candidate, new Set())) taken++;
  }
  return rows.flatMap((row) => row.seated);
}
