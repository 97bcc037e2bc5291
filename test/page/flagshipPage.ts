import { join } from "node:path";
import type { Language } from "../../src/base/wording/index.ts";
import { type BothBriefs, bothBriefs } from "../../src/cli/liveBrief.ts";
import { caseOptions } from "../../src/cli/options.ts";
import type { LiveStart } from "../../src/page/index.ts";
import { askingForDraws } from "./drawsAsked.ts";
import { madeOnce } from "../sharedFolder.ts";
import { CASES, SHOWN, solvedCase } from "../cases/solvedCase.ts";

/** The page of the flagship in both forms, the live ones asking for no draws, and what the live one knows at its start. */
export interface FlagshipPage {
  readonly still: string;
  readonly live: string;
  /** The live page in Russian. */
  readonly russian: string;
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
  const briefsIn = (lang: Language): BothBriefs => {
    const { options } = caseOptions({ lang });
    return bothBriefs(input, results, { folder: join(CASES, SHOWN), texts, options }, { hasPictures: false });
  };
  const { still, live: whole } = briefsIn("en");
  const live = askingForDraws(whole, 0);
  return { still, live, russian: askingForDraws(briefsIn("ru").live, 0), start: startOf(live) };
}

/** What a live page knows at its start, as its text has it. */
function startOf(live: string): LiveStart {
  const [, text] = /id="tertius-start">([^<]*)</u.exec(live) ?? [];
  if (text === undefined) throw new Error("the page is not live: npm run build makes the code of live pages");
  return JSON.parse(text) as LiveStart;
}
