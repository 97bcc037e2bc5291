import { join } from "node:path";
import { invocation } from "../../node/files/index.ts";
import { answerText, DIFF_DETAILS, diffAnswer, diffScreen, type ToldDiff } from "../../tell/findings/index.ts";
import type { CaseOptions } from "../options.ts";
import { screenWidth } from "../screen.ts";
import { fittingText, SCREEN_WIDTH } from "./fittingText.ts";
import { repeatedOptions } from "./repeatedOptions.ts";
import { rowsLines, type ScreenRow } from "./screenRow.ts";
import { pathWord } from "./shellCommand.ts";

/** A diff as it was asked for. */
export interface AskedDiff {
  readonly words: readonly string[];
  readonly options: CaseOptions;
  readonly out: string | null;
  readonly full: boolean;
}

/** Name of the page among the files of a diff. */
export const DIFF_PAGE = "diff.html";

/** What is printed of a diff: one screen, or all of it. */
export function diffText(told: ToldDiff, asked: AskedDiff): string {
  const { words } = told.told;
  const { out } = asked;
  const page: readonly ScreenRow[] =
    out === null ? [] : [{ label: words.say("compare.screen.page", {}), command: [join(out, DIFF_PAGE)] }];
  if (asked.full) {
    const whole = answerText(diffAnswer(told), screenWidth()).trimEnd();
    return [whole, ...rowsLines([page], screenWidth())].join("\n");
  }
  const again = [...invocation(), ...diffCommand(asked), "--full"];
  const ways = rowsLines([[...page, { label: words.say("screen.full", {}), command: again }]], SCREEN_WIDTH);
  return fittingText(
    DIFF_DETAILS.map((detail) => diffScreen(told, detail)),
    ways,
  );
}

/** The words after `tertius` that give the same diff. */
export function diffCommand({ words: [first = "", ...days], options }: AskedDiff): readonly string[] {
  return [
    "diff",
    pathWord(first),
    ...days,
    ...(options.answerFor.length === 0 ? [] : ["--for", options.answerFor.join(",")]),
    ...repeatedOptions(options),
  ];
}
