import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { radarPoint } from "./chart.tsx";
import { fieldId } from "./field.tsx";
import { Gallery } from "./gallery.tsx";
import { telHref } from "./help.tsx";
import { Pagination, Table } from "./index.ts";

const html = renderToStaticMarkup(<Gallery />);

/** The values of one attribute, in document order. */
const valuesOf = (name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((m) => m[1] ?? "");

const ids = valuesOf("id");

describe("every component, as the server renders it", () => {
  it("holds nothing the content security policy refuses", () => {
    expect(html).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+="|javascript:|data:/i);
  });

  it("gives each id once, although the header's controls are rendered twice", () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("ties every hint and error to a text that is there", () => {
    const named = valuesOf("aria-describedby").flatMap((list) => list.split(" "));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("gives every label a control", () => {
    const labelled = valuesOf("for");
    expect(labelled.length).toBeGreaterThan(10);
    expect(labelled.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("leads from each error of the summary to its field, and from each note to its mark and back", () => {
    const links = valuesOf("href").filter((href) => /^#(f-|fn-|fnref-|main$)/.test(href));
    expect(links).toContain("#f-phone");
    expect(links).toContain("#fn-g1");
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it("marks a wrong control as invalid, and only that", () => {
    const phone = /<input[^>]*id="f-phone"[^>]*>/.exec(html)?.[0] ?? "";
    expect(phone).toContain('aria-invalid="true"');
    expect(phone).toContain('aria-describedby="f-phone-error"');
    expect(/<input[^>]*id="f-name"[^>]*>/.exec(html)?.[0]).not.toContain("aria-invalid");
  });

  it("hides every drawing from assistive technology or names it", () => {
    const silent = [...html.matchAll(/<svg[^>]*>/g)]
      .map((m) => m[0])
      .filter((svg) => !svg.includes('aria-hidden="true"') && !/role="img"[^>]*aria-label="[^"]+"/.test(svg));
    expect(silent).toEqual([]);
  });

  it("shows the same figures in the table as in the picture of five dimensions", () => {
    const table = html.slice(html.indexOf("五个方面"));
    for (const value of [82, 64, 90, 55, 70]) expect(table).toContain(`>${value}</td>`);
  });
});

describe("parts with a rule of their own", () => {
  it.each([
    ["12338", "tel:12338"],
    ["0571-8888 6666", "tel:057188886666"],
    ["+86 10 1234", "tel:+86101234"],
    ["10+1", "tel:101"],
  ])("%s is dialled as %s", (shown, href) => {
    expect(telHref(shown)).toBe(href);
  });

  it("a name with dots and brackets becomes an id without them, and Chinese names stay", () => {
    expect(fieldId("answers[0].text")).toBe("f-answers-0-text");
    expect(fieldId("姓名")).toBe("f-姓名");
  });

  it("the first of five axes points up and all corners lie on the circle", () => {
    const corners = [0, 1, 2, 3, 4].map((at) => radarPoint(at, 1, [0, 0], 100));
    expect(corners[0]).toEqual([0, -100]);
    for (const [x, y] of corners) expect(Math.hypot(x, y)).toBeCloseTo(100, 1);
    expect(new Set(corners.map(String)).size).toBe(5);
  });

  it("one page needs no pagination, and the first page has no way back", () => {
    const words = { label: "页", prevLabel: "上一页", nextLabel: "下一页", statusText: "" };
    const draw = (page: number, pages: number) =>
      renderToStaticMarkup(<Pagination {...words} page={page} pages={pages} hrefFor={(n) => `?p=${n}`} />);
    expect(draw(1, 1)).toBe("");
    expect(draw(1, 3)).toContain('href="?p=2"');
    expect(draw(1, 3)).not.toContain("上一页");
    expect(draw(3, 3)).not.toContain("下一页");
  });

  it("a table without rows says what it is given to say", () => {
    const empty = renderToStaticMarkup(
      <Table caption="名单" columns={[]} rows={[]} rowKey={() => ""} empty={<p>还没有人</p>} />,
    );
    expect(empty).toBe("<p>还没有人</p>");
  });
});
