import type { IncomingHttpHeaders } from "node:http";
import { openRoute, TOKEN_HEADER } from "./openRoute.ts";
import { isToken } from "./openToken.ts";

/** What of a request is looked at before it is answered. */
export interface AskedRequest {
  readonly method: string;
  /** The target, as it was sent. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
}

/** Where the server is, and what must be known to be told of the case. */
export interface OpenDoor {
  readonly port: number;
  readonly token: string;
}

type Check = (asked: AskedRequest, door: OpenDoor) => boolean;

/** The status that a request is refused with, and when; the first that holds. */
const REFUSALS: readonly (readonly [status: number, isRefused: Check])[] = [
  [421, (asked, { port }) => !hostsOf(port).includes(asked.headers.host ?? "")],
  [403, isFromElsewhere],
  [413, hasBody],
  [405, ({ method }) => method !== "GET"],
  [404, ({ target }) => openRoute(target) === null],
  [401, lacksToken],
];

/** The status that a request is refused with; null for one that is answered. */
export function requestRefusal(asked: AskedRequest, door: OpenDoor): number | null {
  return REFUSALS.find(([, isRefused]) => isRefused(asked, door))?.[0] ?? null;
}

/** A name that was made to point here is none of these. */
function hostsOf(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}

/** Browsers say where a request comes from: an address that was typed comes from nowhere. */
function isFromElsewhere({ headers }: AskedRequest): boolean {
  const { origin, host, "sec-fetch-site": site } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return true;
  return site !== undefined && site !== "same-origin" && site !== "none";
}

function hasBody({ headers }: AskedRequest): boolean {
  return headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";
}

/** The shell holds nothing of the case, and a ticket is a secret of its own. */
function lacksToken({ target, headers }: AskedRequest, { token }: OpenDoor): boolean {
  const sent = headers[TOKEN_HEADER];
  return openRoute(target)?.kind === "events" && !isToken(typeof sent === "string" ? sent : undefined, token);
}
