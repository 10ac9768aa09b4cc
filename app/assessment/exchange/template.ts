import type { Question } from "../question.schema.ts";

const common = {
  use: "exam",
  sources: ["manual.report.to.3"],
  topic: "report",
  difficulty: 1,
  audience: ["all"],
  status: "draft",
} as const;

const base = (id: string) => ({
  ...common,
  id,
  sources: [...common.sources],
  audience: [...common.audience],
});

const options = (right: readonly string[], letters: string): Question["options"] =>
  Array.from(letters).map((id) => ({
    id,
    text: `这里写选项 ${id.toUpperCase()} 的文字`,
    ...(right.includes(id) ? { correct: true as const } : {}),
    explanation: right.includes(id) ? "这里写为什么对。" : "这里写为什么不对。",
  }));

const judgement: Question["options"] = [
  { id: "true", correct: true, explanation: "这里写为什么判断“对”是对的。" },
  { id: "false", explanation: "这里写为什么判断“错”不对。" },
];

/** One example of every kind, for the templates: what to write stands in the cells. They are valid questions. */
export const TEMPLATE: readonly Question[] = [
  {
    ...base("q.example.report.001"),
    kind: "single",
    stem: "单选题：这里写题干，四个选项，一个对。",
    options: options(["b"], "abcd"),
  },
  {
    ...base("q.example.report.002"),
    kind: "multiple",
    stem: "多选题：四个或五个选项，至少两个对。",
    options: options(["a", "c", "e"], "abcde"),
  },
  {
    ...base("q.example.report.003"),
    kind: "judge",
    stem: "判断题：这里写一句要判断的话。",
    options: judgement,
  },
  {
    ...base("q.example.report.004"),
    kind: "ordering",
    stem: "排序题：三到七步，答案写正确的次序。",
    options: ["c", "a", "d", "b"]
      .map((id, at) => ({
        id,
        text: `这里写第 ${at + 1} 步`,
        position: at + 1,
        explanation: "这里写为什么在这一步。",
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  },
  {
    ...base("q.example.report.005"),
    kind: "matching",
    stem: "配对题：答案写每一项和它的对应。",
    options: ["2", "3", "1"].map((match, at) => ({
      id: "abc"[at] ?? "",
      text: `这里写左边的${"甲乙丙"[at]}`,
      match,
      explanation: "这里写为什么这样配。",
    })),
    matches: ["1", "2", "3"].map((id) => ({ id, text: `这里写右边的 ${id}` })),
  },
  {
    ...base("q.example.report.006"),
    kind: "case",
    stem: "案例题：这里写经过，下面每个小问一行。",
    options: [],
    parts: [
      { id: "1", kind: "single", stem: "这里写第一问", options: options(["d"], "abcd") },
      { id: "2", kind: "judge", stem: "这里写第二问", options: judgement },
    ],
  },
];
