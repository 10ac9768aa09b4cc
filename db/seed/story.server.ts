import type { App } from "#app/app.server.ts";
import { assignTrack } from "#app/certification/assignments.server.ts";
import { revokeCertificate } from "#app/certification/certificates.server.ts";
import { certificatesOf } from "#app/certification/standing.server.ts";
import type { CorrectionKind } from "#app/learning/anchors.ts";
import { setBookmark } from "#app/learning/bookmarks.server.ts";
import { createCorrection, listCorrections, markHandled } from "#app/learning/corrections.server.ts";
import { answerInquiry, listInquiries, sendInquiry } from "#app/learning/inquiries.server.ts";
import { createNote } from "#app/learning/notes.server.ts";
import { disableAccount } from "#app/organisation/accounts.server.ts";
import { auditFilterSchema, readAudit } from "#app/organisation/audit.server.ts";
import { createAccountLink } from "#app/organisation/links.server.ts";
import { rehearse, sitExam, study } from "./deeds.server.ts";
import { notPrepared } from "./not-prepared.ts";
import { allOf, type Device, dayFrom, openPast, type Past, visit } from "./past.server.ts";
import type { PersonIds } from "./people.server.ts";
import { DEMO_TRACK, type Syllabus } from "./syllabus.server.ts";

/** A story is told for this installation: its content, its people, its today. */
interface Stage {
  app: App;
  idOf: PersonIds;
  syllabus: Syllabus;
}

/**
 * Tells what happened in the demonstration before today: about two months of assignments, learning, rehearsals,
 * exams, certificates and corrections.
 * @throws {PlainError} the published content cannot be completed as the story has it
 * @throws {Refusal} a command refused
 */
export async function tellStory(app: App, idOf: PersonIds, syllabus: Syllabus): Promise<void> {
  const stage: Stage = { app, idOf, syllabus };
  await assignAll(stage);
  await allOf([
    certified(stage, "ayigul.memtimin", { lessonsAgo: [52, 50, 47], playAgo: 45, examAgo: 41, surplus: 0.6 }),
    certified(stage, "su.he", { lessonsAgo: [51, 48, 46], playAgo: 40, examAgo: 36, surplus: 0.3 }),
    failed(stage),
    overdue(stage),
    onTheWay(stage),
    theVisitor(stage),
    curious(stage),
    staff(stage),
  ]);
  await after(stage);
  await corrections(stage);
  await inquiries(stage);
}

/** What the unit's administrator assigned, and when. */
const ASSIGNMENTS = [
  { to: "ayigul.memtimin", daysAgo: 55, dueInDays: -25, reason: "新任执委上岗" },
  { to: "su.he", daysAgo: 55, dueInDays: -25, reason: "新调入权益部" },
  { to: "qin.zhiqiang", daysAgo: 45, dueInDays: -5, reason: "接手社区妇女之家" },
  { to: "meng.xiuying", daysAgo: 40, dueInDays: 12, reason: "换届后上岗" },
  { to: "zhou.min", daysAgo: 21, dueInDays: 9, reason: "新到街道妇联岗位" },
  { to: "tian.guilan", daysAgo: 21, dueInDays: 25, reason: "换届后上岗" },
] as const;

async function assignAll({ app, idOf }: Stage): Promise<void> {
  const past = openPast(app);
  const days = [...new Set(ASSIGNMENTS.map(({ daysAgo }) => daysAgo))];
  for (const daysAgo of days) {
    await visit(
      past,
      { personId: idOf("zhao.lihua"), daysAgo, time: "09:32", device: "officeComputer" },
      async (administrator) => {
        for (const { to, dueInDays, reason } of ASSIGNMENTS.filter((one) => one.daysAgo === daysAgo)) {
          past.wait(2);
          const dueOn = dayFrom(app.clock.now(), dueInDays);
          await assignTrack(past.app, administrator, {
            personId: idOf(to),
            trackId: DEMO_TRACK,
            dueOn,
            reason,
          });
        }
      },
    );
  }
}

/** Studies the lessons one a day. */
async function studyAll(
  past: Past,
  personId: string,
  lessonIds: readonly string[],
  daysAgo: readonly number[],
  device: Device,
): Promise<void> {
  for (const [index, lessonId] of lessonIds.entries()) {
    // A track with more lessons than days has several on the last one.
    const day = daysAgo[Math.min(index, daysAgo.length - 1)] ?? 1;
    const time = index < daysAgo.length ? "12:40" : `${13 + Math.min(index - daysAgo.length, 8)}:40`;
    await visit(past, { personId, daysAgo: day, time, device }, () => study(past, personId, lessonId));
  }
}

