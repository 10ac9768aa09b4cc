import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Guard, may, PERMISSIONS, type Permission, ROLES, type Role } from "#app/platform/access.ts";
import { ENDPOINTS } from "#app/server/endpoints.server.ts";
import { createTestApp, ROOT_DIR, startTestServer, type TestApp, type TestServer } from "../support/app.ts";

/*
 * Every door of the site, found in the built manifest and in the server's own table, with the guard its source
 * states; then every door is knocked at by everybody.
 */

interface Door {
  route: string;
  /** a concrete address; parameters are ids that nobody has */
  address: string;
  kind: "loader" | "action";
  guard: Guard;
}

interface ManifestRoute {
  id: string;
  path?: string;
  index?: boolean;
  parentId?: string;
  module: { loader?: unknown; action?: unknown; default?: unknown; handle?: { scripts?: string } };
}

const DOORS: Record<Door["kind"], RegExp> = {
  loader:
    /export (?:async )?function loader\([^)]*\)[^{]*\{\s*(?:const text = [^\n]+\s*)?return (door|publicDoor)\(context,\s*(?:"(\w+)")?/,
  action:
    /export (?:async )?function action\([^)]*\)[^{]*\{\s*return (formDoor|publicFormDoor)\(context,\s*request,\s*(?:"(\w+)")?/,
};

let test: TestApp;
let server: TestServer;
let routes: ManifestRoute[];
let doors: Door[];
const people = new Map<Role | "nobody", string>();

beforeAll(async () => {
  test = await createTestApp();
  await test.publishContent();
  server = await startTestServer(test);
  const built = (await import(/* @vite-ignore */ path.join(ROOT_DIR, "build/server/index.js"))) as {
    routes: Record<string, ManifestRoute>;
  };
  routes = Object.values(built.routes);
  doors = routes.flatMap(doorsOf);
  for (const role of ROLES)
    people.set(
      role,
      await test.signIn(
        await test.createPerson({ userName: `door.${role.toLowerCase()}`, displayName: role, roles: [role] }),
      ),
    );
}, 180_000);

afterAll(async () => {
  await server?.close();
  await test?.close();
});

function doorsOf(route: ManifestRoute): Door[] {
  const file = route.id === "root" ? "app/root.tsx" : `app/${route.id}`;
  const source = ["", ".tsx", ".ts"].flatMap((ending) => {
    try {
      return [readFileSync(path.join(ROOT_DIR, file + ending), "utf8")];
    } catch {
      return [];
    }
  })[0];
  if (source === undefined) throw new Error(`The source of route ${route.id} was not found.`);
  return (["loader", "action"] as const).flatMap((kind) => {
    if (!route.module[kind]) return [];
    const match = DOORS[kind].exec(source);
    if (!match) throw new Error(`The ${kind} of ${route.id} does not begin with its door.`);
    const guard = match[1]?.startsWith("public") ? "public" : match[2];
    if (guard === undefined) throw new Error(`The ${kind} of ${route.id} names no guard.`);
    return [{ route: route.id, address: addressOf(route), kind, guard: guard as Guard }];
  });
}

function addressOf(route: ManifestRoute): string {
  if (route.id === "root") return "/";
  return `/${(route.path ?? "").replace(/:\w+\??/g, "00000000000000000000000000").replace("*", "nowhere/at/all")}`;
}

/** Whether the guard lets this role in. */
function admits(guard: Guard, role: Role | "nobody"): boolean {
  if (guard === "public") return true;
  if (role === "nobody") return false;
  return guard === "signedIn" || guard === "ownPassword" || may([role], guard);
}

/** The record, as one number that moves with every row that is written. */
async function recordSize(): Promise<number> {
  const tables = [
    "event",
    "person",
    "sign_in",
    "attempt",
    "play",
    "certificate",
    "assignment",
    "correction",
    "note",
    "bookmark",
    "inquiry",
    "inquiry_answer",
    "setting",
    "one_time_link",
    "membership",
  ];
  let size = 0;
  for (const table of tables)
    size += (await test.app.db.rows<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))[0]?.n ?? 0;
  return size;
}

describe("every door", () => {
  it("begins with its guard, and every permission named exists", () => {
    expect(doors.length).toBeGreaterThan(20);
    for (const door of doors) {
      const known = ["public", "signedIn", "ownPassword"].includes(door.guard) || door.guard in PERMISSIONS;
      expect(known, `${door.kind} of ${door.route}: ${door.guard}`).toBe(true);
    }
    for (const endpoint of ENDPOINTS) {
      const known =
        ["public", "signedIn", "ownPassword"].includes(endpoint.guard) ||
        (endpoint.guard as Permission) in PERMISSIONS;
      expect(known, `${endpoint.method} ${endpoint.path}`).toBe(true);
    }
  });

  it("is declared with the scripts its page needs", () => {
    for (const route of routes) {
      if (route.id === "root" || !route.module.default) continue;
      expect(["remix", "islands", "none"], route.id).toContain(route.module.handle?.scripts);
    }
  });

  it("gives each role exactly what its guard admits, as a page and called alone by ?_data=", async () => {
    for (const role of ["nobody", ...ROLES] as const) {
      const client = server.client(people.get(role) ?? "");
      for (const door of doors.filter((one) => one.kind === "loader")) {
        const alone = `${door.address}${door.route.endsWith("_index") ? "?index&" : "?"}_data=${encodeURIComponent(door.route)}`;
        for (const address of [door.address, alone]) {
          const answer = await client.get(address);
          const place = `${role} at ${address} (${door.guard}): ${answer.status}`;
          const redirect = answer.headers.get("x-remix-redirect") ?? answer.location ?? "";
          if (admits(door.guard, role)) {
            expect(
              [200, 204, 302, 400, 404, 409, 410].includes(answer.status) ||
                (door.route.endsWith("refused") && answer.status === 403),
              place,
            ).toBe(true);
            if (role !== "nobody") expect(redirect, place).not.toContain("/sign-in");
          } else if (role === "nobody") expect(redirect, place).toContain("/sign-in?next=");
          else expect(answer.status, place).toBe(403);
        }
      }
    }
  }, 120_000);

  it("of a write turns away everybody the guard does not admit, and stores nothing", async () => {
    for (const role of ["nobody", ...ROLES] as const) {
      const client = server.client(people.get(role) ?? "");
      const token = await client.formToken();
      const before = await recordSize();
      for (const door of doors.filter((one) => one.kind === "action" && !admits(one.guard, role))) {
        for (const address of [door.address, `${door.address}?_data=${encodeURIComponent(door.route)}`]) {
          const answer = await client.post(address, { anything: "1" }, { token });
          const place = `${role} posts to ${address} (${door.guard}): ${answer.status}`;
          if (role === "nobody")
            expect(answer.headers.get("x-remix-redirect") ?? answer.location ?? "", place).toContain(
              "/sign-in",
            );
          else expect(answer.status, place).toBe(403);
        }
      }
      for (const endpoint of ENDPOINTS.filter((one) => one.method === "POST" && !admits(one.guard, role))) {
        const answer = await client.postJson(endpoint.path.replace(/:\w+/g, "0"), {});
        expect(answer.status, `${role} posts to ${endpoint.path}`).toBe(role === "nobody" ? 401 : 403);
      }
      expect(await recordSize()).toBe(before);
    }
  }, 120_000);
});

describe("a write from elsewhere", () => {
  const FOREIGN = [
    { Origin: "https://evil.example" },
    { Origin: "null" },
    { Origin: "" },
    { Origin: "http://localhost.evil.example" },
  ];

  it("is refused with 403 at every action, by ?_data= and at every endpoint, and changes nothing", async () => {
    const client = server.client(people.get("systemAdministrator"));
    const token = await client.formToken();
    const before = await recordSize();
    for (const headers of FOREIGN) {
      for (const door of doors.filter((one) => one.kind === "action")) {
        for (const address of [door.address, `${door.address}?_data=${encodeURIComponent(door.route)}`]) {
          const answer = await client.post(address, { userName: "x" }, { token, headers });
          expect(answer.status, `${address} from “${headers.Origin}”`).toBe(403);
        }
      }
      for (const endpoint of ENDPOINTS.filter((one) => one.method === "POST")) {
        const answer = await client.postJson(endpoint.path.replace(/:\w+/g, "0"), {}, headers);
        expect(answer.status, `${endpoint.path} from “${headers.Origin}”`).toBe(403);
      }
    }
    expect(await recordSize()).toBe(before);
  }, 120_000);

  it("without the token of a form is refused with 403 and says what to do", async () => {
    const client = server.client(people.get("trainee"));
    const answer = await client.post("/preferences", { language: "en" }, { token: "made-up" });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain("请刷新页面再提交一次");
  });

  it("with PUT, PATCH or DELETE is refused as well", async () => {
    for (const method of ["PUT", "PATCH", "DELETE"]) {
      const answer = await fetch(`${server.url}/sign-in`, {
        method,
        headers: { Origin: "https://evil.example" },
        body: "x=1",
      });
      expect(answer.status, method).toBe(403);
    }
  });
});

describe("a read", () => {
  it("stores nothing: crawling every page leaves the record as it was", async () => {
    const client = server.client(people.get("trainee"));
    await client.get("/");
    const before = await recordSize();
    for (const door of doors.filter((one) => one.kind === "loader" && admits(one.guard, "trainee")))
      await client.get(door.address);
    expect(await recordSize()).toBe(before);
  });
});

describe("a page", () => {
  const STYLE = /<[a-z][^>]*\sstyle\s*=/i;

  it("carries an enforced policy with a nonce of its own, no style attribute and no script without the nonce", async () => {
    const nonces = new Set<string>();
    for (const [role, cookie] of [["nobody", ""], ...people] as [string, string][]) {
      const client = server.client(cookie);
      for (const door of doors.filter((one) => one.kind === "loader" && one.route !== "root")) {
        const answer = await client.get(door.address);
        const policy = answer.headers.get("content-security-policy") ?? "";
        const place = `${role} at ${door.address}`;
        const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
        expect(nonce, place).not.toBe("");
        expect(nonces.has(nonce), place).toBe(false);
        nonces.add(nonce);
        expect(policy).not.toContain("unsafe");
        if (!(answer.headers.get("content-type") ?? "").includes("html")) continue;
        expect(STYLE.exec(answer.text)?.[0] ?? "", place).toBe("");
        expect(answer.text, place).not.toMatch(/<style\b/i);
        for (const [script] of answer.text.matchAll(/<script\b[^>]*>/gi))
          expect(script, place).toContain(`nonce="${nonce}"`);
      }
    }
  }, 120_000);
});
