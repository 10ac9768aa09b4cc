import { chromium, type Page } from "@playwright/test";
import { createTestApp, startTestServer } from "./support/app.ts";
import { saveAnswer, startAttempt, submitAttempt } from "#app/assessment/attempts.server.ts";
import { paperOf } from "#app/assessment/testing.server.ts";
import { mkdirSync } from "node:fs";
import axeModule from "axe-core";
const OUT = "/tmp/see-exam"; mkdirSync(OUT, { recursive: true });
const only = process.argv[2];
const t = await createTestApp({ now: Date.now() });
await t.publishContent();
const server = await startTestServer(t);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const mk = async (n: string, name: string) => { const id = await t.createPerson({ userName: n, displayName: name, roles: ["trainee"] }); return { id, cookie: await t.signIn(id) }; };
const fresh = await mk("a.a", "欧阳明月");
const done = await mk("b.b", "周敏");
const run = await mk("c.c", "李红");
// done: two attempts, one failed, one passed, then
const E = "exam.manual-basics";
const sit = async (id: string, share: number) => { const { attemptId } = await startAttempt(t.app, id, E); const paper = await paperOf(t.app, id, attemptId); let s = 0; for (const [i, q] of paper.entries()) { if (i === 3 && share < 1) continue; t.clock.advance(20_000); await saveAnswer(t.app, id, { attemptId, questionId: q.questionId, value: i < paper.length * share ? q.key : q.options.slice(0, 1), clientId: "x", clientSeq: ++s }); } await submitAttempt(t.app, id, { attemptId }); return attemptId; };
const failed = await sit(done.id, 0.6);
t.clock.advance(11 * 60_000);
const passed = await sit(done.id, 1);
const { attemptId } = await startAttempt(t.app, run.id, E);
const paper = await paperOf(t.app, run.id, attemptId);
for (const [i, q] of paper.slice(0, 7).entries()) if (i !== 4) await saveAnswer(t.app, run.id, { attemptId, questionId: q.questionId, value: q.key, clientId: "x", clientSeq: i });
const multi = paper.findIndex((q) => q.kind === "multiple") + 1;
const judge = paper.findIndex((q) => q.kind === "judge") + 1;
const single = paper.findIndex((q) => q.kind === "single") + 1;
const shots: [string, { cookie: string }, string][] = [
  ["list-new", fresh, "/exams"], ["list-running", run, "/exams"], ["list-locked", done, "/exams"],
  ["intro-new", fresh, `/exams/${E}`], ["intro-locked", done, `/exams/${E}`], ["intro-running", run, `/exams/${E}`],
  ["q-single", run, `/attempts/${attemptId}?q=${single}`], ["q-multi", run, `/attempts/${attemptId}?q=${multi}`], ["q-judge", run, `/attempts/${attemptId}?q=${judge}`], ["q-last", run, `/attempts/${attemptId}?q=20`],
  ["review", run, `/attempts/${attemptId}/review`], ["result-failed", done, `/attempts/${failed}/result`], ["result-passed", done, `/attempts/${passed}/result`],
];
for (const lang of ["zh", "en"]) for (const width of [360, 1280]) for (const scheme of ["light", "dark"] as const) {
  if (lang === "en" && scheme === "dark") continue;
  for (const [name, who, path] of shots) {
    if (only && !name.startsWith(only)) continue;
    const ctx = await browser.newContext({ viewport: { width, height: width === 360 ? 780 : 900 }, colorScheme: scheme });
    const [cn, cv] = who.cookie.split("=");
    await ctx.addCookies([{ name: cn!, value: cv!, url: server.url }, { name: "language", value: lang, url: server.url }]);
    const page = await ctx.newPage();
    page.on("console", (m) => { if (m.type() === "error") console.log(name, width, scheme, m.text()); });
    page.on("pageerror", (e) => console.log(name, "PAGEERROR", e.message));
    await page.goto(server.url + path); await page.waitForTimeout(500);
    const over = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (over) console.log("OVERFLOW", name, width, lang);
    await page.screenshot({ path: `${OUT}/${name}-${lang}-${width}-${scheme}.png`, fullPage: true });
    await page.evaluate(axeModule.source + ";0").catch(() => {});
    const r = await ctx.newCDPSession(page).then((s) => s.send("Runtime.evaluate", { expression: axeModule.source + `;axe.run(document,{runOnly:["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","best-practice"]}).then(r=>JSON.stringify(r.violations.map(v=>[v.id,v.nodes.length,v.nodes[0].html.slice(0,160)])))`, awaitPromise: true, returnByValue: true })) as any;
    const v = r.result?.value; if (v && v !== "[]") console.log("AXE", name, lang, width, scheme, v);
    await ctx.close();
  }
}
await browser.close(); await server.close(); process.exit(0);
