import type { AnswerHead } from "../../live/index.ts";
import type { PanelView, Reproduction } from "../controls/index.ts";
import type { LiveStart } from "../start/index.ts";
import { comparison, firstNumber } from "./comparison.ts";
import { canOthersOpen } from "./passing.ts";
import type { Standing } from "./standing.ts";

/** What the levers show of where the page stands. */
export function panelOf(standing: Standing, { language, labels, markets }: LiveStart): PanelView {
  const {
    levers,
    marketLevers,
    marketSays,
    state,
    stage,
    waitsForOthers,
    told,
    pinned,
    trouble,
    answer,
    past,
    notice,
    uncopied,
  } = standing;
  return {
    language,
    labels,
    levers,
    markets,
    marketLevers,
    marketSays: state.market === undefined ? null : marketSays,
    state,
    stage,
    waitsForOthers,
    headline: trouble === null ? told.headline : labels.failed,
    number: trouble === null ? firstNumber(told) : null,
    comparison: pinned === null ? null : comparison(pinned, told),
    isPinned: pinned !== null,
    trouble,
    reproduction: answer === null ? null : reproductionOf(answer),
    canUndo: past.length > 0,
    isShared: canOthersOpen(location),
    notice,
    uncopied,
  };
}

/** The words that give the same numbers, and what differs from the case; of another pair the case itself. */
function reproductionOf({ command, difference, caseFiles }: AnswerHead): Reproduction {
  const files = Object.entries(caseFiles ?? {}).map(([path, text]) => `# ${path}\n${text}`);
  const text = [difference, ...files].join("");
  return { command, difference: text === "" ? null : text };
}