/** Somebody who does everything and is certified with the last exam. */
async function certified(
  { app, idOf, syllabus }: Stage,
  userName: string,
  plan: { lessonsAgo: readonly number[]; playAgo: number; examAgo: number; surplus: number },
): Promise<void> {
  const past = openPast(app);
  const personId = idOf(userName);
  await studyAll(past, personId, syllabus.lessons, plan.lessonsAgo, "phone");
  await visit(past, { personId, daysAgo: plan.playAgo, time: "19:50", device: "phone" }, async () => {
    for (const [index, scenarioId] of syllabus.scenarios.entries()) {
      if (index === 0) await rehearse(past, personId, scenarioId, "middling");
      past.wait(4);
      await rehearse(past, personId, scenarioId, "best");
    }
  });
  await visit(
    past,
    { personId, daysAgo: plan.examAgo, time: "14:10", device: "officeComputer" },
    async () => {
      for (const { id, required } of syllabus.exams) {
        await sitExam(past, personId, id, required + (100 - required) * plan.surplus);
        past.wait(5);
      }
    },
  );
  if ((await certificatesOf(past.app, personId)).length === 0)
    throw notPrepared(
      `${userName} did not earn the certificate of ${DEMO_TRACK}`,
      `${userName} 没有取得 ${DEMO_TRACK} 的证书`,
    );
}

/** Somebody who was well prepared for the scenario and not for the exam. */
async function failed({ app, idOf, syllabus }: Stage): Promise<void> {
  const past = openPast(app);
  const personId = idOf("meng.xiuying");
  await studyAll(past, personId, syllabus.lessons, [36, 31, 24], "messenger");
  await visit(past, { personId, daysAgo: 17, time: "20:15", device: "messenger" }, async () => {
    for (const scenarioId of syllabus.scenarios) await rehearse(past, personId, scenarioId, "best");
  });
  const [exam] = syllabus.exams;
  if (!exam) return;
  await visit(past, { personId, daysAgo: 6, time: "15:05", device: "messenger" }, () =>
    sitExam(past, personId, exam.id, exam.required * 0.75),
  );
}

/** Somebody who began, came back no more, and whose day has passed. */
async function overdue({ app, idOf, syllabus }: Stage): Promise<void> {
  const past = openPast(app);
  await studyAll(past, idOf("qin.zhiqiang"), syllabus.lessons.slice(0, 1), [38], "phone");
}

/** Somebody who is on time. */
async function onTheWay({ app, idOf, syllabus }: Stage): Promise<void> {
  const past = openPast(app);
  await studyAll(past, idOf("tian.guilan"), syllabus.lessons.slice(0, 2), [16, 4], "messenger");
}

/** The one as whom most visitors sign in: a lesson done, a rehearsal that went so-so, a lesson begun, no exam yet. */
async function theVisitor({ app, idOf, syllabus }: Stage): Promise<void> {
  const past = openPast(app);
  const personId = idOf("zhou.min");
  const [first = "", second = "", third = second] = syllabus.lessons;
  await visit(past, { personId, daysAgo: 10, time: "12:35", device: "officeComputer" }, async () => {
    await study(past, personId, first);
    await putOwn(past, personId, first, third);
  });
  await visit(past, { personId, daysAgo: 6, time: "20:05", device: "phone" }, () =>
    rehearse(past, personId, syllabus.scenarios[0] ?? "", "middling"),
  );
  const checks = app.catalogue.current().get("lesson", second).data.checks.length;
  await visit(past, { personId, daysAgo: 2, time: "12:50", device: "officeComputer" }, () =>
    study(past, personId, second, Math.floor(checks / 2)),
  );
}

/** Somebody without a task who looks around. */
async function curious({ app, idOf, syllabus }: Stage): Promise<void> {
  const past = openPast(app);
  const personId = idOf("li.jianguo");
  const [lesson = ""] = syllabus.lessons.slice(-1);
  await visit(past, { personId, daysAgo: 14, time: "21:20", device: "domesticComputer" }, () =>
    study(past, personId, lesson),
  );
  await visit(past, { personId, daysAgo: 8, time: "21:05", device: "phone" }, () =>
    rehearse(past, personId, syllabus.scenarios[0] ?? "", "best"),
  );
}

/** Those who keep the site: they come by now and then. */
async function staff({ app, idOf }: Stage): Promise<void> {
  const past = openPast(app);
  for (const daysAgo of [54, 33, 12]) {
    await visit(past, { personId: idOf("chen.xiaoyan"), daysAgo, time: "10:20", device: "officeComputer" });
    await visit(past, {
      personId: idOf("wang.fang"),
      daysAgo: daysAgo - 1,
      time: "16:45",
      device: "officeComputer",
    });
    await visit(past, {
      personId: idOf("he.jing"),
      daysAgo: daysAgo - 2,
      time: "08:50",
      device: "domesticComputer",
    });
  }
  await visit(
    past,
    { personId: idOf("lin.hao"), daysAgo: 15, time: "09:15", device: "domesticComputer" },
    async (auditor) => {
      await readAudit(past.app, auditor, auditFilterSchema.parse({}), "zh");
    },
  );
}

