import { Document, isMap, isScalar, isSeq, visit } from "yaml";
import type { Question } from "../question.schema.ts";

/** Questions as a file of the bank, in the hand of those that are there: texts quoted, short lists on one line. */
export function writeYaml(questions: readonly Question[]): string {
  const document = new Document(questions.map(inOrder));
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      const { value } = pair;
      if (isScalar(value) && typeof value.value === "string" && TEXTS.has(key)) value.type = "QUOTE_DOUBLE";
      if (isSeq(value) && value.items.every((item) => !isMap(item))) {
        value.flow = true;
        for (const item of value.items)
          if (isScalar(item) && !/^[a-z0-9.-]+$/.test(String(item.value))) item.type = "QUOTE_DOUBLE";
      }
      return undefined;
    },
  });
  if (isSeq(document.contents))
    for (const [at, item] of document.contents.items.entries())
      if (at > 0 && isMap(item)) item.spaceBefore = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const TEXTS = new Set(["stem", "text", "explanation"]);

function inOrder(question: Question): Partial<Question> {
  const { id, kind, use, stem, look, options, matches, parts, ...rest } = question;
  return {
    id,
    kind,
    use,
    stem,
    ...(look === undefined ? {} : { look }),
    ...(kind === "case" ? {} : { options }),
    ...(matches === undefined ? {} : { matches }),
    ...(parts === undefined ? {} : { parts }),
    ...rest,
  };
}
