import type { Explanation, PublicQuestion } from "#app/assessment/answer.ts";
import { answerWords } from "#app/assessment/answer-words.ts";
import { AnswerFields } from "#app/assessment/components/answer-fields.tsx";
import { PaperQuestion } from "#app/assessment/components/paper-question.tsx";
import { ToldAnswer } from "#app/assessment/components/told-answer.tsx";
import { Island } from "#app/islands/island.tsx";
import type { Block } from "#app/publishing/block.schema.ts";
import { zh } from "#app/texts.zh.ts";
import { Specimen } from "#app/ui/gallery-specimen.tsx";
import CheckQuestion from "./check-question.tsx";
import CostingCalculator from "./costing-calculator.tsx";
import { beginDrawing } from "./drawing.tsx";
import FormExercise from "./form-exercise.tsx";
import { drawTree } from "./pieces-tools.tsx";
import Timeline from "./timeline.tsx";

const { learning, assessment } = zh;
const judge = { true: learning.check.judgeTrue, false: learning.check.judgeFalse };

/* Samples that state no rule: they are here to be looked at. */
const OPTIONS = [
  { id: "a", text: "先请她坐下，倒一杯水。" },
  { id: "b", text: "说清你是谁、能做什么。" },
  { id: "c", text: "问现在说话方不方便，孩子在谁那里，今晚去哪里。" },
  { id: "d", text: "一起定下一步。" },
];
const ORDERING: PublicQuestion = {
  id: "ordering",
  kind: "ordering",
  stem: "样例：把接待的几步按先后排好。",
  options: OPTIONS,
};
const LINES: PublicQuestion = {
  id: "lines",
  kind: "matching",
  look: "lines",
  stem: "样例：谁做什么？",
  options: [
    { id: "a", text: "网格员" },
    { id: "b", text: "社区民警" },
    { id: "c", text: "妇联干部" },
  ],
  matches: [
    { id: "1", text: "陪她去医院" },
    { id: "2", text: "发现线索，当天报上来" },
    { id: "3", text: "上门核实，固定证据" },
  ],
};
const MATRIX: PublicQuestion = {
  ...LINES,
  id: "matrix",
  look: "matrix",
  matches: ["第一时间", "三天内", "七天内", "每个月", "不做"].map((text, at) => ({
    id: String(at + 1),
    text,
  })),
};
const COLOURS: PublicQuestion = {
  id: "colours",
  kind: "matching",
  look: "colours",
  stem: "样例：把这几户放到该放的颜色里。",
  options: [
    { id: "a", text: "第一户：上个月吵过一次，已经和好。" },
    { id: "b", text: "第二户：昨晚动了手，邻居听见孩子哭。" },
    { id: "c", text: "第三户：三个月没有事，两个人都愿意谈。" },
    { id: "d", text: "第四户：说过要同归于尽。" },
  ],
  matches: [
    { id: "red", text: "红色" },
    { id: "orange", text: "橙色" },
    { id: "yellow", text: "黄色" },
    { id: "green", text: "绿灯" },
  ],
};
const CASE: PublicQuestion = {
  id: "case",
  kind: "case",
  stem: "样例：罗小萍第三次来到服务台，说“没什么大事”。她把手机放在桌上，屏幕朝下。",
  options: [],
  parts: [
    { id: "1", kind: "single", stem: "最先做什么？", options: OPTIONS },
    { id: "2", kind: "multiple", stem: "哪些可以一起做？", options: OPTIONS },
    { id: "3", kind: "judge", stem: "没什么大事，可以不记录。", options: [{ id: "true" }, { id: "false" }] },
  ],
};
const why = "样例解释：为什么是这样。";
const told = (...ids: string[]): Explanation[] => ids.map((id) => ({ id, correct: true, explanation: why }));

const text = (content: string): Block => ({ tag: "p", children: [content] });
const piece = (
  name: "Ask" | "Answer" | "Advice",
  props: Record<string, string>,
  children: Block[] = [],
): Block => ({
  piece: name,
  version: 1,
  props,
  children,
});
const TREE = {
  piece: "DecisionTree",
  version: 1,
  props: { title: "样例：要不要马上请同事来" },
  children: [
    piece("Ask", { id: "now", text: "她此刻安全吗？" }, [
      piece("Answer", { say: "不安全，或者说不准", go: "call" }),
      piece("Answer", { say: "安全", go: "child" }),
    ]),
    piece("Ask", { id: "child", text: "带着孩子吗？" }, [
      piece("Answer", { say: "带着", go: "call" }),
      piece("Answer", { say: "没有", go: "talk" }),
    ]),
    piece("Advice", { id: "call", title: "先请一位同事来" }, [text("一个人顾不过来。")]),
    piece("Advice", { id: "talk", title: "到安静的地方说" }, [text("关上门，问她想坐哪里。")]),
  ],
};

