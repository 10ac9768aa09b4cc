import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Permission } from "#app/platform/access.ts";
import { LANGUAGES, type Language } from "#app/platform/i18n/language.ts";
import { type RequestView, RequestViewProvider } from "#app/request-view.tsx";
import { dictionaries } from "#app/texts.server.ts";
import { createTestApp, type TestApp } from "../../tests/support/app.ts";
import { BranchDrawing } from "./components/branch-drawing.tsx";
import { MapPage } from "./components/map-page.tsx";
import { currentMap, mapOf, mapPage, mapView } from "./map-view.server.ts";
import { storyOf } from "./play-store.server.ts";
import { startPlay } from "./plays.server.ts";
import { BEST_PATH, playAlong, refusalCode, SCENARIO } from "./test-plays.ts";

const MOST_BYTES = 100 * 1024;

let site: TestApp;
let editor: { personId: string; roles: ["contentEditor"] };

beforeAll(async () => {
  site = await createTestApp();
  await site.publishContent();
  const roles: ["contentEditor"] = ["contentEditor"];
  editor = {
    personId: await site.createPerson({ userName: "editor", displayName: "何", roles }),
    roles,
  };
}, 180_000);

afterAll(() => site?.close());

const scenarioIds = (): string[] =>
  site.app.catalogue
    .current()
    .all("scenario")
    .map(({ id }) => id);

function drawn(language: Language, page: ReactNode, permissions: Permission[] = []): string {
  const view: RequestView = {
    requestId: "r",
    nonce: "n",
    language,
    theme: "light",
    formToken: "t",
    viewer: { displayName: "何", permissions },
    here: "/",
    islandsScript: "",
    helpLines: [],
    text: dictionaries[language],
  };
  return renderToStaticMarkup(<RequestViewProvider value={view}>{page}</RequestViewProvider>);
}

describe("the map of every published scenario", () => {
  test("is published with it, and laid out alike for a version published without one", async () => {
    for (const id of scenarioIds()) {
      const { version, map } = await currentMap(site.app, id);
      expect(version.data.map, id).toEqual(map);
      const { runtime } = await storyOf(site.app, { scenarioId: id, scenarioHash: version.hash });
      const { map: _map, ...without } = version.data;
      expect(JSON.parse(JSON.stringify(mapOf(without, runtime))), id).toEqual(map);
    }
  });

  test("weighs at most 100 KB in each language and holds nothing the policy refuses", async () => {
    let largest = 0;
    for (const id of scenarioIds()) {
      const { version, map } = await currentMap(site.app, id);
      for (const language of LANGUAGES) {
        const view = mapView(map, version.data.scenario, language);
        const html = drawn(language, <BranchDrawing view={view} title={id} id="map" />);
        const svg = /<svg[\s\S]*<\/svg>/.exec(html)?.[0] ?? "";
        largest = Math.max(largest, Buffer.byteLength(svg));
        expect(Buffer.byteLength(svg), id).toBeLessThanOrEqual(MOST_BYTES);
        expect(svg).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+="|javascript:|data:/i);
        expect(svg).toMatch(/<title id="map-title">[^<]+<\/title><desc id="map-desc">[^<]+<\/desc>/);
      }
    }
    expect(largest).toBeGreaterThan(10_000);
  });

  test("says in tables all that it draws: each option with its grade and where it leads", async () => {
    for (const id of scenarioIds()) {
      const view = await mapPage(site.app, editor, id, "zh");
      const html = drawn("zh", <MapPage view={view} />, ["reviewScenarios"]);
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? "");
      expect(new Set(ids).size, id).toBe(ids.length);
      for (const [, target = ""] of html.matchAll(/href="#([^"]+)"/g)) expect(ids, id).toContain(target);
      const escaped = (text: string): string => renderToStaticMarkup(<i>{text}</i>).slice(3, -4);
      for (const point of view.map.outline.points) {
        const from = html.indexOf(`id="point-${point.id}"`);
        const section = html.slice(from, html.indexOf("</section>", from));
        expect(from, point.id).toBeGreaterThan(0);
        for (const option of view.map.outline.options.filter((one) => one.point === point.id)) {
          const at = section.indexOf(`>${escaped(option.text)}<`);
          expect(at, option.id).toBeGreaterThan(0);
          const row = section.slice(at, section.indexOf("</tr>", at));
          expect(row).toContain(dictionaries.zh.roleplay.qualities[option.quality]);
          const links = [...row.matchAll(/href="#((?:point|ending)-[^"]+)"/g)].map((match) => match[1]);
          expect(links).toEqual(option.leadsTo.map((place) => `${place.kind}-${place.id}`));
        }
      }
    }
  });

  test("leads from every option to a lesson that teaches what it rests on", async () => {
    for (const id of scenarioIds()) {
      const { rests, map } = await mapPage(site.app, editor, id, "en");
      expect(Object.keys(rests)).toHaveLength(map.outline.options.length);
      for (const [key, { lessons }] of Object.entries(rests))
        expect(lessons.length, `${id} ${key}`).toBeGreaterThan(0);
    }
  });
});

describe("the map as the key to a scenario", () => {
  test("is shown to trainers and editors, and to others when they have reached an ending", async () => {
    const personId = await site.createPerson({ userName: "one", displayName: "一", roles: ["trainee"] });
    const look = (roles: ("trainee" | "trainer" | "systemAdministrator" | "auditor")[], of = SCENARIO) =>
      refusalCode(mapPage(site.app, { personId, roles }, of, "zh"));
    expect(await look(["trainee"])).toBe("mapBeforeEnd");
    expect(await look(["auditor"])).toBe("mapBeforeEnd");
    expect(await look(["trainer"])).toBe("done");
    expect(await look(["systemAdministrator"])).toBe("done");
    expect(await look(["trainee"], "no-such-scenario")).toBe("notFound");

    const { playId } = await startPlay(site.app, personId, SCENARIO, "certification");
    await playAlong(site.app, personId, playId, BEST_PATH.slice(0, -1));
    expect(await look(["trainee"])).toBe("mapBeforeEnd");
    await playAlong(site.app, personId, playId, BEST_PATH);
    expect(await look(["trainee"])).toBe("done");
    expect(await look(["trainee"], "taboo-02")).toBe("mapBeforeEnd");
  });
});
