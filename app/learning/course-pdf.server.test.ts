import { expect, it } from "vitest";
import { buildCatalogue } from "#app/publishing/catalogue.server.ts";
import { renderCoursePdf } from "./course-pdf.server.ts";
import { testContent } from "./testing.ts";

const catalogue = buildCatalogue(testContent(), { digest: "abc", publishedAt: 0, isDraft: false });
const courseId = catalogue.courses[0]?.id ?? "";
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length;

it("draws title page, contents, each lesson on a page of its own, and the sources, the same each time", async () => {
  const [first, second] = [
    await renderCoursePdf(catalogue, courseId),
    await renderCoursePdf(catalogue, courseId),
  ];
  expect(first.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  expect(pagesOf(first)).toBeGreaterThanOrEqual(3 + catalogue.lessonsOf(courseId).length);
  expect(pagesOf(second)).toBe(pagesOf(first));
  expect(second.length).toBe(first.length);
});

it("knows no course that is not published", async () => {
  await expect(renderCoursePdf(catalogue, "none")).rejects.toMatchObject({ code: "notFound" });
});
