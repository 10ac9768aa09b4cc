import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutAtGaps, joinParts } from "#app/platform/page-parts.ts";
import type { Block } from "#app/publishing/block.schema.ts";
import { buildCatalogue, type Version } from "#app/publishing/catalogue.server.ts";
import { safeHref } from "./components/blocks.tsx";
import { splitAtChecks } from "./components/stretch.tsx";
import { renderCheck, renderLesson, renderPrintedCheck } from "./render-lesson.server.tsx";
import { assemble, isOnShelf, leaveMarks, placePieces, putOnShelf, takeFromShelf } from "./rendered-shelf.ts";
import { unfinishedState, withMissing } from "./shelf-keys.ts";
import { checkQuestion, judgeQuestion, lessonOf, SOURCES, testContent, versionOf } from "./testing.ts";

let lessons = 0;

/** A lesson of these blocks, rendered: the HTML of its stretches in order. */
function html(
  blocks: Block[],
  options: { isPrint?: boolean; sources?: typeof SOURCES; language?: "zh" | "en" } = {},
): string {
  const lesson = versionOf("lesson", "l", lessonOf("l", ++lessons, [], { blocks }));
  const catalogue = buildCatalogue(
    [versionOf("sources", "all", options.sources ?? SOURCES), lesson] as Version[],
    { digest: "", publishedAt: 0, isDraft: false },
  );
  const { parts } = renderLesson(catalogue, lesson, options.language ?? "zh", { isPrint: options.isPrint });
  return parts
    .map((part) =>
      "key" in part
        ? assemble([part.key], "")
        : "questionId" in part
          ? `[${part.questionId}]`
          : `[${part.formId}]`,
    )
    .join("");
}

const p = (...children: Block[]): Block => ({ tag: "p", children });
const piece = (
  name: string,
  props: Record<string, string> = {},
  children: Block[] = [],
  version = 1,
): Block => ({ piece: name, version, props, children }) as Block;
const cite = (id: string): Block => piece("Cite", { id });
const count = (text: string, part: string): number => text.split(part).length - 1;

describe("text of a lesson", () => {
  it("cannot bring markup of its own", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const drawn = html([p(`<script>alert(1)</script><img src=x onerror=x>${text}`)]);
        expect(drawn).not.toMatch(/<script|<img/);
      }),
      { numRuns: 30 },
    );
  });

  it("leads to pages of the site, the web, places in the page and phone numbers, and nowhere else", () => {
    for (const href of ["/lessons/manual.report", "#term-x", "https://example.cn/a", "tel:110"])
      expect(safeHref(href)).toBe(href);
    for (const href of [
      "javascript:alert(1)",
      "//evil.example",
      "/\\evil.example",
      "data:text/html,x",
      " javascript:x",
      "JAVASCRIPT:x",
      undefined,
    ])
      expect(safeHref(href)).toBeNull();
    expect(html([p({ tag: "a", href: "javascript:alert(1)", children: ["点"] })])).toContain("<p>点</p>");
  });

  it("names the cells of a table by their columns, for the phone", () => {
    const cell = (tag: "th" | "td", text: string): Block => ({ tag, children: [text] });
    const table: Block = {
      tag: "table",
      children: [
        { tag: "thead", children: [{ tag: "tr", children: [cell("th", "情形"), cell("th", "报公安")] }] },
        { tag: "tbody", children: [{ tag: "tr", children: [cell("td", "命危"), cell("td", "立即")] }] },
      ],
    };
    const drawn = html([table]);
    expect(drawn).toMatch(/<th[^>]*role="rowheader"[^>]*>命危<\/th>/);
    expect(drawn).toMatch(/<span aria-hidden="true"[^>]*>报公安<\/span>立即/);
  });
});

describe("sources", () => {
  it("are numbered in reading order through the whole lesson, each with one note and one footnote", () => {
    const drawn = html([
      p("一", cite("item.two")),
      piece("Check", { question: "check.t.x.1" }),
      p("二", cite("law.one"), cite("item.two")),
    ]);
    expect(drawn).toContain("[check.t.x.1]");
    expect([...drawn.matchAll(/aria-label="注 (\d+)"/g)].map((match) => match[1])).toEqual(["1", "2", "1"]);
    expect(count(drawn, 'role="note"')).toBe(2);
    expect(count(drawn, 'id="fn-item-two"')).toBe(1);
    expect(count(drawn, 'id="fnref-item-two"')).toBe(1);
    expect(drawn).toContain('href="/sources/law.one"');
  });

  it("of a case stand in front of it, not within its frame", () => {
    const drawn = html([piece("CaseBox", { title: "故事" }, [p("经过", cite("item.one"))])]);
    expect(drawn.indexOf('role="note"')).toBeLessThan(drawn.indexOf("case-box"));
    expect(drawn.indexOf("side-note-mark")).toBeGreaterThan(drawn.indexOf("case-box"));
  });

  it("are quoted verbatim with their mark", () => {
    expect(html([p("问：", piece("Quote", { id: "item.one" }))])).toMatch(/<q[^>]*>“原话一”<\/q>/);
  });

  it("that are gone leave a word in their place", () => {
    const drawn = html([p("一", cite("item.gone"), piece("Quote", { id: "item.two" }))]);
    expect(drawn).toContain("这条出处已经停用");
    expect(drawn).toContain("（原文已不在引用清单里）");
  });

  it("that change make a new rendering of the same lesson", () => {
    const quote: Block[] = [p(piece("Quote", { id: "item.one" }))];
    const changed = { ...SOURCES, items: SOURCES.items.map((item) => ({ ...item, quote: "新的原话" })) };
    const at = lessons;
    const before = html(quote);
    lessons = at;
    expect(before).toContain("原话一");
    expect(html(quote, { sources: changed })).toContain("新的原话");
  });
});

