import { join } from "node:path";
import { invocation } from "../../node/files/index.ts";
import {
  answerText,
  comparisonAnswer,
  SCREEN_DETAILS,
  type ToldComparison,
  WHOLE_COMPARISON,
} from "../../tell/findings/index.ts";
import type { TypedSides } from "../comparedSides.ts";
import type { CaseOptions } from "../options.ts";
import { screenWidth } from "../screen.ts";
import { repeatedOptions } from "./repeatedOptions.ts";
import { rowsLines, type ScreenRow } from "./screenRow.ts";
import { pathWord } from "./shellCommand.ts";
import { fittingText, SCREEN_WIDTH } from "./fittingText.ts";

/** A comparison as it was asked for. */
export interface TypedComparison {
  readonly folder: string;
  readonly options: CaseOptions;
  readonly request: TypedSides & {
    readonly full: boolean;
  };
}

/** Name of the page among the files of a comparison. */
export const COMPARE_PAGE = "compare.html";

/** What is printed of a comparison: one screen, or all of it. */
export function compareText(told: ToldComparison, typed: TypedComparison): string {
  const { out, full } = typed.request;
  const page: readonly ScreenRow[] =
    out === null ? [] : [{ label: told.words.say("compare.screen.page", {}), command: [join(out, COMPARE_PAGE)] }];
  if (full)
    return [
      answerText(comparisonAnswer(told, WHOLE_COMPARISON), screenWidth()).trimEnd(),
      ...rowsLines([page], screenWidth()),
    ].join("\n");
  const again = [...invocation(), ...compareCommand(typed), "--full"];
  const ways = rowsLines([[...page, { label: told.words.say("screen.full", {}), command: again }]], SCREEN_WIDTH);
  return fittingText(
    SCREEN_DETAILS.map((detail) => comparisonAnswer(told, detail)),
    ways,
  );
}

/** The words after `tertius` that give the same comparison. */
export function compareCommand({ folder, options, request: { other, scenarios } }: TypedComparison): readonly string[] {
  return [
    "compare",
    pathWord(folder),
    ...(other === null ? [] : [pathWord(other)]),
    ...(scenarios.length === 0 ? [] : ["--scenarios", scenarios.join(",")]),
    ...(options.answerFor.length === 0 ? [] : ["--for", options.answerFor.join(",")]),
    ...repeatedOptions(options),
  ];
}
