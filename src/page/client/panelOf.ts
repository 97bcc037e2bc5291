import type { AnswerHead } from "../../live/index.ts";
import type { Language } from "../../base/wording/index.ts";
import { type Comparison, countryLever, type PanelView, type Reproduction } from "../controls/index.ts";
import type { LiveStart } from "../start/index.ts";
import { comparison, firstNumber } from "./comparison.ts";
import { canOthersOpen } from "./passing.ts";
import { askedThird, type Pinned, type Standing } from "./standing.ts";

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
    comparison: pinned === null ? null : { ...comparison(pinned.told, told), ...thirdsOf(standing, pinned, language) },
    isPinned: pinned !== null,
    trouble,
    reproduction: answer === null ? null : reproductionOf(answer),
    canUndo: past.length > 0,
    isShared: canOthersOpen(location),
    notice,
    uncopied,
  };
}

/** Names of those whom either answer is for; none where it is the same. */
function thirdsOf(
  { levers, state }: Standing,
  { third }: Pinned,
  language: Language,
): Pick<Comparison, "pinnedFor" | "nowFor"> {
  const lever = countryLever("third", levers);
  const now = askedThird({ levers, state });
  if (lever === undefined || third === now) return { pinnedFor: null, nowFor: null };
  const names = (codes: string | null): string | null => {
    const known = (codes ?? "").split("+").map((code) => lever.options.find(({ value }) => value === code));
    return known.map((each, at) => each?.label[language] ?? (codes ?? "").split("+")[at]).join(", ");
  };
  return { pinnedFor: names(third), nowFor: names(now) };
}

/** The words that give the same numbers, and what differs from the case; of another pair the case itself. */
function reproductionOf({ command, difference, caseFiles }: AnswerHead): Reproduction {
  const files = Object.entries(caseFiles ?? {}).map(([path, text]) => `# ${path}\n${text}`);
  const text = [difference, ...files].join("");
  return { command, difference: text === "" ? null : text };
}
