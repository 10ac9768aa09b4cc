import type { Question } from "#app/assessment/question.schema.ts";
import type { SourceBook } from "../content.schema.ts";
import { type Finding, finding, type Sentence } from "../findings.ts";
import type { Placed } from "../material.ts";
import { checkSigns, checkWords } from "./lesson-text.ts";

/** The key may be the longest option in at most this share of single-choice questions. */
const LONGEST_KEY_SHARE = 0.35;
/** How often each of a, b, c and d is the key. */
const POSITION_SHARE = { least: 0.15, most: 0.35, from: 8 } as const;
/** How often `false` is the key of judge questions. */
const FALSE_SHARE = { least: 0.35, most: 0.65, from: 6 } as const;
/** A run of this many characters that only stem and key share gives the key away. */
const TELLING_RUN = 4;

/** Every text of a question that is prose. */
export function questionTexts({ stem, options, parts = [], matches = [] }: Question): string[] {
  const ofOptions = (list: Question["options"]): string[] =>
    list.flatMap(({ text, explanation }) => (text === undefined ? [explanation] : [text, explanation]));
  return [
    stem,
    ...ofOptions(options),
    ...parts.flatMap((part) => [part.stem, ...ofOptions(part.options)]),
    ...matches.map(({ text }) => text),
  ];
}

/** The explanations of a question: our own words, while stems and options may be what somebody says. */
function explanationsOf({ options, parts = [] }: Question): string[] {
  return [...options, ...parts.flatMap((part) => part.options)].map(({ explanation }) => explanation);
}

/** The rules of a file of the bank: keys that cannot be guessed, signs, and words. @param file its path */
export function checkBankFile(
  file: string,
  questions: readonly Placed<Question>[],
  book: Pick<SourceBook, "glossary">,
): Finding[] {
  const inUse = questions.filter(({ value }) => value.status !== "retired");
  return [
    ...checkLongestKeys(file, inUse),
    ...checkPositions(file, inUse),
    ...checkJudges(file, inUse),
    ...inUse.flatMap((placed) =>
      [
        ...questionTexts(placed.value).flatMap((text) => checkSigns(placed, text)),
        ...explanationsOf(placed.value).flatMap((text) => checkWords(placed, text, book)),
      ].map((found) => ({
        ...found,
        message: `试题 ${placed.value.id}：${found.message}`,
        messageEn: `${placed.value.id}: ${found.messageEn}`,
      })),
    ),
    ...inUse.flatMap(tellingRuns),
  ];
}

function ofFile(file: string, rule: string, sentence: Sentence): Finding {
  return finding({ file, line: 1 }, "error", rule, sentence);
}

const percent = (count: number, of: number): string => `${Math.round((100 * count) / of)} %`;
const singlesOf = (questions: readonly Placed<Question>[]): Question[] =>
  questions.flatMap(({ value }) => (value.kind === "single" ? [value] : []));

function checkLongestKeys(file: string, questions: readonly Placed<Question>[]): Finding[] {
  const singles = singlesOf(questions);
  if (singles.length < POSITION_SHARE.from) return [];
  const longest = singles.filter(({ options }) => {
    const length = (text: string | undefined): number => Array.from(text ?? "").length;
    const key = options.find(({ correct }) => correct);
    return options.every((option) => option === key || length(option.text) < length(key?.text));
  }).length;
  if (longest / singles.length <= LONGEST_KEY_SHARE) return [];
  return [
    ofFile(file, "bank-longest-key", {
      zh: `${singles.length} 道单选题里有 ${longest} 道（${percent(longest, singles.length)}）正确项最长，至多 35 %。`,
      en: `In ${longest} of ${singles.length} single-choice questions (${percent(longest, singles.length)}) the key is the longest option; at most 35 %.`,
    }),
  ];
}

function checkPositions(file: string, questions: readonly Placed<Question>[]): Finding[] {
  const singles = singlesOf(questions);
  const { least, most, from } = POSITION_SHARE;
  if (singles.length < from) return [];
  return ["a", "b", "c", "d"].flatMap((id) => {
    const count = singles.filter(({ options }) => options.some((one) => one.correct && one.id === id)).length;
    const share = count / singles.length;
    if (share >= least && share <= most) return [];
    return [
      ofFile(file, "bank-key-position", {
        zh: `${singles.length} 道单选题里有 ${count} 道（${percent(count, singles.length)}）正确项是 ${id}，应当在 15 % 到 35 % 之间。`,
        en: `In ${count} of ${singles.length} single-choice questions (${percent(count, singles.length)}) the key is ${id}; it is 15 % to 35 %.`,
      }),
    ];
  });
}

function checkJudges(file: string, questions: readonly Placed<Question>[]): Finding[] {
  const judges = questions.filter(({ value }) => value.kind === "judge");
  const { least, most, from } = FALSE_SHARE;
  if (judges.length < from) return [];
  const count = judges.filter(({ value }) =>
    value.options.some(({ id, correct }) => correct && id === "false"),
  ).length;
  const share = count / judges.length;
  if (share >= least && share <= most) return [];
  return [
    ofFile(file, "bank-judge-balance", {
      zh: `${judges.length} 道判断题里有 ${count} 道（${percent(count, judges.length)}）答案是“错”，应当在 35 % 到 65 % 之间。`,
      en: `Of ${judges.length} judge questions ${count} (${percent(count, judges.length)}) are false; it is 35 % to 65 %.`,
    }),
  ];
}

/** Words that stand in the stem and the key and in no other option give the answer to somebody who knows nothing. */
function tellingRuns(placed: Placed<Question>): Finding[] {
  const { id, kind, stem, options, parts = [] } = placed.value;
  const asked = [
    ...(kind === "single" ? [{ stem, options }] : []),
    ...parts.filter((part) => part.kind === "single"),
  ];
  return asked.flatMap(({ stem, options }) => {
    const key = options.find(({ correct }) => correct)?.text ?? "";
    const others = options.filter(({ correct }) => !correct).map(({ text = "" }) => text);
    for (const [words] of key.matchAll(/\p{Script=Han}+/gu)) {
      const signs = Array.from(words);
      for (let at = 0; at + TELLING_RUN <= signs.length; at++) {
        const run = signs.slice(at, at + TELLING_RUN).join("");
        if (!stem.includes(run) || others.some((text) => text.includes(run))) continue;
        return [
          finding(placed, "warning", "bank-telling-words", {
            zh: `试题 ${id} 的题干和正确项都有“${run}”，别的选项没有，会露答案。`,
            en: `${id}: stem and key share “${run}”, which no other option has; it gives the key away.`,
          }),
        ];
      }
    }
    return [];
  });
}
