import type { Block } from "../block.schema.ts";
import { type Finding, finding, lineOfText } from "../findings.ts";
import type { LessonFile, Material } from "../material.ts";

/** Pages without an id that a lesson may lead to. */
const PAGES = new Set([
  "/",
  "/courses",
  "/scenarios",
  "/exams",
  "/glossary",
  "/help",
  "/certificates",
  "/verify",
]);

/** What internal links can lead to. */
export interface LinkTargets {
  /** paths of everything that has a page */
  paths: ReadonlySet<string>;
}

/** The pages that the content makes; retired lessons and source items have none that one should be sent to. */
export function linkTargets(material: Material): LinkTargets {
  const { book, courses, lessons, exams, scenarios } = material;
  return {
    paths: new Set([
      ...PAGES,
      ...courses.map(({ value }) => `/courses/${value.id}`),
      ...lessons
        .filter(({ version }) => version.data.status !== "retired")
        .map(({ version }) => `/lessons/${version.id}`),
      ...exams.map(({ value }) => `/exams/${value.id}`),
      ...scenarios.map(({ value }) => `/scenarios/${value.scenario.id}`),
      ...[...book.items.filter(({ retired }) => !retired), ...book.law].map(({ id }) => `/sources/${id}`),
      ...book.glossary.map(({ id }) => `/glossary#term-${id}`),
    ]),
  };
}

/**
 * Links within the site lead somewhere.
 * @param anchors ids of elements on the lesson's own page
 */
export function checkLinks(
  { file, source, version }: LessonFile,
  { paths }: LinkTargets,
  anchors: ReadonlySet<string>,
): Finding[] {
  return hrefsOf(version.data.blocks).flatMap((href) => {
    const isGood = href.startsWith("#")
      ? anchors.has(href.slice(1))
      : !href.startsWith("/") ||
        paths.has(href) ||
        // A place in a page that the content does not make: the page itself is known.
        (!href.startsWith("/glossary#") && paths.has(href.replace(/[?#].*$/, "")));
    if (isGood) return [];
    return [
      finding({ file, line: lineOfText(source, `](${href}`) }, "error", "link", {
        zh: `链接 ${href} 没有去处。`,
        en: `The link ${href} leads nowhere.`,
      }),
    ];
  });
}

function hrefsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (typeof block === "string") return [];
    const own = "tag" in block && block.href !== undefined ? [block.href] : [];
    return [...own, ...hrefsOf(block.children)];
  });
}
