import { afterEach, beforeEach, expect, test } from "vitest";
import { readStream } from "#app/platform/events.server.ts";
import { createTestApp, type TestApp } from "../../tests/support/app.ts";
import { HELP_LINES_MAX } from "./help-lines.ts";
import { helpLineSchema } from "./settings.schema.ts";
import { addHelpLine, readHelpLines, removeHelpLine } from "./settings.server.ts";
import { findViewer, type Viewer } from "./viewer.server.ts";

let t: TestApp;
let viewer: Viewer;
beforeEach(async () => {
  t = await createTestApp();
  const personId = await t.createPerson({
    userName: "he.jing",
    displayName: "何静",
    roles: ["systemAdministrator"],
  });
  const found = await findViewer(t.app.db, (await t.signIn(personId)).split("=")[1] ?? "", t.clock.now());
  if (!found) throw new Error("nobody is signed in");
  viewer = found;
});
afterEach(() => t.close());

test("lines are kept in the order they were added; the same phone again only renames", async () => {
  await addHelpLine(t.app, viewer, { name: "区妇联", phone: "0755-1234 5678" });
  await addHelpLine(t.app, viewer, { name: "派出所", phone: "0755-8765 4321" });
  await addHelpLine(t.app, viewer, { name: "区妇联权益部", phone: "0755-1234 5678" });
  await addHelpLine(t.app, viewer, { name: "区妇联权益部", phone: "0755-1234 5678" });
  expect(await readHelpLines(t.app)).toEqual([
    { name: "区妇联权益部", phone: "0755-1234 5678" },
    { name: "派出所", phone: "0755-8765 4321" },
  ]);
  await removeHelpLine(t.app, viewer, "0755-8765 4321");
  await removeHelpLine(t.app, viewer, "0755-8765 4321");
  const events = await readStream(t.app.db, "setting:helpLines");
  expect(events.map((event) => event.data)).toEqual(
    [1, 2, 2, 1].map((count) => ({ name: "helpLines", count })),
  );
});

test("lines added at the same moment are all kept", async () => {
  await Promise.all(
    [1, 2, 3].map((n) => addHelpLine(t.app, viewer, { name: `电话${n}`, phone: `1000${n}` })),
  );
  expect((await readHelpLines(t.app)).map((line) => line.phone).sort()).toEqual(["10001", "10002", "10003"]);
});

test("there is an end to the room, said at the field", async () => {
  for (let i = 0; i < HELP_LINES_MAX; i++)
    await addHelpLine(t.app, viewer, { name: "电话", phone: `1000${i}` });
  await expect(addHelpLine(t.app, viewer, { name: "再一个", phone: "2000" })).rejects.toMatchObject({
    fields: { phone: `tooMany:${HELP_LINES_MAX}` },
  });
});

test.each(["12338", "+86 755 1234 5678", "0755-1234 5678", "110"])("%s is a phone number", (phone) => {
  expect(helpLineSchema.safeParse({ name: "区妇联", phone }).success).toBe(true);
});

test.each(["", "拨打总机", "javascript:alert(1)", "1".repeat(31), "+", "- -"])("“%s” is none", (phone) => {
  expect(helpLineSchema.safeParse({ name: "区妇联", phone }).success).toBe(false);
});
