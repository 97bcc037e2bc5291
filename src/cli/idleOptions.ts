import type { Problem } from "../base/problems/index.ts";
import { type Case, isOfMarketsAlone } from "../case/index.ts";
import type { DrawWords } from "./draws/drawChoice.ts";
import type { CaseOptions } from "./options.ts";
import { optionOutOfRange } from "./problems/options.ts";

/** E902 for each option on how the whole economy is solved, where nothing but markets is; losses of an alignment block are of the economy. */
export function idleOptions(case_: Case, options: CaseOptions, { drawChoices }: DrawWords = {}): readonly Problem[] {
  return isOfMarketsAlone(case_) && case_.alignment === null ? economyOptions(options, drawChoices === true) : [];
}

function economyOptions({ elasticities, typedDeficits }: CaseOptions, hasDrawChoices: boolean): readonly Problem[] {
  const typed = {
    "--elasticities": elasticities !== null,
    "--deficits": typedDeficits !== null,
    "--draw-choices": hasDrawChoices,
  };
  return Object.entries(typed).flatMap(([path, isTyped]) => {
    const message = `${path} does nothing here: it says how the whole economy is solved, and only markets are.`;
    const russian = {
      message: `${path} здесь ничего не меняет: так задают расчёт всей экономики, а считаются только рынки.`,
      expected: `команда без ${path}`,
    };
    return isTyped
      ? [optionOutOfRange({ place: { path }, message, expected: `the command without ${path}`, russian })]
      : [];
  });
}
