import { test } from "vitest";
import { createTestApp, startTestServer } from "../../tests/support/app.ts";
import { openForServing } from "#app/commands/first-start.server.ts";
import { readEnvironment } from "#app/platform/env.server.ts";
import { seedDemo } from "./demo.server.ts";
test("first", async () => {
  const env = readEnvironment({ DATA_DIR: "/tmp/seedx/data", SHIJING_DEMO: "1" }, process.cwd());
  let s = performance.now();
  const app = await openForServing(env); console.log("first start", performance.now() - s);
  console.log(await app.db.rows("SELECT name, value FROM setting"), await app.db.rows("SELECT count(*) n FROM event"));
  await app.close();
  s = performance.now(); const again = await openForServing(env); console.log("second start", performance.now() - s); console.log(await again.db.rows("SELECT count(*) n FROM event")); await again.close();
}, 100000);
test("http", async () => {
  const t = await createTestApp({ env: { demo: true } , now: Date.now()});
  await t.publishContent(); const s0 = performance.now(); await seedDemo(t.app); console.log("seed", performance.now() - s0);
  const server = await startTestServer(t);
  const c = server.client();
  console.log((await c.post("/sign-in", { userName: "zhou.min", password: "shijing-demo-2026", next: "/" }, { from: "/sign-in" })).location);
  const home = await c.get("/"); console.log(home.status, home.text.replace(/<script[\s\S]*?<\/script>/g,"").replace(/<[^>]+>/g, "|").replace(/\|+/g,"|").slice(0, 900));
  const [row] = await t.app.db.rows<any>("SELECT serial FROM certificate c JOIN person p ON p.id=c.person_id WHERE p.user_name='ayigul.memtimin'");
  const v = await server.client().get("/verify/" + row.serial); console.log(v.status, v.text.replace(/<script[\s\S]*?<\/script>/g,"").replace(/<[^>]+>/g, "|").replace(/\|+/g,"|").slice(0, 900));
  await server.close();
}, 200000);
