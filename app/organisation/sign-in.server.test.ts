import { afterEach, beforeEach, expect, test } from "vitest";
import { readStream } from "#app/platform/events.server.ts";
import { createTestApp, TEST_PASSWORD, type TestApp } from "../../tests/support/app.ts";
import { changePassword, changeProfile } from "./profile.server.ts";
import { beginSignIn, endAllSignIns, endSignIn, knowsPassword, listSignIns } from "./sign-in.server.ts";
import { ABSOLUTE_LIMIT_MS, findViewer, IDLE_LIMIT_MS, type Viewer } from "./viewer.server.ts";

let t: TestApp;
let personId: string;
beforeEach(async () => {
  t = await createTestApp();
  personId = await t.createPerson({ userName: "zhou.min", displayName: "周敏", roles: ["trainee"] });
});
afterEach(() => t.close());

const signIn = (password = TEST_PASSWORD, userName = "zhou.min") =>
  beginSignIn(t.app, { userName, password, device: "test" });
const look = (token: string) => findViewer(t.app.db, token, t.clock.now());
async function viewerOf(token: string): Promise<Viewer> {
  const viewer = await look(token);
  if (!viewer) throw new Error("nobody is signed in");
  return viewer;
}

test("the user name may be typed in capitals and with spaces around it", async () => {
  expect((await signIn(TEST_PASSWORD, "  Zhou.Min ")).personId).toBe(personId);
});

test("a name that nobody has is refused and locked exactly like one that somebody has", async () => {
  for (const userName of ["zhou.min", "nobody"]) {
    for (let i = 0; i < 5; i++)
      await expect(signIn("wrong", userName)).rejects.toMatchObject({ code: "wrongPassword" });
    await expect(signIn(TEST_PASSWORD, userName)).rejects.toMatchObject({
      code: "accountLocked",
      values: { minutes: 10 },
    });
  }
  t.clock.advance(10 * 60_000);
  expect((await signIn()).personId).toBe(personId);
});

test("a demo account opens on a demonstration and nowhere else", async () => {
  await t.createPerson({
    userName: "demo",
    displayName: "演示",
    roles: ["systemAdministrator"],
    isDemo: true,
  });
  await expect(signIn(TEST_PASSWORD, "demo")).rejects.toMatchObject({ code: "wrongPassword" });
  t.app.env.demo = true;
  expect((await signIn(TEST_PASSWORD, "demo")).token).not.toBe("");
});

test("a sign-in ends when it was idle too long, and at the latest after eight hours of use", async () => {
  const { token } = await signIn();
  const begun = t.clock.now();
  t.clock.advance(IDLE_LIMIT_MS - 1);
  expect(await look(token)).not.toBeNull();
  while (t.clock.now() < begun + ABSOLUTE_LIMIT_MS - 60_000) {
    t.clock.set(Math.min(t.clock.now() + 20 * 60_000, begun + ABSOLUTE_LIMIT_MS - 60_000));
    expect(await look(token)).not.toBeNull();
  }
  t.clock.set(begun + ABSOLUTE_LIMIT_MS);
  expect(await look(token)).toBeNull();
});

test("the list of sign-ins holds exactly those that still open something", async () => {
  const idle = await signIn();
  t.clock.advance(IDLE_LIMIT_MS - 60_000);
  const fresh = await signIn();
  expect(await listSignIns(t.app, personId)).toHaveLength(2);
  t.clock.advance(60_000);
  expect(await look(idle.token)).toBeNull();
  expect((await listSignIns(t.app, personId)).map((row) => row.id)).toEqual([
    (await viewerOf(fresh.token)).signInId,
  ]);
});

test("a person ends one of the own sign-ins, all others, and nobody else's", async () => {
  const [here, phone, library] = [await signIn(), await signIn(), await signIn()];
  const viewer = await viewerOf(here.token);
  await endSignIn(t.app, personId, (await viewerOf(phone.token)).signInId, "endedByOwner");
  expect(await look(phone.token)).toBeNull();
  await endAllSignIns(t.app, personId, "endedByOwner", personId, viewer.signInId);
  expect([await look(here.token), await look(library.token)].map(Boolean)).toEqual([true, false]);

  const otherId = await t.createPerson({ userName: "li.jianguo", displayName: "李建国", roles: ["trainee"] });
  await expect(endSignIn(t.app, otherId, viewer.signInId, "endedByOwner")).rejects.toMatchObject({
    code: "notFound",
  });
  expect(await look(here.token)).not.toBeNull();
});

test("changing the password ends every other sign-in and keeps the one that did it", async () => {
  const [here, elsewhere] = [await signIn(), await signIn()];
  const next = "今晚的月亮很圆很亮";
  await changePassword(t.app, await viewerOf(here.token), {
    currentPassword: TEST_PASSWORD,
    password: next,
    passwordRepeat: next,
  });
  expect([await look(here.token), await look(elsewhere.token)].map(Boolean)).toEqual([true, false]);
  await expect(signIn()).rejects.toMatchObject({ code: "wrongPassword" });
  expect((await signIn(next)).personId).toBe(personId);
});

test("a change of password asks for the present one, refuses the same again, and guessing it closes the account", async () => {
  const viewer = await viewerOf((await signIn()).token);
  const change = (currentPassword: string, password: string) =>
    changePassword(t.app, viewer, { currentPassword, password, passwordRepeat: password });
  await expect(change(TEST_PASSWORD, TEST_PASSWORD)).rejects.toMatchObject({
    fields: { password: "passwordSame" },
  });
  await expect(change(TEST_PASSWORD, "short")).rejects.toMatchObject({
    fields: { password: "passwordShort:8" },
  });
  for (let i = 0; i < 5; i++)
    await expect(change("guess", "今晚的月亮很圆很亮")).rejects.toMatchObject({
      fields: { currentPassword: "passwordWrong" },
    });
  await expect(change(TEST_PASSWORD, "今晚的月亮很圆很亮")).rejects.toMatchObject({ code: "accountLocked" });
});

test("whoever is signed in is asked for nothing but the own password", async () => {
  expect(await knowsPassword(t.app, "zhou.min", TEST_PASSWORD)).toBe(true);
  expect(await knowsPassword(t.app, "zhou.min", "another")).toBe(false);
});

test("post and language are the person's own to change; the record names the fields, not their words", async () => {
  const viewer = await viewerOf((await signIn()).token);
  await changeProfile(t.app, viewer, { position: "妇联主席", language: "en" });
  await changeProfile(t.app, viewer, { position: "妇联主席", language: "en" });
  const changes = (await readStream(t.app.db, `person:${personId}`)).filter(
    (event) => event.kind === "profile.changed",
  );
  expect(changes.map((event) => event.data)).toEqual([{ fields: ["position", "language"] }]);
  expect((await look((await signIn()).token))?.language).toBe("en");
});
