import { connect, type Socket } from "node:net";
import { setTimeout as waited } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answeredRaw, answeredState, asked, SECRET, type Serving, serving, TOKEN } from "./served.ts";

const KEY = { "x-tertius-token": TOKEN };
const EVENTS = "/events?after=0";

let server: Serving;
beforeAll(async () => {
  server = await serving();
});
afterAll(() => server.end());

const statusOf = async (
  target: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<number> => (await asked(server.port, target, headers, method)).status;

const pageAddress = async (): Promise<string> => {
  const { text } = await asked(server.port, EVENTS, KEY);
  return (JSON.parse(text) as { page: string }).page;
};

describe("the server of an open case", () => {
  it("tells who has the token what is new, and the address of the page", async () => {
    const { status, text } = await asked(server.port, EVENTS, KEY);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      seen: 1,
      headline: "The answer is that of the files.",
      problems: [],
      answer: 1,
      page: expect.stringMatching(/^\/page\/[\w-]{43}$/u) as string,
    });
  });

  it("tells nothing without the token, or with another", async () => {
    for (const headers of [{}, { "x-tertius-token": "" }, { "x-tertius-token": `${TOKEN}x` }]) {
      const { status, text } = await asked(server.port, EVENTS, headers);
      expect([status, text]).toEqual([401, "Unauthorized\n"]);
    }
    expect(await statusOf(`${EVENTS}&token=${TOKEN}`)).toBe(404);
  });

  it("serves a page to whoever has its address, once", async () => {
    const address = await pageAddress();
    const first = await asked(server.port, address);
    expect(first.status).toBe(200);
    expect(first.text).toContain(SECRET);
    expect(await statusOf(address)).toBe(404);
    expect(await statusOf(`/page/${"A".repeat(43)}`)).toBe(404);
  });

  it("serves a shell without the token that holds nothing of the case", async () => {
    const { status, text } = await asked(server.port, "/");
    expect(status).toBe(200);
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(TOKEN);
  });

  it("knows no path of the disk", async () => {
    const targets = [
      "/../case.yaml",
      "/..%2fcase.yaml",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/case.yaml",
      "//etc/passwd",
      "/page/../../etc/passwd",
      "/page/..%2f..%2fetc%2fpasswd",
      "/..\\case.yaml",
      "file:///etc/passwd",
      "http://127.0.0.1/",
      "/?",
      "/favicon.ico",
    ];
    for (const target of targets) expect([target, await statusOf(target, KEY)]).toEqual([target, 404]);
  });

  it("answers under its own names alone, so that a name made to point here learns nothing", async () => {
    const { port } = server;
    for (const host of ["evil.example", `evil.example:${port}`, "127.0.0.1", `127.0.0.1:${port + 1}`, `[::1]:${port}`])
      expect([host, await statusOf("/", { host })]).toEqual([host, 421]);
    expect(await statusOf("/", { host: `localhost:${port}` })).toBe(200);
    expect(await answeredRaw(port, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n")).toContain("400 Bad Request");
    expect(await answeredRaw(port, "GET / HTTP/1.0\r\n\r\n")).toContain("421");
  });

  it("answers no page of another site", async () => {
    const { port } = server;
    const origins = ["https://evil.example", "null", `http://127.0.0.1:${port + 1}`, `http://localhost:${port}`];
    for (const origin of origins) expect([origin, await statusOf(EVENTS, { ...KEY, origin })]).toEqual([origin, 403]);
    for (const site of ["cross-site", "same-site"]) expect(await statusOf("/", { "sec-fetch-site": site })).toBe(403);
    for (const site of ["same-origin", "none"]) expect(await statusOf("/", { "sec-fetch-site": site })).toBe(200);
    expect(await statusOf(EVENTS, { ...KEY, origin: `http://127.0.0.1:${port}` })).toBe(200);
  });

  it("takes no method but GET, and no body", async () => {
    for (const method of ["HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])
      expect([method, await statusOf("/", {}, method)]).toEqual([method, 405]);
    const head = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\n`;
    expect(await answeredRaw(server.port, `${head}Content-Length: 9999999\r\n\r\nxxx`)).toContain("413");
    expect(await answeredRaw(server.port, `${head}Transfer-Encoding: chunked\r\n\r\nff\r\n`)).toContain("413");
  });

  it("refuses a request with more than eight kilobytes before the answer", async () => {
    const { port } = server;
    const host = `Host: 127.0.0.1:${port}\r\n`;
    expect(await answeredRaw(port, `GET /${"a".repeat(9000)} HTTP/1.1\r\n${host}\r\n`)).toContain("431");
    expect(await answeredRaw(port, `GET / HTTP/1.1\r\n${host}X: ${"a".repeat(9000)}\r\n\r\n`)).toContain("431");
    expect(await answeredRaw(port, "\u0000\u0001 no request at all\r\n\r\n")).toContain("400");
  });

  it("says to browsers, with every answer, to keep and to guess nothing", async () => {
    for (const target of ["/", EVENTS, await pageAddress(), "/nowhere"]) {
      const { headers } = await asked(server.port, target, KEY);
      expect(headers).toMatchObject({
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "content-security-policy": expect.stringMatching(/^default-src 'none'/u) as string,
      });
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
  });
});

describe("pages that wait for news", () => {
  it("are all told at once", async () => {
    const own = await serving(5000);
    const waiting = [1, 2, 3].map(async () => (await asked(own.port, "/events?after=1", KEY)).text);
    await waited(50);
    own.holder.change({ ...answeredState(), headline: "New." });
    for (const text of await Promise.all(waiting))
      expect(JSON.parse(text)).toMatchObject({ seen: 2, headline: "New." });
    own.end();
  });

  it("are told after a while that nothing is new", async () => {
    const { text } = await asked(server.port, "/events?after=1", KEY);
    expect(JSON.parse(text)).toMatchObject({ seen: 1 });
  });

  it("do not wait for one that never reads", async () => {
    const own = await serving(5000);
    own.holder.change(answeredState("x".repeat(5_000_000)));
    const deaf = await deafReaders(own, 20);
    const { status } = await asked(own.port, EVENTS, KEY);
    expect(status).toBe(200);
    for (const socket of deaf) socket.destroy();
    own.end();
  });
});

/** Clients that ask for the page and read none of it. */
async function deafReaders({ port }: Serving, count: number): Promise<readonly Socket[]> {
  const sockets: Socket[] = [];
  for (let at = 0; at < count; at++) {
    const { text } = await asked(port, EVENTS, KEY);
    const { page } = JSON.parse(text) as { page: string };
    const socket = connect(port, "127.0.0.1").pause();
    socket.on("error", () => {});
    socket.write(`GET ${page} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
    sockets.push(socket);
  }
  return sockets;
}
