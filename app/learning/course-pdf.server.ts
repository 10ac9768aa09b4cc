import { formatShanghaiDate } from "#app/certification/calendar.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { PDF_COLORS, PdfFlow } from "#app/platform/pdf-flow.server.ts";
import type { Catalogue, Version } from "#app/publishing/catalogue.server.ts";
import { dictionaries } from "#app/texts.server.ts";
import { referenceOf } from "./citation.ts";
import { LessonWriter, runs } from "./lesson-pdf.server.ts";

/*
 * The print edition of a course: one PDF with title page, contents, every lesson, and the sources. Its words are
 * Chinese, like the lessons; the title page carries the English abstract.
 */

const LINES_PER_CONTENTS_PAGE = 30;

/** What a print edition is made of. */
interface Edition {
  catalogue: Catalogue;
  course: Version<"course">;
  lessons: Version<"lesson">[];
}

/**
 * Draws the print edition of a course. Other work goes on between the lessons.
 * @throws {Refusal} notFound
 */
export async function renderCoursePdf(catalogue: Catalogue, courseId: string): Promise<Buffer> {
  const course = catalogue.get("course", courseId);
  const edition: Edition = { catalogue, course, lessons: catalogue.lessonsOf(courseId) };
  const words = dictionaries.zh.learning;
  const brand = dictionaries.zh.platform.brand;
  const flow = await PdfFlow.begin({ title: course.data.title, author: brand, at: catalogue.publishedAt });
  titlePage(flow, edition);
  const contentsPages = Math.max(1, Math.ceil((edition.lessons.length + 2) / LINES_PER_CONTENTS_PAGE));
  const firstContentsPage = flow.page + 1;
  for (let page = 0; page < contentsPages; page++) flow.newPage();

  const places: { title: string; page: number }[] = [];
  const cited = new Set<string>();
  const writer = new LessonWriter(flow, catalogue, cited);
  for (const [at, lesson] of edition.lessons.entries()) {
    flow.newPage();
    const title = `${at + 1}  ${lesson.data.title}`;
    places.push({ title, page: flow.page });
    flow.doc.outline.addItem(title);
    await writer.write(lesson.data, title);
    await new Promise((resolve) => setImmediate(resolve));
  }
  flow.newPage();
  places.push({ title: words.pdf.sources, page: flow.page });
  flow.doc.outline.addItem(words.pdf.sources);
  sources(flow, edition, cited);
  contents(flow, places, firstContentsPage);
  return flow.end((page) =>
    page === 1 ? null : { left: `${brand} · ${course.data.title}`, right: String(page) },
  );
}

function titlePage(flow: PdfFlow, { catalogue, course, lessons }: Edition): void {
  const { pdf, courses } = dictionaries.zh.learning;
  flow.space(150);
  flow.paragraph([{ text: dictionaries.zh.platform.brand }], {
    size: 12,
    color: PDF_COLORS.muted,
    after: 14,
  });
  flow.paragraph([{ text: course.data.title }], { size: 28, leading: 1.35, bold: true, after: 6 });
  flow.paragraph([{ text: course.data.titleEn }], { size: 13, color: PDF_COLORS.muted, after: 30 });
  flow.paragraph([{ text: course.data.description }], { size: 12, after: 18 });
  flow.paragraph([{ text: course.data.abstractEn }], { size: 10, color: PDF_COLORS.muted, after: 30 });
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.data.minutes, 0);
  const facts = [
    fill(courses.lessons, { count: lessons.length }),
    fill(courses.minutes, { count: minutes }),
    fill(pdf.published, { date: formatShanghaiDate(catalogue.publishedAt, "zh") }),
    fill(pdf.version, { version: catalogue.digest.slice(0, 8) }),
  ];
  flow.paragraph([{ text: facts.join(" · ") }], { size: 9.5, color: PDF_COLORS.muted });
  flow.paragraph([{ text: pdf.fictional }], { size: 9.5, color: PDF_COLORS.muted });
}

/** Written last, on the pages left free for it: only then are the numbers known. */
function contents(flow: PdfFlow, places: readonly { title: string; page: number }[], first: number): void {
  const { pdf } = dictionaries.zh.learning;
  for (let at = 0; at < places.length; at += LINES_PER_CONTENTS_PAGE) {
    flow.onPage(first + at / LINES_PER_CONTENTS_PAGE, () => {
      if (at === 0) flow.heading(pdf.contents, 18, 0);
      for (const { title, page } of places.slice(at, at + LINES_PER_CONTENTS_PAGE))
        flow.leader(title, String(page));
    });
  }
}

function sources(flow: PdfFlow, { catalogue }: Edition, cited: ReadonlySet<string>): void {
  const { pdf, source } = dictionaries.zh.learning;
  flow.heading(pdf.sources, 18, 0);
  flow.paragraph([{ text: pdf.sourcesHint }], { size: 9.5, color: PDF_COLORS.muted });
  for (const id of [...cited].sort()) {
    const one = catalogue.cite(id);
    if (!one) continue;
    const { title, place } = referenceOf(one, source.documentsShort);
    const mark = one.type === "law" && !one.verified ? `（${pdf.unverified}）` : "";
    flow.paragraph(runs([`${title}${mark}  `, { text: `${place}  ${id}`, color: PDF_COLORS.muted }]), {
      size: 9,
      leading: 1.55,
      after: 1,
    });
  }
}
