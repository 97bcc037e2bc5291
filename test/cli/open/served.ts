import { request } from "node:http";
import { connect } from "node:net";
import { framedPage } from "../../../src/cli/open/framedPage.ts";
import { type Listening, listening } from "../../../src/cli/open/openServer.ts";
import { type OpenState, type StateHolder, stateHolder } from "../../../src/cli/open/openState.ts";
import { shellHtml } from "../../../src/cli/open/shell.ts";

/** The token of the servers of these tests. */
export const TOKEN = "a-token-of-the-tests";
/** A sentence of the answer that they serve. */
export const SECRET = "Real income of Ruritania falls.";

/** A server of the tests, and what it shows. */
export interface Serving extends Listening {
  readonly holder: StateHolder;
}

/** What an answer to a request was. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A state in which a case is answered. */
export function answeredState(sentence: string = SECRET): OpenState {
  const page = framedPage(`<!doctype html><title>Brief</title><main>${sentence}</main>`);
  return { headline: "The answer is that of the files.", problems: [], answer: { number: 1, page } };
}

/** Serves an answer on a free port; a page waits a short time for news. */
export async function serving(longestWait = 100): Promise<Serving> {
  const holder = stateHolder(answeredState(), longestWait);
  const server = await listening({ shell: shellHtml("en"), token: TOKEN, holder }, 0);
  return { ...server, holder };
}

/** Asks the server for a target as it is written, with headers and a method of choice. */
export function asked(
  port: number,
  target: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: "127.0.0.1", port, path: target, headers, method, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asking.once("error", reject);
    asking.end();
  });
}

/** What the server answers to bytes that no client of good manners sends. */
export function answeredRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (part) => (text += part.toString()));
    socket.on("error", () => {});
    socket.on("close", () => resolve(text));
  });
}
