import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readStream } from "#app/platform/events.server.ts";
import { platformZh } from "#app/platform/texts.zh.ts";
import {
  createTestApp,
  startTestServer,
  type TestApp,
  type TestClient,
  type TestServer,
} from "../../tests/support/app.ts";
import type { AnsweredData } from "./attempt-store.server.ts";
import { startAttempt, submitAttempt } from "./attempts.server.ts";
import type { QuestionKind } from "./question.schema.ts";
import { fiveQuestions, paperOf, publishExam, SECRET, testBank } from "./testing.server.ts";

const EXAM = "exam.test";
const MINUTE = 60_000;

let t: TestApp;
let server: TestServer;
beforeAll(async () => {
  t = await createTestApp();
  server = await startTestServer(t);
}, 180_000);
afterAll(() => server.close());

let personId: string;
let client: TestClient;
let count = 0;
beforeEach(async () => {
  await publishExam(t.app);
  personId = await t.createPerson({
    userName: `zhou.min.${++count}`,
    displayName: "周敏",
    roles: ["trainee"],
  });
  client = server.client(await t.signIn(personId));
});

const start = async (who = personId) => (await startAttempt(t.app, who, EXAM)).attemptId;
/** Everything that a browser is given, with the marks that say which page it is taken off. */
const pageOf = async (path: string) => (await client.get(path)).text;

interface Answer {
  questionId: string;
  value: string[];
  clientId: string;
  clientSeq: number;
}
type Door = (attemptId: string, answer: Answer) => Promise<string>;

const jsonDoor: Door = async (attemptId, answer) => {
  const reply = await client.postJson(`/api/attempts/${attemptId}/answers`, answer);
  const body = reply.json() as { refusal?: { code: string } };
  return body.refusal ? `${reply.status} ${body.refusal.code}` : "stored";
};

/** A refused form is a page with the sentence, or leads to the result, which says why. */
const formDoor: Door = async (attemptId, answer) => {
  const fields = { ...answer, clientSeq: String(answer.clientSeq), go: "stay" };
  const reply = await client.post(`/attempts/${attemptId}?q=1`, fields, { from: "/exams" });
  const late = /\/result\?refused=(\w+)$/.exec(reply.location ?? "")?.[1];
  if (late) return `409 ${late}`;
  if (reply.status === 303) return "stored";
  const shown = /&quot;refused&quot;:&quot;(.*?)&quot;/.exec(reply.text)?.[1];
  const code = Object.entries(platformZh.refusal).find(
    ([, sentence]) => sentence === (shown ?? heading(reply.text)),
  )?.[0];
  return `${reply.status} ${code}`;
};

/** The sentence of a refusal that became a page of its own. */
const heading = (page: string) =>
  Object.values(platformZh.refusal).find((sentence) => page.includes(`>${sentence}<`));