describe("pieces", () => {
  it("show what to say with its quote, reason and source", () => {
    const drawn = html([piece("SayNever", { title: "场景", say: "item.one", never: "item.two" })]);
    expect(drawn).toContain("可以说");
    expect(drawn).toMatch(/“原话一”.*复述一。.*href="\/sources\/item\.one"/s);
  });

  it("keep hard content shut behind its warning on the screen, and open on paper", () => {
    const blocks = [piece("CaseBox", { title: "故事", warning: "内容提示：伤痕。" }, [p("经过")])];
    const screen = html(blocks);
    expect(screen).toMatch(/内容提示：伤痕。.*<details(?![^>]*open).*经过/s);
    expect(html(blocks, { isPrint: true })).not.toContain("<details");
  });

  it("explain a term where it stands and at the end, once", () => {
    const drawn = html([
      p(piece("Term", { id: "term-one" }, ["某词"]), piece("Term", { id: "term-one" }, ["某词"])),
    ]);
    expect(count(drawn, "<dfn")).toBe(2);
    expect(count(drawn, 'id="term-term-one"')).toBe(1);
    expect(drawn).toContain("某词的意思。");
  });

  it("restate an article under its name and say that it is no wording of the law", () => {
    const drawn = html([piece("Statute", { id: "law.one" }, ["条文的意思。"])]);
    expect(drawn).toMatch(
      /某某法（试行）（〔2020〕9号）第一条.*条文的意思。.*不是条文原文.*href="\/sources\/law\.one"/s,
    );
  });

  it("set a figure apart from its unit", () => {
    expect(html([piece("KeyFigure", { value: "72 小时", label: "期限", cite: "law.one" })])).toMatch(
      /72<span[^>]*>小时<\/span>/,
    );
    expect(html([piece("KeyFigure", { value: "立即", label: "期限", cite: "law.one" })])).toContain(">立即<");
  });

  it("number the steps of an ordered list", () => {
    const list: Block = {
      tag: "ol",
      children: [
        { tag: "li", children: ["先"] },
        { tag: "li", children: ["后"] },
      ],
    };
    expect(count(html([piece("Steps", {}, [list])]), "step-list-number")).toBe(2);
  });

  it("of a newer version or an unknown name show their words and say so", () => {
    expect(html([piece("Statute", { id: "law.one" }, ["新格式的话"], 9)])).toMatch(/格式较新.*新格式的话/s);
    expect(html([piece("Video", { src: "x" }, [p("字幕")])])).toMatch(/格式较新.*字幕/s);
    expect(html([piece("Video")])).toContain("暂时显示不了");
    expect(html([p("前", piece("toString", {}, ["后"]))])).toContain("前后");
  });

  it("of the interface among the text are in the reader's language and say so", () => {
    expect(html([piece("Tomorrow", {}, [p("做")])], { language: "en" })).toContain(
      '<span lang="en">What to do tomorrow</span>',
    );
  });
});

