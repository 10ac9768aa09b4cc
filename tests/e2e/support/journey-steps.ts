import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { zh } from "#app/texts.zh.ts";
import type { BankQuestion } from "./bank.ts";
import { currentQuestion, handIn, paperLength, placeOf } from "./exam-steps.ts";
import { answerAllChecks } from "./lesson-steps.ts";
import { debriefLink, transcript, untilTurn } from "./play-steps.ts";
import type { OpenDevice } from "./test.ts";

/*
 * The way from the first task to the certificate, in the steps that are the same with scripts and without. Each
 * begins and ends at home, which says what is next.
 */

const { home, next, certificates, verify, status } = zh.certification;

/** What home says is next. */
export async function expectNext(page: Page, kind: keyof typeof next, title: string): Promise<void> {
  await expect(page.getByRole("heading", { name: next[kind].title.replace("{title}", title) })).toBeVisible();
}

async function goHome(page: Page): Promise<void> {
  await page.getByRole("link", { name: zh.platform.nav.home, exact: true }).click();
}

/** Reads the three lessons of the track in the order in which home gives them. */
export async function readLessons(page: Page): Promise<void> {
  for (const { title, open } of [
    { title: "八字法总览", open: 5 },
    { title: "“讲”与禁忌语言", open: 4 },
    { title: "“报”：什么必须第一时间报告", open: 3 },
  ]) {
    await expectNext(page, "lesson", title);
    // Why it is next, and until when.
    await expect(page.getByText(new RegExp(`“妇联干部上岗培训”要求这一项，还差 ${open} 项`))).toBeVisible();
    await expect(page.getByText(/\d{4}年\d{1,2}月\d{1,2}日 24:00 前 · 还有 30 天/).first()).toBeVisible();
    await page.getByRole("link", { name: next.lesson.action }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    expect(await answerAllChecks(page), "checks in the lesson").toBeGreaterThanOrEqual(3);
    await goHome(page);
  }
}

/** Plays the scenario by its best path and reads the debrief. @param say says one sentence */
export async function playScenario(
  page: Page,
  say: (choiceId: string, at: number) => Promise<void>,
): Promise<void> {
  await expectNext(page, "scenario", "下班前四十分钟");
  await page.getByRole("link", { name: next.scenario.action }).click();
  // What will come is said before it comes.
  await expect(page.getByText("掐脖子与持刀威胁（没有过程描写）")).toBeVisible();
  await page.getByRole("button", { name: zh.roleplay.intro.start, exact: true }).click();
  await untilTurn(page);
  for (const [at, choiceId] of transcript("best").entries()) await say(choiceId, at);
  await debriefLink(page).click();
  await expect(page.getByRole("heading", { name: zh.roleplay.debrief.what })).toBeVisible();
  await expect(page.getByText(zh.roleplay.debrief.passed, { exact: true }).first()).toBeVisible();
  await expect(page.getByText("100", { exact: true }).first()).toBeVisible();
  await goHome(page);
}

/** One question of the exam: how it is answered and how one goes on. */
export type AnswerQuestion = (
  question: BankQuestion,
  options: readonly string[],
  place: number,
  isLast: boolean,
) => Promise<void>;

/** Sits the exam with two wrong answers, hands it in and reads the result. */
export async function sitExam(page: Page, answer: AnswerQuestion): Promise<void> {
  await expectNext(page, "exam", "八字工作法基础测验");
  await page.getByRole("link", { name: next.exam.action }).click();
  await page.getByRole("button", { name: zh.assessment.intro.start, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("第 1 题");
  const total = await paperLength(page);
  expect(total).toBe(20);
  for (let place = 1; place <= total; place += 1) {
    expect(await placeOf(page)).toBe(place);
    const question = await currentQuestion(page);
    await answer(question, place <= 2 ? question.wrong : question.right, place, place === total);
  }
  await expect(page.getByText("20 题都答了")).toBeVisible();
  await handIn(page);
  await expect(page.getByText("90 分", { exact: true })).toBeVisible();
  await expect(page.getByText("18 / 20 题答对")).toBeVisible();
  await expect(page.getByText(zh.assessment.result.intact, { exact: true })).toBeVisible();
  await goHome(page);
}

/** Looks at the certificate, takes its PDF home, and has a visitor verify it. */
export async function receiveCertificate(page: Page, device: OpenDevice): Promise<void> {
  await expect(page.getByText(home.doneTitle, { exact: true })).toBeVisible();
  await page.getByRole("link", { name: zh.platform.nav.certificates, exact: true }).click();
  await page
    .getByRole("main")
    .getByRole("link", { name: /妇联干部上岗培训/ })
    .click();
  await expect(page.getByRole("article")).toContainText("周敏");

  const arriving = page.waitForEvent("download");
  await page.getByRole("link", { name: certificates.pdf }).click();
  const pdf = readFileSync(await (await arriving).path());
  expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  expect(pdf.length).toBeGreaterThan(10_000);

  const address = await page.getByRole("link", { name: certificates.verifyPage }).getAttribute("href");
  const visitor = await device();
  const answer = await visitor.goto(new URL(address ?? "", page.url()).href);
  const main = visitor.getByRole("main");
  await expect(main.getByText(status.valid, { exact: true }).first()).toBeVisible();
  await expect(main.getByText("周*", { exact: true })).toBeVisible();
  await expect(main.getByText(verify.intact)).toBeVisible();
  expect(await answer?.text(), "the full name does not leave the record").not.toContain("周敏");
}