describe("both doors of an answer", () => {
  type Case = {
    name: string;
    replies: string[];
    answers: (paper: Awaited<ReturnType<typeof paperOf>>) => Answer[];
    before?: (attemptId: string) => Promise<void>;
    /** the only kind of question in the paper; any of three by chance when the case is about none */
    kind?: QuestionKind;
  };
  const base = { clientId: "page", clientSeq: 1 };
  const first = (paper: Awaited<ReturnType<typeof paperOf>>, kind?: string) => {
    const item = paper.find((one) => kind === undefined || one.kind === kind);
    if (!item) throw new Error(`the paper has no ${kind}`);
    return item;
  };
  const CASES: Case[] = [
    {
      name: "an answer",
      replies: ["stored"],
      answers: (paper) => [{ ...base, questionId: first(paper).questionHash, value: first(paper).key }],
    },
    {
      name: "an answer by the question's id",
      replies: ["stored"],
      answers: (paper) => [{ ...base, questionId: first(paper).questionId, value: first(paper).key }],
    },
    {
      name: "several options",
      kind: "multiple",
      replies: ["stored"],
      answers: (paper) => [
        { ...base, questionId: first(paper, "multiple").questionHash, value: ["d", "a", "b"] },
      ],
    },
    {
      name: "an answer taken back",
      replies: ["stored", "stored"],
      answers: (paper) =>
        [1, 2].map((clientSeq) => ({
          ...base,
          clientSeq,
          questionId: first(paper).questionHash,
          value: clientSeq === 1 ? first(paper).key : [],
        })),
    },
    {
      name: "the same answer twice",
      replies: ["stored", "stored"],
      answers: (paper) =>
        [1, 1].map((clientSeq) => ({
          ...base,
          clientSeq,
          questionId: first(paper).questionHash,
          value: first(paper).key,
        })),
    },
    {
      name: "two answers under one number",
      kind: "single",
      replies: ["stored", "422 answerMismatch"],
      answers: (paper) =>
        ["a", "b"].map((id) => ({ ...base, questionId: first(paper, "single").questionHash, value: [id] })),
    },
    {
      name: "a question of another paper",
      replies: ["409 questionUnknown"],
      answers: () => [{ ...base, questionId: "q.other.99", value: ["a"] }],
    },
    {
      name: "an option that is not there",
      kind: "single",
      replies: ["409 optionUnknown"],
      answers: (paper) => [{ ...base, questionId: first(paper, "single").questionHash, value: ["e"] }],
    },
    {
      name: "two options of a single choice",
      kind: "single",
      replies: ["400 badRequest"],
      answers: (paper) => [{ ...base, questionId: first(paper, "single").questionHash, value: ["a", "b"] }],
    },
    ...(["ordering", "matching", "case"] as const).flatMap((kind): Case[] => [
      {
        name: `the right answer to a question of the kind ${kind}`,
        kind,
        replies: ["stored"],
        answers: (paper) => [{ ...base, questionId: first(paper).questionHash, value: first(paper).key }],
      },
      {
        name: `a question of the kind ${kind} with something left open`,
        kind,
        replies: ["stored"],
        answers: (paper) => [
          { ...base, questionId: first(paper).questionHash, value: first(paper).key.slice(1) },
        ],
      },
      {
        name: `an option alone to a question of the kind ${kind}`,
        kind,
        replies: ["409 optionUnknown"],
        answers: (paper) => [{ ...base, questionId: first(paper).questionHash, value: ["a"] }],
      },
    ]),
    {
      name: "a step in two places",
      kind: "ordering",
      replies: ["400 badRequest"],
      answers: (paper) => [{ ...base, questionId: first(paper).questionHash, value: ["a:1", "a:2"] }],
    },
    {
      name: "a row with two matches",
      kind: "matching",
      replies: ["400 badRequest"],
      answers: (paper) => [{ ...base, questionId: first(paper).questionHash, value: ["a:1", "a:2"] }],
    },
    {
      name: "two options of a part where one is right",
      kind: "case",
      replies: ["400 badRequest"],
      answers: (paper) => [{ ...base, questionId: first(paper).questionHash, value: ["1:a", "1:b"] }],
    },
    {
      name: "an option of a part that has several, as if it had one",
      kind: "case",
      replies: ["409 optionUnknown"],
      answers: (paper) => [{ ...base, questionId: first(paper).questionHash, value: ["2:a"] }],
    },
    {
      name: "a page id that is none",
      replies: ["400 badRequest"],
      answers: (paper) => [{ ...base, clientId: "a b", questionId: first(paper).questionHash, value: [] }],
    },
    {
      name: "an empty question",
      replies: ["400 badRequest"],
      answers: () => [{ ...base, questionId: "", value: [] }],
    },
    {
      name: "a number below zero",
      replies: ["400 badRequest"],
      answers: (paper) => [{ ...base, clientSeq: -1, questionId: first(paper).questionHash, value: [] }],
    },
    {
      name: "a field of the server's",
      replies: ["400 badRequest"],
      answers: (paper) => [
        { ...base, questionId: first(paper).questionHash, value: first(paper).key, ...{ at: "5" } },
      ],
    },
    {
      name: "an answer after handing in",
      replies: ["409 attemptClosed"],
      before: async (attemptId) => void (await submitAttempt(t.app, personId, { attemptId })),
      answers: (paper) => [{ ...base, questionId: first(paper).questionHash, value: [] }],
    },
    {
      name: "an answer after the deadline",
      replies: ["409 deadlinePassed"],
      before: async () => {
        t.clock.advance(30 * MINUTE + 1);
        client = server.client(await t.signIn(personId));
      },
      answers: (paper) => [{ ...base, questionId: first(paper).questionHash, value: [] }],
    },
  ];

  const rowsOf = async (attemptId: string) =>
    (await readStream<AnsweredData>(t.app.db, `attempt:${attemptId}`))
      .filter((event) => event.kind === "attempt.answered")
      .map(({ seq, actorId, key, data: { digest: _, ...data } }) => ({ seq, actorId, key, data }));

  it.each(CASES)("store and refuse alike: $name", async ({ replies: expected, answers, before, kind }) => {
    if (kind) await publishExam(t.app, fiveQuestions(), testBank([kind]));
    const outcomes: unknown[] = [];
    for (const door of [jsonDoor, formDoor]) {
      const attemptId = await start();
      const [paper] = await Promise.all([paperOf(t.app, personId, attemptId), before?.(attemptId)]);
      const replies: string[] = [];
      const given = answers(paper);
      for (const answer of given) replies.push(await door(attemptId, answer));
      // Papers differ, so rows are compared with the answers that were given.
      const rows = (await rowsOf(attemptId)).map(({ data, key, ...row }) => {
        const index = given.findIndex((one) => one.clientSeq === data.clientSeq);
        const item = paper.find((one) => one.questionId === data.questionId);
        return {
          ...row,
          key: key?.replace(data.questionId, "question"),
          isAsked:
            item !== undefined &&
            [item.questionId, item.questionHash].includes(given[index]?.questionId ?? ""),
          isAsGiven: data.value.join() === [...(given[index]?.value ?? [])].sort().join(),
          clientId: data.clientId,
          clientSeq: data.clientSeq,
          fields: Object.keys(data).sort(),
        };
      });
      expect(rows.every((row) => row.isAsked && row.isAsGiven)).toBe(true);
      expect(rows.length).toBe(
        new Set(given.filter((_, n) => replies[n] === "stored").map((one) => one.clientSeq)).size,
      );
      outcomes.push({ replies, rows });
      await submitAttempt(t.app, personId, { attemptId });
    }
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[0]).toMatchObject({ replies: expected });
  });

  it("takes the fields that the page of each kind sends, and drops those left empty", async () => {
    for (const [kind, fields, value] of [
      ["ordering", { value: ["a:2", "", "c:1", ""] }, ["a:2", "c:1"]],
      ["matching", { "value:a": "a:2", "value:b": "b:3" }, ["a:2", "b:3"]],
      [
        "case",
        { "value:1": "1:b", "value:2": ["2+b", "2+d"], "value:3": "3:true" },
        ["1:b", "2+b", "2+d", "3:true"],
      ],
    ] as const) {
      await publishExam(t.app, fiveQuestions(), testBank([kind]));
      const attemptId = await start();
      const [item] = await paperOf(t.app, personId, attemptId);
      const sent = { ...base, clientSeq: "1", questionId: item?.questionHash ?? "", go: "next" };
      const reply = await client.post(
        `/attempts/${attemptId}?q=1`,
        {
          ...sent,
          ...Object.fromEntries(
            Object.entries(fields).map(([name, one]) => [name, typeof one === "string" ? one : [...one]]),
          ),
        },
        { from: "/exams" },
      );
      expect(reply.status).toBe(303);
      expect((await rowsOf(attemptId)).map(({ data }) => data.value)).toEqual([value]);
      await submitAttempt(t.app, personId, { attemptId });
    }
  });

  it("refuses both ways without a token and for another person, and stores nothing", async () => {
    const other = await t.createPerson({
      userName: `li.hong.${count}`,
      displayName: "李红",
      roles: ["trainee"],
    });
    const attemptId = await start(other);
    const [item] = await paperOf(t.app, other, attemptId);
    const answer = { ...base, questionId: item?.questionHash ?? "", value: item?.key ?? [] };
    expect(await jsonDoor(attemptId, answer)).toBe("404 notFound");
    expect(await formDoor(attemptId, answer)).toBe("404 notFound");
    const stale = await client.postJson(`/api/attempts/${attemptId}/answers`, answer, {
      "X-Shijing-Token": "x",
    });
    expect(stale.json()).toMatchObject({ refusal: { code: "staleForm" } });
    expect(await rowsOf(attemptId)).toEqual([]);
  });
});

