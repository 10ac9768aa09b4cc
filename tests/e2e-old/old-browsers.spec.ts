import { writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { zh } from "#app/texts.zh.ts";
import { oldBrowserPath } from "../../scripts/old-browsers.mjs";
import { questionByStem } from "../e2e/support/bank.ts";
import { cadre, PASSWORD } from "../e2e/support/people.ts";
import { sentenceOf, transcript } from "../e2e/support/play-steps.ts";
import { attemptEvents, chosenPath, latestAnswers } from "../e2e/support/record.ts";
import { openSite, type Site } from "../e2e/support/site.ts";
import { startBrowser } from "./support/devtools.ts";
import { OldPage } from "./support/old-page.ts";

/*
 * Chromium 92 (2021) gets everything, scripts and layout. Chromium 79 (2019) gets plain pages whose forms work.
 */

let site: Site;

test.beforeAll(async () => {
  site = await openSite({ people: [cadre("old.92", "周敏"), cadre("old.79", "李芳")] });
});
test.afterAll(async () => site?.close());

const { check } = zh.learning;
const exam = zh.assessment;
const FIRST_CHECK = `document.querySelector("section[id^=check-]")`;

async function signIn(page: OldPage, userName: string, path: string): Promise<void> {
  await page.goto(`${site.url}${path}`);
  await page.type(zh.organisation.signIn.userName, userName);
  await page.type(zh.organisation.signIn.password, PASSWORD);
  await page.press(`byText("main button", ${JSON.stringify(zh.platform.signIn)})`);
  await page.until(`location.pathname === ${JSON.stringify(path)}`, `${path} after the sign-in`);
}

/** Presses an option of a question by its words. */
function pressOption(page: OldPage, within: string, text: string): Promise<void> {
  return page.press(
    `[...${within}.querySelectorAll("label")].find((label) => clean(label.textContent).endsWith(${JSON.stringify(text)}))`,
  );
}

/** Marks the page: the mark is gone once another page is in its place. */
function mark(page: OldPage): Promise<void> {
  return page.evaluate("void (window.isSamePage = true)");
}

const isSamePage = "window.isSamePage === true";

async function answerFirstCheck(page: OldPage): Promise<void> {
  const stem = await page.until<string>(`clean(${FIRST_CHECK}.querySelector("legend [lang]").textContent)`);
  for (const text of questionByStem(stem).right) await pressOption(page, FIRST_CHECK, text);
  await page.press(
    `[...${FIRST_CHECK}.querySelectorAll("button")].find((button) => clean(button.textContent) === ${JSON.stringify(check.submit)})`,
  );
  await page.until(
    `clean(${FIRST_CHECK}.textContent).includes(${JSON.stringify(check.right)})`,
    "the verdict",
  );
}

async function saySentence(page: OldPage, choiceId: string): Promise<void> {
  await page.pressText(sentenceOf(choiceId));
  await page.until(
    `!byText("button", ${JSON.stringify(sentenceOf(choiceId))}) && !!document.querySelector("fieldset button, a[href$=debrief]")`,
    "the talk to go on",
  );
}

const EXAM_FORM = `document.querySelector("form[action^='/attempts/']")`;

/** Chooses right options of the open question. @returns their words */
async function chooseInExam(page: OldPage): Promise<string[]> {
  const stem = await page.until<string>(`clean(${EXAM_FORM}.querySelector("legend [lang]").textContent)`);
  const { right } = questionByStem(stem);
  for (const text of right) await pressOption(page, EXAM_FORM, text);
  return right;
}

test("Chromium 92 has the whole site: scripts, saving as one chooses, layout", async () => {
  const browser = startBrowser(oldBrowserPath(92));
  try {
    const page = await OldPage.open(browser, { width: 1280, height: 900 });
    const { personId } = site.person("old.92");
    await signIn(page, "old.92", "/lessons/manual.overview");
    expect(await page.evaluate("navigator.userAgent")).toContain("Chrome/92.");

    // Layout: the cascade layers are unwrapped, flex gaps and custom properties hold.
    const style = await page.evaluate<{
      ground: string;
      gap: string;
      font: string;
      isFlex: boolean;
      overflow: number;
    }>(
      `(() => { const button = document.querySelector("main .btn"); const row = [...document.querySelectorAll("main *")].find((one) => getComputedStyle(one).display === "flex" && getComputedStyle(one).columnGap !== "normal");
        return { ground: getComputedStyle(document.body).backgroundColor, gap: row ? getComputedStyle(row).columnGap : "", font: getComputedStyle(document.body).fontSize, isFlex: getComputedStyle(button).display.includes("flex"), overflow: document.scrollingElement.scrollWidth - innerWidth }; })()`,
    );
    expect(style.ground).not.toBe("rgba(0, 0, 0, 0)");
    expect(Number.parseFloat(style.gap)).toBeGreaterThan(0);
    expect(style.isFlex).toBe(true);
    expect(style.overflow).toBeLessThanOrEqual(0);
    writeFileSync(test.info().outputPath("lesson-92.png"), await page.screenshot());

    await mark(page);
    await answerFirstCheck(page);
    expect(await page.evaluate(isSamePage), "the verdict comes without a new page").toBe(true);

    await page.goto(`${site.url}/scenarios/taboo-01`);
    await page.pressText(zh.roleplay.intro.start);
    await page.until(`!!document.querySelector("fieldset button")`, "the talk");
    await page.until(`document.body.innerText.includes("也可以按数字键")`, "the talk's script");
    await mark(page);
    const path = transcript("best").slice(0, 2);
    for (const choiceId of path) await saySentence(page, choiceId);
    expect(await page.evaluate(isSamePage), "the talk goes on without a new page").toBe(true);
    expect(chosenPath(site, personId)).toEqual(path);
    writeFileSync(test.info().outputPath("talk-92.png"), await page.screenshot());

    await page.goto(`${site.url}/exams/exam.manual-basics`);
    await page.pressText(exam.intro.start);
    await page.until(`!!byText("button", ${JSON.stringify(exam.question.nextLive)})`, "the exam's script");
    await mark(page);
    const right = await chooseInExam(page);
    await page.until(`/已保存 \\d{2}:\\d{2}:\\d{2}/.test(document.body.innerText)`, "the save");
    expect(await page.evaluate(isSamePage)).toBe(true);
    expect([...latestAnswers(attemptEvents(site, personId)).values()].map((words) => new Set(words))).toEqual(
      [new Set(right)],
    );
    writeFileSync(test.info().outputPath("exam-92.png"), await page.screenshot());
    await page.pressText(exam.question.nextLive);
    await page.untilText("第 2 题");

    expect(page.errors).toEqual([]);
  } finally {
    await browser.close();
  }
});

test("Chromium 79 signs in, answers a check, plays and sits an exam by plain forms", async () => {
  const browser = startBrowser(oldBrowserPath(79));
  try {
    const page = await OldPage.open(browser, { width: 1280, height: 900 });
    const { personId } = site.person("old.79");
    await signIn(page, "old.79", "/lessons/manual.overview");
    expect(await page.evaluate("navigator.userAgent")).toContain("Chrome/79.");
    await answerFirstCheck(page);
    writeFileSync(test.info().outputPath("lesson-79.png"), await page.screenshot());
    expect(
      site.rows("SELECT 1 FROM event WHERE person_id = ? AND kind = 'check.answered'", personId),
    ).toHaveLength(1);

    await page.goto(`${site.url}/scenarios/taboo-01`);
    await page.pressText(zh.roleplay.intro.start);
    await page.until(`!!document.querySelector("fieldset button")`, "the talk");
    const path = transcript("best").slice(0, 2);
    for (const choiceId of path) await saySentence(page, choiceId);
    expect(chosenPath(site, personId)).toEqual(path);
    writeFileSync(test.info().outputPath("talk-79.png"), await page.screenshot());

    await page.goto(`${site.url}/exams/exam.manual-basics`);
    await page.pressText(exam.intro.start);
    await page.untilText("第 1 题");
    const right = await chooseInExam(page);
    await page.press(`${EXAM_FORM}.querySelector("button[value=next]")`);
    await page.untilText("第 2 题");
    expect([...latestAnswers(attemptEvents(site, personId)).values()].map((words) => new Set(words))).toEqual(
      [new Set(right)],
    );
    writeFileSync(test.info().outputPath("exam-79.png"), await page.screenshot());
    // Its scripts are too new for it; what it says about them is said once a page and stops nothing.
    expect(
      page.errors.filter(
        (text) => !/^SyntaxError|Failed to load module script|Uncaught SyntaxError/.test(text),
      ),
    ).toEqual([]);
  } finally {
    await browser.close();
  }
});
