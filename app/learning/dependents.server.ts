import type { App } from "#app/app.server.ts";
import { poolOf } from "#app/assessment/draw.ts";
import type { Question } from "#app/assessment/question.schema.ts";
import { Refusal } from "#app/platform/errors.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import type { Catalogue, Version } from "#app/publishing/catalogue.server.ts";
import { gapOf, scenarioCites, usageOf } from "#app/publishing/coverage.ts";
import type { Cited } from "./citation.ts";
import { type DocumentKey, documentKey } from "./citation.ts";
import type { TitledLink } from "./sources.server.ts";

/** Everything that has to be read again when one citable thing changes. Retired content is left out, drafts are not. */
export interface Dependents {
  source: Cited;
  document: DocumentKey | null;
  untaught: boolean;
  unassessed: boolean;
  lessons: (TitledLink & { isDraft: boolean })[];
  questions: (Pick<Question, "id" | "kind" | "use" | "stem"> & { isDraft: boolean })[];
  scenarios: TitledLink[];
  forms: TitledLink[];
  /** exams that can draw one of the questions; `papers` counts those drawn so far with one of them */
  exams: (TitledLink & { papers: number })[];
  /** tracks that require one of the lessons, scenarios or exams */
  tracks: TitledLink[];
  /** certificates of these tracks that are valid now */
  certificates: number;
}

/**
 * What depends on a source item or an article of law.
 * @throws {Refusal} notFound
 */
export async function dependentsOf(app: App, language: Language, id: string): Promise<Dependents> {
  const catalogue = app.catalogue.current();
  const source = catalogue.cite(id);
  if (!source) throw new Refusal("notFound");
  const link = (one: { id: string; title: string; titleEn: string }): TitledLink => ({
    id: one.id,
    title: language === "zh" ? one.title : one.titleEn,
  });
  const lessons = catalogue
    .all("lesson")
    .filter(({ data }) => data.status !== "retired" && data.items.includes(id))
    .map(({ data }) => ({ ...link(data), isDraft: data.status === "draft" }));
  const questions = catalogue
    .all("question")
    .filter(({ data }) => data.status !== "retired" && data.sources.includes(id));
  const scenarios = catalogue
    .all("scenario")
    .filter(({ data }) => scenarioCites(data).has(id))
    .map(({ data }) => link(data.scenario));
  const forms = catalogue
    .all("form")
    .filter(({ data }) => data.fields.some(({ cite }) => cite === id))
    .map(({ data }) => link(data));
  const exams = await examsWith(app, catalogue, questions, link);
  const required = new Set([
    ...lessons.map((one) => `lesson ${one.id}`),
    ...scenarios.map((one) => `scenario ${one.id}`),
    ...exams.map((one) => `exam ${one.id}`),
  ]);
  const tracks = catalogue
    .all("track")
    .filter(({ data }) => data.requirements.some((one) => required.has(`${one.kind} ${one.id}`)))
    .map(({ data }) => link(data));
  const gap =
    source.type === "item"
      ? gapOf(
          source,
          usageOf({
            lessons: catalogue.all("lesson").map(({ data }) => data),
            questions: questions.map(({ data }) => data),
            scenarios: catalogue.all("scenario").map(({ data }) => data),
            forms: catalogue.all("form").map(({ data }) => data),
          }).get(id),
        )
      : { untaught: lessons.every(({ isDraft }) => isDraft), unassessed: false };
  return {
    source,
    document: source.type === "item" ? documentKey(source.source) : null,
    ...gap,
    lessons,
    questions: questions.map(({ data }) => ({
      id: data.id,
      kind: data.kind,
      use: data.use,
      stem: data.stem,
      isDraft: data.status === "draft",
    })),
    scenarios,
    forms,
    exams,
    tracks,
    certificates: await validCertificates(
      app,
      tracks.map((track) => track.id),
    ),
  };
}

/** Exams of which a row of the blueprint fits one of the questions, with the papers drawn so far. */
async function examsWith(
  app: App,
  catalogue: Catalogue,
  questions: readonly Version<"question">[],
  link: (one: { id: string; title: string; titleEn: string }) => TitledLink,
): Promise<Dependents["exams"]> {
  const candidates = questions.map(({ id, hash, data }) => ({ id, hash, question: data }));
  const exams = catalogue
    .all("exam")
    .filter(({ data }) =>
      poolOf(data, candidates).some(({ question }) =>
        data.blueprint.some(
          (row) =>
            row.topics.includes(question.topic) &&
            (row.difficulty === undefined || row.difficulty === question.difficulty),
        ),
      ),
    );
  return Promise.all(
    exams.map(async ({ id, data }) => {
      const [row] = await app.db.rows<{ papers: number }>(
        `SELECT count(*) AS papers FROM attempt a WHERE a.exam_id = ?
         AND EXISTS (SELECT 1 FROM json_each(?) q WHERE instr(a.paper, '"' || q.value || '"') > 0)`,
        id,
        JSON.stringify(questions.map((question) => question.id)),
      );
      return { ...link(data), papers: row?.papers ?? 0 };
    }),
  );
}

async function validCertificates(app: App, trackIds: readonly string[]): Promise<number> {
  const [row] = await app.db.rows<{ n: number }>(
    `SELECT count(*) AS n FROM certificate c WHERE c.valid_until > ?
     AND c.track_id IN (SELECT value FROM json_each(?))
     AND NOT EXISTS (SELECT 1 FROM event e WHERE e.stream = 'certificate:' || c.serial AND e.kind = 'certificate.revoked')`,
    app.clock.now(),
    JSON.stringify(trackIds),
  );
  return row?.n ?? 0;
}