describe("what a browser is given", () => {
  const KEYS = /correct|explanation|isKey|taboo|"report"|manual\.report|topic|difficulty|seed|q\.test\.\d/i;

  it.each([
    ["the old kinds", ["single", "multiple", "judge"]],
    ["the new kinds", ["ordering", "matching", "case"]],
  ] as const)(
    "holds no key, explanation, topic, source, id or later question before the end: %s",
    async (_, kinds) => {
      const bank = testBank(kinds);
      await publishExam(t.app, fiveQuestions(), bank);
      const attemptId = await start();
      const paper = await paperOf(t.app, personId, attemptId);
      for (const [index, item] of paper.entries()) {
        const path = `/attempts/${attemptId}?q=${index + 1}`;
        await client.postJson(`/api/attempts/${attemptId}/answers`, {
          questionId: item.questionHash,
          value: item.options.slice(0, 1),
          clientId: "p",
          clientSeq: index,
        });
        const texts = [
          await pageOf(path),
          await pageOf(`${path}&_data=routes%2Fattempts.%24attemptId`),
          await pageOf(`/attempts/${attemptId}/review`),
          (await client.get(`/api/attempts/${attemptId}/answers`)).text,
        ];
        for (const text of texts) {
          expect(text).not.toContain(SECRET);
          expect(text.replace(/<head>.*?<\/head>/s, "")).not.toMatch(KEYS);
          const own = bank.find(({ id }) => id === item.questionId)?.stem ?? "";
          expect(text.replaceAll(own, "")).not.toContain("STEM-");
          for (const other of paper) if (other !== item) expect(text).not.toContain(other.questionHash);
        }
        expect(texts[0]).toContain(bank.find(({ id }) => id === item.questionId)?.stem);
      }
    },
  );

  it("tells keys after the end as the exam says", async () => {
    for (const [tellKeys, right, told] of [
      ["afterAttempt", false, true],
      ["afterPass", false, false],
      ["afterPass", true, true],
      ["never", true, false],
    ] as const) {
      await publishExam(t.app, fiveQuestions({ tellKeys }));
      const attemptId = await start();
      if (right) {
        for (const [n, item] of (await paperOf(t.app, personId, attemptId)).entries()) {
          await client.postJson(`/api/attempts/${attemptId}/answers`, {
            questionId: item.questionHash,
            value: item.key,
            clientId: "p",
            clientSeq: n,
          });
        }
      }
      expect((await client.get(`/attempts/${attemptId}/result`)).location).toBe(`/attempts/${attemptId}`);
      await submitAttempt(t.app, personId, { attemptId });
      const page = await pageOf(`/attempts/${attemptId}/result`);
      expect(page).toContain(right ? "100 分" : "0 分");
      expect(page.includes(SECRET)).toBe(told);
    }
  });

  it("tells no keys of an earlier attempt while another one runs", async () => {
    const earlier = await start();
    await submitAttempt(t.app, personId, { attemptId: earlier });
    expect(await pageOf(`/attempts/${earlier}/result`)).toContain(SECRET);
    const running = await start();
    expect(await pageOf(`/attempts/${earlier}/result`)).not.toContain(SECRET);
    await submitAttempt(t.app, personId, { attemptId: running });
    expect(await pageOf(`/attempts/${earlier}/result`)).toContain(SECRET);
  });
});

