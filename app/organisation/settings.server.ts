import { z } from "zod";
import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { appendEvent, decide, streamHead } from "#app/platform/events.server.ts";
import { HELP_LINES_MAX } from "./help-lines.ts";
import { type HelpLine, helpLineSchema } from "./settings.schema.ts";
import type { Viewer } from "./viewer.server.ts";

const NAME = "helpLines";
const STREAM = `setting:${NAME}`;

/** The help lines that this installation adds to the national ones, in the order they were added. */
export async function readHelpLines(app: App): Promise<HelpLine[]> {
  const [row] = await app.db.rows<{ value: string }>("SELECT value FROM setting WHERE name = ?", NAME);
  if (!row) return [];
  const parsed = z.array(helpLineSchema).safeParse(JSON.parse(row.value));
  return parsed.success ? parsed.data : [];
}

/** Adds a line; the same phone again replaces its name. @throws {Refusal} invalidFields when there is no room */
export async function addHelpLine(app: App, viewer: Viewer, line: HelpLine): Promise<void> {
  await changeHelpLines(app, viewer, (lines) => {
    const at = lines.findIndex((one) => one.phone === line.phone);
    if (at >= 0) return lines.map((one, index) => (index === at ? line : one));
    if (lines.length >= HELP_LINES_MAX)
      throw new Refusal("invalidFields", {}, { phone: `tooMany:${HELP_LINES_MAX}` });
    return [...lines, line];
  });
}

/** Removes the line with this phone; nothing when there is none. */
export async function removeHelpLine(app: App, viewer: Viewer, phone: string): Promise<void> {
  await changeHelpLines(app, viewer, (lines) => lines.filter((line) => line.phone !== phone));
}

async function changeHelpLines(
  app: App,
  viewer: Viewer,
  change: (lines: HelpLine[]) => HelpLine[],
): Promise<void> {
  await decide(async () => {
    const head = await streamHead(app.db, STREAM);
    const before = await readHelpLines(app);
    const after = change(before);
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    const at = app.clock.now();
    await app.db.writeBatch([
      {
        sql: `INSERT INTO setting (name, value, changed_at) VALUES (?, ?, ?)
          ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at`,
        params: [NAME, JSON.stringify(after), at],
      },
      appendEvent({
        stream: STREAM,
        seq: head.seq + 1,
        kind: "setting.changed",
        at,
        actorId: viewer.personId,
        personId: null,
        data: { name: NAME, count: after.length },
      }),
    ]);
  });
}
