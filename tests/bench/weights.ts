import { gzipSync } from "node:zlib";
import type { BenchFixture } from "./fixture.ts";

/** Bytes of one page as a browser fetches it for the first time, gzip. */
export interface PageWeight {
  page: string;
  html: number;
  js: number;
  css: number;
}

/** Fetches lesson, role-play and exam page with everything they load by themselves. */
export async function pageWeights(
  origin: string,
  fixture: BenchFixture,
): Promise<{ pages: PageWeight[]; lessonBytes: number; table: string }> {
  const person = fixture.people[0];
  const get = async (path: string): Promise<Buffer> => {
    const answer = await fetch(origin + path, {
      headers: { Cookie: person?.cookie ?? "", "Accept-Encoding": "identity" },
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  };
  const weigh = async (page: string, path: string): Promise<PageWeight> => {
    const html = (await get(path)).toString("utf8");
    const scripts = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) => match[1] ?? ""));
    const islands = new Set([...html.matchAll(/data-island="([^"]+)"/g)].map((match) => match[1] ?? ""));
    const seen = new Set<string>();
    let js = 0;
    const visit = async (url: string, follow: (chunk: string) => boolean): Promise<void> => {
      if (seen.has(url)) return;
      seen.add(url);
      const code = (await get(url)).toString("utf8");
      js += gzipSync(code, { level: 9 }).length;
      // Static imports always load; a dynamic one loads only when its island stands on the page.
      for (const [, name = ""] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
        await visit(`/islands/${name}`, follow);
      for (const [, name = ""] of code.matchAll(/import\("\.\/([^"]+\.js)"\)/g))
        if (follow(name)) await visit(`/islands/${name}`, follow);
    };
    for (const src of scripts)
      await visit(src, (name) => [...islands].some((island) => name.startsWith(island)));
    let css = 0;
    for (const [, href = ""] of html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g))
      css += gzipSync(await get(href), { level: 9 }).length;
    return { page, html: gzipSync(html, { level: 9 }).length, js, css };
  };
  const pages = [
    await weigh("lesson", fixture.lessonPath),
    await weigh("role-play", `/plays/${person?.playIds[0]}`),
    await weigh("exam", `/attempts/${person?.attemptId}`),
  ];
  const lessonBytes = (await get(fixture.lessonPath)).length;
  const rows = pages.map(({ page, html, js, css }) =>
    [page.padEnd(12), ...[html, js, css].map((bytes) => bytes.toLocaleString("en").padStart(9))].join(" "),
  );
  return { pages, lessonBytes, table: ["gzip bytes        HTML        JS       CSS", ...rows].join("\n") };
}
