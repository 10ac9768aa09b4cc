import type { Page } from "@playwright/test";
import type { Citable } from "#app/publishing/catalogue.server.ts";
import type { SourceBook } from "#app/publishing/content.schema.ts";
import type { ScenarioVersion } from "#app/publishing/prepare-scenario.server.ts";
import { StoryRuntime } from "#app/roleplay/story-runtime.server.ts";
import { zh } from "#app/texts.zh.ts";
import { leaksIn, type Secrets, secretsOf, toldOn } from "../support/leaks.ts";
import { cadre } from "./support/people.ts";
import { debriefLink, untilTurn } from "./support/play-steps.ts";
import { openAs } from "./support/session.ts";
import { openSite, type Site } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

/* What a browser receives while a play that counts is played: every body and every message of its stream. */

const SCENARIOS = ["taboo-01", "taboo-04", "taboo-07", "taboo-10"];

let site: Site;

test.beforeAll(async () => {
  site = await openSite({ people: SCENARIOS.map((id) => cadre(`wire.${id}`, "李芳")) });
});
test.afterAll(async () => site?.close());

/** The newest stored version of a piece of content. */
function stored<T>(kind: string, id: string): T {
  const [row] = site.rows<{ data: string }>(
    "SELECT data FROM content_version WHERE kind = ? AND id = ? ORDER BY published_at DESC LIMIT 1",
    kind,
    id,
  );
  if (!row) throw new Error(`${kind} ${id} is not published`);
  return JSON.parse(row.data) as T;
}

function citeIn({ items, law }: SourceBook): (id: string) => Citable | null {
  const all = new Map<string, Citable>([
    ...items.map((item): [string, Citable] => [item.id, { type: "item", ...item }]),
    ...law.map((item): [string, Citable] => [item.id, { type: "law", ...item }]),
  ]);
  return (id) => all.get(id) ?? null;
}

/** Everything that arrives from now on: bodies as they come, and messages of event streams. */
async function capture(
  page: Page,
): Promise<{ take(): Promise<{ url: string; body: string }[]>; count(): number }> {
  const arriving: Promise<{ url: string; body: string }>[] = [];
  let count = 0;
  page.on("response", (response) => {
    const type = response.headers()["content-type"] ?? "";
    // A stream has no body until it ends; its messages are heard below. A redirect has none at all.
    if (type.includes("event-stream") || (response.status() >= 300 && response.status() < 400)) return;
    count += 1;
    arriving.push(
      response.text().then(
        (body) => ({ url: response.url(), body }),
        () => ({ url: response.url(), body: "" }),
      ),
    );
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  session.on("Network.eventSourceMessageReceived", ({ data, eventName }) => {
    count += 1;
    arriving.push(Promise.resolve({ url: `stream ${eventName}`, body: data }));
  });
  return { take: () => Promise.all(arriving.splice(0)), count: () => count };
}

/** A way through a story that takes the last option everywhere: rarely the one that is right. */
function wayThrough(runtime: StoryRuntime): string[] {
  const path: string[] = [];
  for (;;) {
    const { offered, ending } = runtime.turnAt(path);
    if (ending) return path;
    path.push(offered.at(-1)?.id ?? "");
  }
}

for (const scenarioId of SCENARIOS) {
  test(`of ${scenarioId} nothing but what was said and offered comes before the end`, async ({ page }) => {
    test.setTimeout(180_000);
    const version = stored<ScenarioVersion>("scenario", scenarioId);
    const secrets = secretsOf(version, citeIn(stored<SourceBook>("sources", "all")));
    const runtime = new StoryRuntime(version.story);
    const way = wayThrough(runtime);

    await openAs(page, site, `wire.${scenarioId}`, `/scenarios/${scenarioId}`);
    const wire = await capture(page);
    await page.getByRole("button", { name: zh.roleplay.intro.start, exact: true }).click();
    await untilTurn(page);
    let streamed = 0;
    const check = async (path: readonly string[]): Promise<number> => {
      const bodies = await wire.take();
      streamed += bodies.filter(({ url }) => url.startsWith("stream ")).length;
      const told = toldOn(version, path);
      for (const { url, body } of bodies) {
        // Scripts and styles are the same for everybody; they hold words of pages, none of a story.
        const own = /\.(?:js|css|woff2)(?:$|\?)/.test(url) ? withoutPageWords(secrets) : secrets;
        const leaks = leaksIn(body, own, told).filter((leak) => own === secrets || !leak.startsWith("key: "));
        expect(leaks, `${url} after ${path.join(" ")}`).toEqual([]);
      }
      return bodies.length;
    };
    let seen = await check([]);
    for (const [after, choiceId] of way.entries()) {
      const { offered } = runtime.turnAt(way.slice(0, after));
      const sentence = offered.find(({ id }) => id === choiceId)?.text ?? "";
      const button = page
        .getByRole("group", { name: zh.roleplay.play.chooseLegend })
        .getByRole("button", { name: sentence, exact: true });
      await button.click();
      await expect(button).toHaveCount(0);
      await untilTurn(page);
      seen += await check(way.slice(0, after + 1));
    }
    await expect(debriefLink(page)).toBeVisible();
    await page.reload();
    await expect(debriefLink(page)).toBeVisible();
    seen += await check(way);
    expect(seen).toBe(wire.count());
    expect(seen).toBeGreaterThan(2 * way.length);
    expect(streamed, "messages of the stream").toBeGreaterThan(0);

    // The same ears hear what the debrief says: they are not deaf.
    await debriefLink(page).click();
    await expect(page.getByRole("heading", { name: zh.roleplay.debrief.points })).toBeVisible();
    const debrief = (await wire.take()).find(({ url }) => url.endsWith("/debrief"));
    const told = leaksIn(debrief?.body ?? "", secrets, toldOn(version, way));
    for (const kind of ["whys", "sources", "endings", "qualities"])
      expect(
        told.some((leak) => leak.startsWith(kind)),
        kind,
      ).toBe(true);
  });
}

function withoutPageWords(secrets: Secrets): Secrets {
  return { ...secrets, qualities: [] };
}
