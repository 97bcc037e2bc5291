import { type ServerResponse, STATUS_CODES } from "node:http";
import { SHELL_POLICY } from "./shell.ts";
import type { FramedPage } from "./framedPage.ts";

/** What every answer says to a browser: keep nothing, guess no type, tell nobody, let no other site hold it. */
const ALWAYS = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;
/** What is no page may do nothing. */
const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/** Answers with the page around the brief. */
export function replyShell(response: ServerResponse, html: string): void {
  reply(response, 200, { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": SHELL_POLICY }, html);
}

/** Answers with a brief for its frame. */
export function replyPage(response: ServerResponse, { bytes, policy }: FramedPage): void {
  reply(response, 200, { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy }, bytes);
}

/** Answers with data for the script of the page. */
export function replyData(response: ServerResponse, data: unknown): void {
  const type = "application/json; charset=utf-8";
  reply(response, 200, { "Content-Type": type, "Content-Security-Policy": NOTHING }, JSON.stringify(data));
}

/** Refuses in two words, and hears no more on that line. */
export function replyRefusal(response: ServerResponse, status: number): void {
  const more = status === 405 ? { Allow: "GET" } : {};
  const type = { "Content-Type": "text/plain; charset=utf-8", "Content-Security-Policy": NOTHING };
  reply(response, status, { ...type, ...more, Connection: "close" }, `${STATUS_CODES[status] ?? ""}\n`);
}

function reply(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array,
): void {
  const length = typeof body === "string" ? Buffer.byteLength(body) : body.length;
  response.writeHead(status, { ...ALWAYS, ...headers, "Content-Length": length }).end(body);
}
