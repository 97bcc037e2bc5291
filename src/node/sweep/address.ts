import type { RedisOptions } from "ioredis";
import type { Problem } from "../../base/problems/index.ts";
import { wrongAddress } from "./problems.ts";

/** Where a queue is. */
export interface QueueAddress {
  /** Without its password, for messages. */
  readonly shown: string;
  readonly options: RedisOptions;
}

const USUAL_PORT = 6379;
const PLAIN = ["redis:", "valkey:"];
const SECURE = ["rediss:", "valkeys:"];

/** Reads the address of a queue; E943 where it is none. A message never shows its password. */
export function queueAddress(text: string): QueueAddress | Problem {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return wrongAddress(withoutPassword(text), "it is not a whole address");
  const shown = shownAddress(url);
  if (![...PLAIN, ...SECURE].includes(url.protocol)) {
    return wrongAddress(shown, `it begins with ${url.protocol}`);
  }
  if (url.hostname === "") return wrongAddress(shown, "it names no machine");
  const base = /^\/?(\d{0,3})$/u.exec(url.pathname)?.[1];
  if (base === undefined || url.search !== "" || url.hash !== "") {
    return wrongAddress(shown, "after the port comes at most the number of a database, such as /1");
  }
  const [username, password] = [decoded(url.username), decoded(url.password)];
  if (username === null || password === null) return wrongAddress(shown, "its user or password is wrongly encoded");
  return {
    shown,
    options: {
      host: url.hostname.replace(/^\[(.*)\]$/u, "$1"),
      port: url.port === "" ? USUAL_PORT : Number(url.port),
      db: Number(base),
      ...(username === "" ? {} : { username }),
      ...(password === "" ? {} : { password }),
      ...(SECURE.includes(url.protocol) ? { tls: {} } : {}),
    },
  };
}

function shownAddress(url: URL): string {
  const shown = new URL(url);
  shown.password = "";
  return shown.href;
}

/** What stands before an @ may hold a password. */
function withoutPassword(text: string): string {
  return text.replace(/^.*@/su, "…@");
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
