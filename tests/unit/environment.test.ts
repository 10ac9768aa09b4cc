import { describe, expect, it } from "vitest";
import { EnvironmentError, readEnvironment } from "#app/platform/env.server.ts";

const read = (variables: Record<string, string>) => readEnvironment(variables, "/srv/shijing");

describe("readEnvironment", () => {
  it("without any setting is a demonstration for this machine only", () => {
    expect(read({})).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      dataDir: "/srv/shijing/data",
      publicUrl: "http://localhost:3000",
      isLocal: true,
      isHttps: false,
      demo: true,
    });
  });

  it("takes a variable that is set to nothing as not set", () => {
    expect(read({ PORT: "", HOST: "", DATA_DIR: "", PUBLIC_URL: "", SHIJING_DEMO: "" })).toEqual(read({}));
  });

  it.each<[Record<string, string>, boolean]>([
    [{ PUBLIC_URL: "http://localhost:3000" }, true],
    [{ PUBLIC_URL: "https://train.example.cn" }, false],
    [{ PUBLIC_URL: "http://10.0.0.5:3000" }, false],
    [{ PUBLIC_URL: "http://localhost:3000", HOST: "0.0.0.0" }, false],
    [{ PUBLIC_URL: "https://train.example.cn", SHIJING_DEMO: "1" }, true],
    [{ SHIJING_DEMO: "0" }, false],
    [{ HOST: "::1" }, true],
  ])("with %o the demonstration is wanted: %s", (variables, demo) => {
    expect(read(variables).demo).toBe(demo);
  });

  it("makes cookies secure exactly when people come by https", () => {
    expect(read({ PUBLIC_URL: "https://train.example.cn/" })).toMatchObject({
      isHttps: true,
      isLocal: false,
      publicUrl: "https://train.example.cn",
      host: "0.0.0.0",
    });
    expect(read({ PUBLIC_URL: "http://10.0.0.5" }).isHttps).toBe(false);
  });

  it.each(["0.0.0.0", "::", "10.0.0.5", "train.example.cn"])(
    "refuses HOST=%s as long as nobody says how people reach the site",
    (host) => {
      expect(() => read({ HOST: host })).toThrow(EnvironmentError);
      expect(read({ HOST: host, PUBLIC_URL: "https://train.example.cn" }).host).toBe(host);
    },
  );

  it.each([
    "ftp://example.cn",
    "example.cn",
    "https://example.cn/path",
    "https://example.cn?x=1",
    "https://user@example.cn",
  ])("refuses PUBLIC_URL=%s", (url) => {
    expect(() => read({ PUBLIC_URL: url })).toThrow(EnvironmentError);
  });
});
