import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { App } from "#app/app.server.ts";
import { newId } from "#app/platform/ids.ts";
import { renderCoursePdf } from "./course-pdf.server.ts";

const drawing = new Map<string, Promise<Buffer>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * The print edition of a course as it is published now. It is drawn once a publication and kept in the data folder,
 * in `cache/`, which may be emptied at any time; one is drawn at a time.
 * @throws {Refusal} notFound
 */
export function coursePdf(app: App, courseId: string): Promise<Buffer> {
  const catalogue = app.catalogue.current();
  catalogue.get("course", courseId);
  const name = createHash("sha256").update(`${catalogue.digest}/${courseId}/2`).digest("hex").slice(0, 32);
  const folder = path.join(app.env.dataDir, "cache");
  const file = path.join(folder, `${name}.pdf`);
  if (existsSync(file)) return readFile(file);
  const known = drawing.get(file);
  if (known) return known;
  const pdf = last.then(async () => {
    const bytes = await renderCoursePdf(catalogue, courseId);
    await keep(folder, file, bytes);
    return bytes;
  });
  drawing.set(file, pdf);
  last = pdf.then(
    () => drawing.delete(file),
    () => drawing.delete(file),
  );
  return pdf;
}

/** A disk that takes no more costs only the next drawing. */
async function keep(folder: string, file: string, bytes: Buffer): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const draft = `${file}.${newId()}`;
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch {
    // Drawn again when it is asked for again.
  }
}
