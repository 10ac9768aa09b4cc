import { test } from "vitest";
import { compileStory } from "./compile.server.ts";
import { StoryRuntime } from "./story-runtime.server.ts";
import { HUB_STORY, REPORT_STORY } from "./test-stories.ts";
test("probe", () => {
  for (const s of [REPORT_STORY, HUB_STORY]) {
    const c = compileStory({ source: s });
    console.log(c.findings);
    const r = new StoryRuntime(c.json ?? "");
    console.log(JSON.stringify(r.playPath([]), null, 1));
  }
});
