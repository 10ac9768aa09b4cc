import { createServer } from "node:http";
import { readBody } from "#app/platform/http/body.server.ts";
import { openDatabase } from "#db/client.server.ts";

/*
 * What this machine can do at best, in a process of its own: a bare node:http handler that returns the same bytes,
 * and one that stores each body as a row in a shared durable commit. Started by bench.ts with the bytes in a file.
 */

const [kind = "", file = "", bytes = "0"] = process.argv.slice(2);
const page = Buffer.alloc(Number(bytes), "x");

const database = kind === "insert" ? openDatabase(file) : null;
database?.raw.exec(
  "CREATE TABLE IF NOT EXISTS floor (n integer PRIMARY KEY, at integer NOT NULL, body text NOT NULL)",
);

const server = createServer(async (request, response) => {
  if (!database) {
    response
      .writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": page.length })
      .end(page);
    return;
  }
  const body = await readBody(request);
  await database.writeBatch([
    { sql: "INSERT INTO floor (at, body) VALUES (?, ?)", params: [Date.now(), body.toString("utf8")] },
  ]);
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": 2 }).end("{}");
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`port ${typeof address === "object" && address ? address.port : 0}\n`);
});
