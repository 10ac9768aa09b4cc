import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApp, type TestApp } from "../../tests/support/app.ts";
import { allPhrases, phrasesIn } from "./phrases.server.ts";
import { phrasesAmong, says } from "./phrases.ts";

describe("a phrase", () => {
  test("is found whatever stands around it, not when a word is changed", () => {
    expect(says("“欠薪？今天第三个了。你的问题妇联管不了！”", "管不了！")).toBe(true);
    expect(says("“发生了什么情况？”", "发生了什么情况？")).toBe(true);
    expect(says("“发生了什么事情？”", "发生了什么情况？")).toBe(false);
  });

  test("is found with its gaps filled in, not with a part left out", () => {
    const quote = "您反映的问题属**部门管辖，您可以到**地方反映或者拨打**电话。我们也会帮助反映您的意见。";
    const said =
      "您反映的问题属劳动监察部门管辖，您可以到一楼3号窗这个地方反映或者拨打卡片上这个电话。我们也会帮助反映您的意见。";
    expect(says(said, quote)).toBe(true);
    expect(says(said.replace("我们也会帮助反映您的意见。", ""), quote)).toBe(false);
  });

  test("is found with one of its alternatives, without its instruction", () => {
    expect(says("你凭什么打人？打人是违法的。", "（对打人者说）你凭什么打人？")).toBe(true);
    const quote = "现在的相关法律政策 / 相关部门是这样规定的，我也很同情您。";
    expect(says("现在的相关法律政策是这样规定的，我也很同情您。", quote)).toBe(true);
    expect(says("现在的相关部门是这样规定的，我也很同情您。", quote)).toBe(true);
    expect(says("现在的相关法律政策是这样写的，我也很同情您。", quote)).toBe(false);
    expect(says("您可以直接与部门沟通，电话是12348。", "您可以直接与部门沟通，地址 / 电话是**")).toBe(true);
    expect(says("您可以直接与部门沟通，传真是12348。", "您可以直接与部门沟通，地址 / 电话是**")).toBe(false);
  });
});

describe("the published scenarios", () => {
  let site: TestApp;
  beforeAll(async () => {
    site = await createTestApp();
    await site.publishContent();
  }, 180_000);
  afterAll(() => site?.close());

  test("say every phrase of the manual: 20 to say, 13 never to say", async () => {
    const traced = await allPhrases(site.app);
    expect(traced.filter(({ kind }) => kind === "say")).toHaveLength(20);
    expect(traced.filter(({ kind }) => kind === "never")).toHaveLength(13);
    expect(traced.filter(({ places }) => places.length === 0).map(({ itemId }) => itemId)).toEqual([]);
  });

  test("offer what must never be said only as what must not be said", async () => {
    const traced = await allPhrases(site.app);
    for (const { kind, quote, places } of traced) {
      if (kind !== "never") continue;
      for (const { quality, speaker, text } of places)
        if (speaker === undefined || speaker === "me") expect(quality, `${quote} in ${text}`).toBe("taboo");
    }
  });

  test("are traced both ways alike", async () => {
    const traced = await allPhrases(site.app);
    for (const { id } of site.app.catalogue.current().all("scenario")) {
      const here = traced.filter(({ places }) => places.some(({ scenarioId }) => scenarioId === id));
      expect((await phrasesIn(site.app, id)).map(({ itemId }) => itemId)).toEqual(
        here.map(({ itemId }) => itemId),
      );
    }
  });

  test("hold no phrase that the sources do not mark", () => {
    const items = site.app.catalogue.current().find("sources", "all")?.data.items ?? [];
    expect(phrasesAmong(items)).toHaveLength(33);
  });
});
