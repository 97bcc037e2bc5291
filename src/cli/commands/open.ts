import type { Problem } from "../../base/problems/index.ts";
import { say } from "../../base/wording/index.ts";
import { caseFolder, errorCode } from "../../node/files/index.ts";
import { followedCase } from "../open/followedCase.ts";
import { makingThreads } from "../open/makingThreads.ts";
import { firstState } from "../open/nextState.ts";
import { type Listening, listening } from "../open/openServer.ts";
import { type StateHolder, stateHolder } from "../open/openState.ts";
import { newToken } from "../open/openToken.ts";
import { shellHtml } from "../open/shell.ts";
import type { CaseOptions } from "../options.ts";
import { type Outcome, refused } from "../outcome.ts";
import { portTaken } from "../problems/places.ts";
import type { Progress } from "../progress.ts";

/** How a case is opened. */
export interface OpenRequest {
  /** 0: one that is free. */
  readonly port: number;
  readonly progress: Progress;
}

/** How long a page waits to hear that nothing is new, milliseconds. */
const LONGEST_WAIT = 25_000;

/**
 * `tertius open CASE`: serves the brief of a case on this machine and follows its files. It writes nothing.
 *
 * @returns why it could not begin; otherwise it goes on until it is ended.
 */
export async function open(folder: string, options: CaseOptions, { port, progress }: OpenRequest): Promise<Outcome> {
  const found = caseFolder(folder);
  if ("code" in found) return refused("open", folder, [found]);
  const token = newToken();
  const holder = stateHolder(firstState(options.lang), LONGEST_WAIT);
  const server = await served(options, token, holder, port);
  if ("code" in server) return refused("open", folder, [server]);
  const text = say(options.lang, "open.served", { folder, keys: "Ctrl-C" });
  progress(`http://127.0.0.1:${server.port}/#${token}\n${text}`, "served");
  followedCase({ folder, language: options.lang, start: makingThreads({ folder, options }), holder, progress });
  return new Promise(() => {});
}

async function served(
  { lang }: CaseOptions,
  token: string,
  holder: StateHolder,
  port: number,
): Promise<Listening | Problem> {
  try {
    return await listening({ shell: shellHtml(lang), token, holder }, port);
  } catch (error) {
    return portTaken(port, errorCode(error));
  }
}
