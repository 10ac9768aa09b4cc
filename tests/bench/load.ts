import { connect, type Socket } from "node:net";

/** What one round of load saw. */
export interface LoadResult {
  requests: number;
  failures: number;
  seconds: number;
  requestsPerSecond: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
}

/** The bytes of the n-th request of a connection. */
export type RequestMaker = (connection: number, n: number) => Buffer;

/**
 * Keeps `connections` sockets busy for a while: each sends its next request when the answer to the last is whole.
 * Reads just enough HTTP/1.1 for that: status, Content-Length.
 * @param expect the status that counts as success
 */
export async function load(options: {
  port: number;
  connections: number;
  durationMs: number;
  request: RequestMaker;
  expect: number;
  /** waits before each request, ms; none unless told */
  pause?: () => number;
}): Promise<LoadResult> {
  const latencies: number[] = [];
  let failures = 0;
  const begun = performance.now();
  const until = begun + options.durationMs;
  await Promise.all(
    Array.from({ length: options.connections }, (_, connection) =>
      drive(options, connection, until, (ms, isSuccess) => {
        latencies.push(ms);
        if (!isSuccess) failures++;
      }),
    ),
  );
  const seconds = (performance.now() - begun) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share: number): number =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    requests: latencies.length,
    failures,
    seconds,
    requestsPerSecond: latencies.length / seconds,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
  };
}

function drive(
  {
    port,
    request,
    expect,
    pause,
  }: { port: number; request: RequestMaker; expect: number; pause?: () => number },
  connection: number,
  until: number,
  report: (ms: number, isSuccess: boolean) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ port, host: "127.0.0.1", noDelay: true });
    let n = 0;
    let sentAt = 0;
    let pending: Buffer = Buffer.alloc(0);
    const next = (): void => {
      if (pause) setTimeout(send, pause());
      else send();
    };
    const send = (): void => {
      if (performance.now() >= until) {
        socket.destroy();
        resolve();
        return;
      }
      sentAt = performance.now();
      socket.write(request(connection, n++));
    };
    socket.on("connect", next);
    socket.on("error", reject);
    socket.on("close", () => resolve());
    socket.on("data", (chunk: Buffer) => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      const headEnd = pending.indexOf("\r\n\r\n");
      if (headEnd < 0) return;
      const head = pending.toString("latin1", 0, headEnd);
      const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
      if (length === undefined) {
        reject(new Error(`An answer without Content-Length:\n${head}`));
        return;
      }
      const total = headEnd + 4 + Number(length);
      if (pending.length < total) return;
      pending = pending.subarray(total);
      report(performance.now() - sentAt, head.startsWith(`HTTP/1.1 ${expect} `));
      next();
    });
  });
}

/** A request as bytes. */
export function httpRequest(options: {
  method: "GET" | "POST";
  path: string;
  headers: Record<string, string>;
  body?: string;
}): Buffer {
  const body = options.body ?? "";
  const headers = {
    Host: "localhost",
    ...options.headers,
    ...(options.method === "POST" ? { "Content-Length": String(Buffer.byteLength(body)) } : {}),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`${options.method} ${options.path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body}`);
}