/** What the administrator did later: somebody left the unit, somebody forgot the password. */
async function after({ app, idOf }: Stage): Promise<void> {
  const past = openPast(app);
  const administratorId = idOf("zhao.lihua");
  await visit(
    past,
    { personId: administratorId, daysAgo: 12, time: "11:10", device: "officeComputer" },
    async (administrator) => {
      const leaver = idOf("su.he");
      for (const { serial } of await certificatesOf(past.app, leaver))
        await revokeCertificate(past.app, administratorId, serial, "leftUnit");
      past.wait(1);
      await disableAccount(past.app, administrator, leaver);
    },
  );
  await visit(
    past,
    { personId: administratorId, daysAgo: 4, time: "15:30", device: "officeComputer" },
    async (administrator) => {
      await createAccountLink(past.app, administrator, idOf("qin.zhiqiang"));
    },
  );
}

/** What trainees wrote to the editors, oldest first. About no wording in particular: the content may change. */
async function corrections({ app, idOf, syllabus }: Stage): Promise<void> {
  const past = openPast(app);
  const [lesson = "", second = ""] = syllabus.lessons;
  const check = app.catalogue.current().get("lesson", second).data.checks[0]?.questionId ?? "";
  const send = (
    from: string,
    daysAgo: number,
    aboutKind: CorrectionKind,
    aboutId: string,
    text: string,
  ): Promise<void> =>
    visit(past, { personId: idOf(from), daysAgo, time: "13:25", device: "phone" }, async (viewer) => {
      past.wait(6);
      await createCorrection(past.app, viewer.personId, { aboutKind, aboutId, text });
    });
  await send(
    "ayigul.memtimin",
    40,
    "lesson",
    lesson,
    "能不能在这一课最后附一张可以打印的小卡片？入户的时候带在身上，随时能看一眼。",
  );
  await visit(
    past,
    { personId: idOf("sun.wei"), daysAgo: 38, time: "10:05", device: "officeComputer" },
    async (editor) => {
      const { entries } = await listCorrections(past.app, "zh", "open", 1);
      past.wait(15);
      for (const { id } of entries) await markHandled(past.app, editor.personId, id);
    },
  );
  await send(
    "tian.guilan",
    3,
    "question",
    check,
    "这道题我选对了，可解释看了两遍才明白。建议在解释里举一个社区里常见的例子。",
  );
  await send(
    "zhou.min",
    1,
    "scenario",
    syllabus.scenarios[0] ?? "",
    "回顾里讲得很清楚。如果能把自己选的那句和更好的那句并排放，会更容易比较。",
  );
}

/** What somebody puts to a lesson just studied: a note, a bookmark for a later one, a question to the trainer. */
async function putOwn(past: Past, personId: string, lessonId: string, laterId: string): Promise<void> {
  const about = { aboutKind: "lesson" as const, aboutId: lessonId };
  past.wait(5);
  await createNote(past.app, personId, {
    ...about,
    text: "周四例会上带大家再过一遍这一课，小题一起讨论。\n打印版要提前印八份。",
  });
  await setBookmark(past.app, personId, { ...about, aboutId: laterId }, true);
  past.wait(4);
  await sendInquiry(past.app, personId, {
    ...about,
    text: "想在例会上带着大家做这一课的小题，怎么组织比较好？",
  });
}

/** What was asked of the trainer: one question is answered, one waits. */
async function inquiries({ app, idOf, syllabus }: Stage): Promise<void> {
  const past = openPast(app);
  const [, second = ""] = syllabus.lessons;
  await visit(
    past,
    { personId: idOf("chen.xiaoyan"), daysAgo: 7, time: "09:10", device: "officeComputer" },
    async ({ personId }) => {
      const { entries } = await listInquiries(past.app, personId, "zh", "open", 1);
      past.wait(8);
      for (const { id } of entries)
        await answerInquiry(
          past.app,
          personId,
          id,
          "可以先用打印版：上面有小题，没有答案。大家先各自写，再两个人一组说理由，最后上网看每一项的说明。一次讨论两三道就够了。",
        );
    },
  );
  await visit(
    past,
    { personId: idOf("tian.guilan"), daysAgo: 2, time: "20:20", device: "messenger" },
    async ({ personId }) => {
      past.wait(3);
      await sendInquiry(past.app, personId, {
        aboutKind: "lesson",
        aboutId: second,
        text: "社区里有人劝我“两口子的事别管”，开会时怎么回应比较好？",
      });
    },
  );
}