/** The kinds of question and the pieces of a lesson that are worked with. */
export function GalleryPieces() {
  const drawing = beginDrawing({
    lang: "zh-CN",
    language: "zh",
    words: learning.block,
    documents: learning.source.documentsShort,
    sources: { cite: () => null, term: () => null },
    isPrint: false,
    island: (name, component, props) => <Island name={name} component={component} props={props} />,
  });
  const fields = (question: PublicQuestion, value: readonly string[] = [], error?: string) => (
    <form action="#" method="post" className="max-w-measure">
      <AnswerFields
        id={`answer-${question.id}`}
        question={question}
        value={value}
        words={answerWords(assessment.answer, question)}
        kicker={assessment.question.kind[question.kind]}
        error={error}
        isExam
      />
    </form>
  );
  const check = (
    question: PublicQuestion,
    anchor: string,
    value: string[] | null,
    explanations: Explanation[],
  ) => (
    <Island
      name="check-question"
      component={CheckQuestion}
      props={{
        anchor,
        lessonPath: "/components",
        endpoint: "/components",
        questionId: question.id,
        questionHash: "",
        question,
        formToken: "",
        correctionHref: "#",
        answer: value && { value, correct: false, explanations },
        unfinished: value ? null : ["a:1"],
        isStale: false,
        words: {
          ...learning.check,
          heading: "小题",
          kind: learning.check.kind[question.kind],
          hint: "",
          answer: { ...answerWords(assessment.answer, question), judge },
          told: { ...assessment.told, judge },
        },
      }}
    />
  );
  return (
    <>
      <Specimen name="AnswerFields: case, matrix">
        {fields(CASE, ["1:a", "2+b", "2+c"])}
        {fields(MATRIX, ["a:2"])}
      </Specimen>
      <Specimen name="AnswerFields: ordering, lines, colours (plain lists)">
        {fields(ORDERING, ["b:1"])}
        {fields(LINES, ["a:2"])}
        {fields(COLOURS, ["b:orange"], "还有没有配上的。")}
      </Specimen>
      <Specimen name="CheckQuestion with a desk: ordering, lines, colours">
        {check(ORDERING, "desk-ordering", null, [])}
        {check(LINES, "desk-lines", null, [])}
        {check(COLOURS, "desk-colours", null, [])}
      </Specimen>
      <Specimen name="CheckVerdict, ToldAnswer">
        {check(ORDERING, "told-ordering", ["a:1", "b:3", "c:2", "d:4"], told("a:1", "b:2", "c:3", "d:4"))}
        <ToldAnswer
          question={COLOURS}
          chosen={["a:green", "b:green", "d:red"]}
          explanations={told("a:green", "b:orange", "c:green", "d:red")}
          words={assessment.told}
        />
        <ToldAnswer
          question={CASE}
          chosen={["1:a", "2+b", "3:true"]}
          explanations={[
            ...told("1:a", "2+b", "2+c"),
            ...["1:b", "1:c", "1:d", "2+a", "2+d"].map((id) => ({ id, correct: false, explanation: why })),
            { id: "3:true", correct: false, explanation: why },
            { id: "3:false", correct: true, explanation: why },
          ]}
          words={assessment.told}
        />
      </Specimen>
      <Specimen name="PaperQuestion">
        <div className="stack-6 max-w-measure">
          {[ORDERING, LINES, CASE].map((question) => (
            <div key={question.id} className="stack-3">
              <PaperQuestion question={question} words={answerWords(assessment.answer, question)} />
            </div>
          ))}
        </div>
      </Specimen>
      <Specimen name="Timeline">
        <div className="max-w-measure">
          <Island
            name="timeline"
            component={Timeline}
            props={{
              id: "timeline-sample",
              title: "样例：几个期限怎么算",
              start: "样例里的起点",
              at: "2026-03-02T21:40",
              deadlines: ["PT2S", "PT30M", "PT24H", "P15D", "P2M"].map((after) => ({
                after,
                label: `样例期限 ${after}`,
                href: null,
                source: "样例出处",
              })),
              language: "zh",
              words: learning.block.timeline,
            }}
          />
        </div>
      </Specimen>
      <Specimen name="DecisionTree">
        <div className="max-w-measure">
          {drawTree(TREE, drawing, "gallery", {
            isTop: true,
            drawChildren: (blocks) =>
              blocks.map((block) =>
                typeof block === "string" ? null : (
                  <p key={String(block.children)}>{String(block.children)}</p>
                ),
              ),
          })}
        </div>
      </Specimen>
      <Specimen name="CostingCalculator">
        <div className="max-w-measure">
          <Island
            name="costing-calculator"
            component={CostingCalculator}
            props={{
              id: "costing-sample",
              sources: [{ href: null, title: "样例出处" }],
              words: learning.block.costing,
            }}
          />
        </div>
      </Specimen>
      <Specimen name="FormExercise">
        <Island
          name="form-exercise"
          component={FormExercise}
          props={{
            anchor: "form-sample",
            lessonPath: "/components",
            endpoint: "/components",
            form: {
              id: "form.sample",
              title: "样例：来访登记",
              story: ["样例：周一上午，沈老师来到服务台，说想问问怎么办。"],
              warning: "样例提醒：这一段提到动手。",
              fields: [
                { id: "when", label: "什么时候来的", hint: "写到时刻。", kind: "line", choices: [] },
                { id: "what", label: "说了什么", hint: null, kind: "lines", choices: [] },
                {
                  id: "next",
                  label: "下一步",
                  hint: null,
                  kind: "one",
                  choices: [
                    { id: "a", text: "问她想怎么办" },
                    { id: "b", text: "请她先回去" },
                  ],
                },
              ],
            },
            formToken: "",
            correctionHref: "#",
            entries: { when: ["周一"], next: ["b"] },
            feedback: [
              {
                id: "when",
                state: "lacking",
                notes: ["还要写几点几分。"],
                choices: [],
                model: "样例写法：周一上午九点二十。",
                source: { href: null, title: "样例出处" },
              },
              {
                id: "what",
                state: "empty",
                notes: [],
                choices: [],
                model: "样例写法：原话用引号。",
                source: { href: null, title: "样例出处" },
              },
              {
                id: "next",
                state: "lacking",
                notes: [],
                choices: [
                  { id: "a", correct: true, isChosen: false, feedback: why },
                  { id: "b", correct: false, isChosen: true, feedback: why },
                ],
                model: "样例写法：先问她。",
                source: { href: null, title: "样例出处" },
              },
            ],
            words: learning.form,
          }}
        />
      </Specimen>
    </>
  );
}
