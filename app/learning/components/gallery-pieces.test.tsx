import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Gallery } from "#app/ui/gallery.tsx";
import { GalleryPieces } from "./gallery-pieces.tsx";

const html = renderToStaticMarkup(
  <Gallery>
    <GalleryPieces />
  </Gallery>,
);
const valuesOf = (name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((match) => match[1] ?? "");
const ids = valuesOf("id");

describe("questions and pieces, as the server renders them", () => {
  it("hold nothing the content security policy refuses", () => {
    expect(html).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+="|javascript:/i);
  });

  it("give each id once", () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("give every label a control, and every reference a text that is there", () => {
    const named = [...valuesOf("aria-describedby"), ...valuesOf("aria-labelledby")].flatMap((list) =>
      list.split(" "),
    );
    for (const id of [...valuesOf("for"), ...named]) expect(ids).toContain(id);
  });

  it("lead from every answer of the tree to a step of it", () => {
    const answers = [...html.matchAll(/<a href="#([^"]+)" data-answer/g)].map((match) => match[1] ?? "");
    expect(answers).toHaveLength(4);
    for (const id of answers) expect(ids).toContain(id);
  });
});