describe("checks", () => {
  const question = versionOf("question", "check.t.one.1", checkQuestion("check.t.one.1", "b"));
  const drawn = (key: string): string => assemble([key], "the-token");

  it("stand between stretches, and after the block that holds them", () => {
    const check = piece("Check", { question: "check.t.one.1" });
    const parts = splitAtChecks([p("一"), piece("CaseBox", { title: "t" }, [check]), p("二"), check]);
    expect(
      parts.map((part) =>
        "blocks" in part ? part.blocks.length : "questionId" in part ? part.questionId : part.formId,
      ),
    ).toEqual([2, "check.t.one.1", 1, "check.t.one.1"]);
  });

  it("hold no key and no explanation before the answer", () => {
    const otherKey = versionOf("question", "check.t.one.1", checkQuestion("check.t.one.1", "c"));
    const anyHash = (markup: string): string =>
      markup.replaceAll(question.hash, "hash").replaceAll(otherKey.hash, "hash");
    for (const shown of ["open", { unfinished: [] }, "stale", "closed"] as const) {
      const markup = drawn(renderCheck("one", question, 1, "zh", shown));
      expect(markup).toContain("选项 b");
      expect(markup).not.toContain("说明");
      expect(anyHash(drawn(renderCheck("one", otherKey, 1, "zh", shown)))).toBe(anyHash(markup));
    }
    expect(drawn(renderPrintedCheck("one", question, 1, "zh"))).toBe(
      drawn(renderPrintedCheck("one", otherKey, 1, "zh")),
    );
  });

  it("explain every option after the answer", () => {
    const markup = drawn(renderCheck("one", question, 1, "zh", { value: ["a"] }));
    for (const id of ["a", "b", "c", "d"]) expect(markup).toContain(`说明 ${id}`);
    expect(markup).toContain("这次没选对");
    expect(drawn(renderCheck("one", question, 1, "zh", { value: ["b"] }))).toContain("答对了");
  });

  it("carry the token of the request in the form and in the props, and never another's", () => {
    const key = renderCheck("one", question, 1, "zh", "open");
    const markup = assemble([key], "AAA");
    expect(markup).toContain('name="_token" value="AAA"');
    expect(markup).toContain("&quot;formToken&quot;:&quot;AAA&quot;");
    expect(assemble([key], "BBB")).toBe(markup.replaceAll("AAA", "BBB"));
    expect(() => assemble([key], '"><script>')).toThrow();
  });

  it("come back with a complaint when nothing was chosen", () => {
    const open = renderCheck("one", question, 1, "zh", "open");
    const missing = renderCheck("one", question, 1, "zh", { unfinished: [] });
    const answered = renderCheck("one", question, 1, "zh", { value: ["a"] });
    expect(withMissing(["other", open], "check.t.one.1", unfinishedState([]))).toEqual({
      keys: ["other", missing],
      number: 1,
    });
    expect(withMissing([answered], "check.t.one.1", unfinishedState([])).keys).toEqual([missing]);
    expect(withMissing([open], "check.t.one.9", unfinishedState([])).keys).toEqual([open]);
    expect(drawn(missing)).toContain("请先选一项");
  });

  it("give a judge question its words in the reader's language", () => {
    const judge = versionOf("question", "check.t.one.2", judgeQuestion("check.t.one.2"));
    expect(drawn(renderCheck("one", judge, 2, "en", "open"))).toMatch(/True.*False/s);
  });
});

describe("the shelf", () => {
  it("holds a bounded number of pieces and drops the oldest", () => {
    for (let at = 0; at < 2500; at++) putOnShelf(`bound/${at}`, ["x"]);
    expect(isOnShelf("bound/0")).toBe(false);
    expect(isOnShelf("bound/2499")).toBe(true);
    expect(() => assemble(["bound/0"], "")).toThrow(/not on the shelf/);
  });

  it("keeps what is asked for while others come and go", () => {
    putOnShelf("kept", ["x"]);
    for (let at = 0; at < 5000; at++) {
      putOnShelf(`passing/${at}`, ["x"]);
      expect(isOnShelf("kept")).toBe(true);
    }
  });

  it("gives the same page as bytes and as text, with the token in every gap", () => {
    const anyText = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(
        fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        anyText,
        (pieces, around) => {
          const safe = around.replaceAll("<", "&lt;");
          const keys = pieces.map((segments, at) => {
            putOnShelf(`piece/${at}`, segments);
            return `piece/${at}`;
          });
          const asText = `${safe}${assemble(keys, "TOKEN")}${safe}${assemble(keys.slice(0, 1), "TOKEN")}`;
          leaveMarks();
          const marked = `${safe}${placePieces(keys, "TOKEN")}${safe}${placePieces(keys.slice(0, 1), "TOKEN")}`;
          const parts = takeFromShelf(marked, (html) => cutAtGaps(html, {}));
          const own = { formToken: "TOKEN", nonce: "", displayName: "", here: "" };
          expect(Buffer.from(joinParts(parts, own)).toString("utf8")).toBe(
            Buffer.from(asText).toString("utf8"),
          );
        },
      ),
    );
  });

  it("gets a lesson back after its pieces were dropped", () => {
    const versions = testContent();
    const catalogue = buildCatalogue(versions, { digest: "", publishedAt: 0, isDraft: false });
    const keys = () =>
      renderLesson(catalogue, catalogue.get("lesson", "first"), "zh").parts.flatMap((part) =>
        "key" in part ? [part.key] : [],
      );
    const before = assemble(keys(), "");
    for (let at = 0; at < 2500; at++) putOnShelf(`flood/${at}`, ["x"]);
    expect(assemble(keys(), "")).toBe(before);
  });
});
