import type { Question } from "../question.schema.ts";
import { type Item, type ItemAnswer, itemsOf } from "./items.ts";
import { idsOf, writeTags } from "./tags.ts";
import { escapeAttribute, escapeXml } from "./xml.ts";

/*
 * QTI 3.0 items (1EdTech “Question and Test Interoperability” 3.0, item schema). Each explanation is the inline feedback
 * of its choice; what QTI has no place for stands in an outcome variable TAGS with default values. A case is a composite
 * item: its tale in the body, then one interaction for each part.
 */

const NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
const JUDGE_WORDS: Record<string, string> = { true: "对", false: "错" };

/** One question as one assessment item. */
export function writeQtiItem(question: Question): string {
  const [first, ...rest] = itemsOf(question);
  if (!first) return "";
  const isCase = question.kind === "case";
  const scored = (isCase ? rest : [first]).map((item, at) => ({ item, mark: isCase ? `_${at + 1}` : "" }));
  const declarations = [
    ...scored.map(({ item, mark }) => responseDeclaration(item, mark)),
    outcome("SCORE", "single", "float", ["0"]),
    ...(isCase ? [outcome("TAGS", "multiple", "string", writeTags(first.tags))] : []),
    ...scored.flatMap(({ item, mark }) => [
      outcome(`TAGS${mark}`, "multiple", "string", writeTags(item.tags)),
      outcome(`FEEDBACK${mark}`, "multiple", "identifier", []),
    ]),
  ];
  const tale = isCase ? `<div>${inline(first.stem)}</div>` : "";
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<qti-assessment-item xmlns="${NAMESPACE}" identifier="${escapeAttribute(question.id)}" title="${escapeAttribute(question.id)}" adaptive="false" time-dependent="false" xml:lang="zh-CN">`,
    ...declarations,
    `<qti-item-body>${tale}${scored.map(({ item, mark }) => interaction(item, mark)).join("")}</qti-item-body>`,
    `<qti-response-processing>${scored.map(({ mark }) => processing(mark)).join("")}</qti-response-processing>`,
    "</qti-assessment-item>",
    "",
  ].join("\n");
}

/** The identifiers of an item's answers: the option ids of the bank, which tell no order and no pairs. */
function identifiers({ tags }: Item): string[] {
  return idsOf(tags, "options");
}

/** The other sides of a matching item in the order of the bank, with identifiers that tell no pairs. */
function matchesOf({ answers, distractors, tags }: Item): { id: string; text: string }[] {
  const pairs = idsOf(tags, "pairs");
  const left = [...distractors];
  return idsOf(tags, "matches").map((id) => {
    const row = pairs.indexOf(id);
    return { id: `m${id}`, text: row < 0 ? (left.shift() ?? "") : (answers[row]?.match ?? "") };
  });
}

function responseDeclaration(item: Item, mark: string): string {
  const ids = identifiers(item);
  const right =
    item.kind === "matching"
      ? idsOf(item.tags, "pairs").map((match, at) => `${ids[at]} m${match}`)
      : item.kind === "ordering"
        ? ids
        : ids.filter((_, at) => item.answers[at]?.right);
  const cardinality =
    item.kind === "ordering"
      ? "ordered"
      : item.kind === "single" || item.kind === "judge"
        ? "single"
        : "multiple";
  const type = item.kind === "matching" ? "directedPair" : "identifier";
  const values = right.map((value) => `<qti-value>${value}</qti-value>`).join("");
  return `<qti-response-declaration identifier="RESPONSE${mark}" cardinality="${cardinality}" base-type="${type}"><qti-correct-response>${values}</qti-correct-response></qti-response-declaration>`;
}

function outcome(name: string, cardinality: string, type: string, values: readonly string[]): string {
  const inside = values.map((value) => `<qti-value>${escapeXml(value)}</qti-value>`).join("");
  const standard = inside === "" ? "" : `<qti-default-value>${inside}</qti-default-value>`;
  return `<qti-outcome-declaration identifier="${name}" cardinality="${cardinality}" base-type="${type}">${standard}</qti-outcome-declaration>`;
}

/** Text inside the body: line ends as `br`. */
function inline(text: string): string {
  return escapeXml(text).replace(/\n/g, "<br/>");
}

function interaction(item: Item, mark: string): string {
  const ids = identifiers(item);
  const prompt = `<qti-prompt>${inline(item.stem)}</qti-prompt>`;
  const feedback = ({ feedback: told }: ItemAnswer, id: string): string =>
    told === ""
      ? ""
      : `<qti-feedback-inline outcome-identifier="FEEDBACK${mark}" identifier="${id}" show-hide="show">${inline(told)}</qti-feedback-inline>`;
  const choices = (name: string, more: string): string =>
    item.answers
      .map((one, at) => {
        const id = ids[at] ?? "";
        const words = item.kind === "judge" ? (JUDGE_WORDS[one.text] ?? one.text) : one.text;
        return `<${name} identifier="${id}"${more}>${inline(words)}${feedback(one, id)}</${name}>`;
      })
      .join("");
  const open = `response-identifier="RESPONSE${mark}" shuffle="${item.kind === "judge" ? "false" : "true"}"`;
  if (item.kind === "ordering")
    return `<qti-order-interaction ${open}>${prompt}${choices("qti-simple-choice", "")}</qti-order-interaction>`;
  if (item.kind === "matching") {
    const most = item.answers.length;
    const right = matchesOf(item)
      .map(
        ({ id, text }) =>
          `<qti-simple-associable-choice identifier="${id}" match-max="${most}">${inline(text)}</qti-simple-associable-choice>`,
      )
      .join("");
    return `<qti-match-interaction ${open} max-associations="${most}">${prompt}<qti-simple-match-set>${choices("qti-simple-associable-choice", ' match-max="1"')}</qti-simple-match-set><qti-simple-match-set>${right}</qti-simple-match-set></qti-match-interaction>`;
  }
  const most = item.kind === "multiple" ? 0 : 1;
  return `<qti-choice-interaction ${open} max-choices="${most}">${prompt}${choices("qti-simple-choice", "")}</qti-choice-interaction>`;
}

/** One point when the response is the correct one; feedback for what was chosen. */
function processing(mark: string): string {
  const response = `<qti-variable identifier="RESPONSE${mark}"/>`;
  return `<qti-response-condition><qti-response-if><qti-match>${response}<qti-correct identifier="RESPONSE${mark}"/></qti-match><qti-set-outcome-value identifier="SCORE"><qti-sum><qti-variable identifier="SCORE"/><qti-base-value base-type="float">1</qti-base-value></qti-sum></qti-set-outcome-value></qti-response-if></qti-response-condition>`;
}

/** The name of an item's file in a package. */
export function itemFile(question: Question): string {
  return `items/${question.id.replace(/[^A-Za-z0-9._-]/g, "_")}.xml`;
}

/** The manifest of a package of items (IMS Content Packaging 1.1.4, profile of QTI 3). */
export function writeManifest(questions: readonly Question[]): string {
  const resources = questions
    .map(
      (question, at) =>
        `<resource identifier="r${at + 1}" type="imsqti_item_xmlv3p0" href="${escapeAttribute(itemFile(question))}"><file href="${escapeAttribute(itemFile(question))}"/></resource>`,
    )
    .join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" identifier="questions">
<metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata>
<organizations/>
<resources>
${resources}
</resources>
</manifest>
`;
}
