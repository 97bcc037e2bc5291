import { join } from "node:path";
import { bothBriefs } from "../../src/cli/liveBrief.ts";
import { caseOptions } from "../../src/cli/options.ts";
import type { LiveStart } from "../../src/page/index.ts";
import { madeOnce } from "../sharedFolder.ts";
import { CASES, SHOWN, solvedCase } from "../cases/solvedCase.ts";

/** The page of the flagship in both forms, and what the live one knows at its start. */
export interface FlagshipPage {
  readonly still: string;
  readonly live: string;
  readonly start: LiveStart;
}

let made: FlagshipPage | null = null;

/** The page of the flagship, made once for all tests. */
export function flagshipPage(): FlagshipPage {
  made ??= madeOnce("flagship-page", madePage);
  return made;
}

function madePage(): FlagshipPage {
  const { input, results, texts } = solvedCase(SHOWN);
  const { options } = caseOptions({});
  const read = { folder: join(CASES, SHOWN), texts, options };
  const { still, live } = bothBriefs(input, results, read, { hasPictures: false });
  return { still, live, start: startOf(live) };
}

/** What a live page knows at its start, as its text has it. */
function startOf(live: string): LiveStart {
  const [, text] = /id="tertius-start">([^<]*)</u.exec(live) ?? [];
  if (text === undefined) throw new Error("the page is not live: npm run build makes the code of live pages");
  return JSON.parse(text) as LiveStart;
}