describe("an exam without scripts", () => {
  it("goes from the list to the receipt by plain forms", async () => {
    expect(await pageOf("/exams")).toContain(`href="/exams/${EXAM}"`);
    const begun = await client.post(`/exams/${EXAM}`, {}, { from: `/exams/${EXAM}` });
    const attemptPath = begun.location ?? "";
    const again = await client.post(`/exams/${EXAM}`, {}, { from: "/exams" });
    expect(again.location).toBe(attemptPath);
    let path = `${attemptPath}?q=1`;
    for (let n = 1; n <= 5; n++) {
      const page = await pageOf(path);
      const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? "";
      const choice =
        /type="(?:radio|checkbox)" name="value" value="(\w+)"|name="value"[^>]*value="(\w+)"/.exec(page);
      const fields = {
        questionId: hidden("questionId"),
        clientId: hidden("clientId"),
        clientSeq: hidden("clientSeq"),
        value: choice?.[1] ?? choice?.[2] ?? "",
        go: n < 5 ? "next" : "review",
      };
      const saved = await client.post(path, fields, { from: path });
      expect(saved.status).toBe(303);
      path = saved.location ?? "";
      if (n < 5) expect(await pageOf(path)).toMatch(new RegExp(`第 ${n} 题已保存 \\d\\d:\\d\\d:\\d\\d`));
    }
    expect(path).toBe(`${attemptPath}/review`);
    const unconfirmed = await client.post(path, {}, { from: path });
    expect(unconfirmed.status).toBe(400);
    expect(unconfirmed.text).toContain("请先勾选这一项");
    const done = await client.post(path, { confirm: "on" }, { from: path });
    expect(done.location).toBe(`${attemptPath}/result`);
    const result = await pageOf(`${attemptPath}/result`);
    expect(result).toContain("5 题，共 5 题");
    expect(result).toContain("核对一致");
    expect((await client.get(`${attemptPath}?q=2`)).location).toBe(`${attemptPath}/result`);
    expect((await client.get(`${attemptPath}/review`)).location).toBe(`${attemptPath}/result`);
  });

  it("shows another person's attempt to nobody", async () => {
    const other = await t.createPerson({
      userName: `wang.fang.${count}`,
      displayName: "王芳",
      roles: ["trainee"],
    });
    const attemptId = await start(other);
    for (const path of ["", "?q=2", "/review", "/result"]) {
      expect((await client.get(`/attempts/${attemptId}${path}`)).status).toBe(404);
    }
    expect((await client.get(`/api/attempts/${attemptId}/answers`)).status).toBe(404);
    const submitted = await client.post(
      `/attempts/${attemptId}/review`,
      { confirm: "on" },
      { from: "/exams" },
    );
    expect(submitted.status).toBe(404);
  });

  it("says why an exam cannot begin now, in the list and before it", async () => {
    await publishExam(t.app, fiveQuestions({ cooldownMinutes: 10 }));
    await submitAttempt(t.app, personId, { attemptId: await start() });
    for (const path of ["/exams", `/exams/${EXAM}`])
      expect(await pageOf(path)).toMatch(/\d\d:\d\d:\d\d 以后可以再考/);
    const refused = await client.post(`/exams/${EXAM}`, {}, { from: "/exams" });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("之后可以再考");
  });
});
