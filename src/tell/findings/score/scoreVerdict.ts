import { listText, type Wording } from "../../../base/wording/index.ts";
import type { ScoredWindow, ScoreFitResult } from "../../../results/index.ts";
import { fitOf, fitsWithout, placeboFits, thirdErrors } from "./scoreFits.ts";
import { goodsText, yearText } from "./scoreWords.ts";

/** Standard errors that a slope must lie from another number. */
const APART = 2;
/** Part of a slope that must be left without any one sector. */
const LEFT = 0.5;

/**
 * Whether the prediction holds for third countries: its slope is apart from 0 whatever is taken out, no year before the tariffs shows as much, no
 * sector alone makes it, and its error is below those of both simple rules. What does not hold is said, and that there
 * is nothing to judge by.
 */
export function scoreVerdict(window: ScoredWindow, words: Wording): string {
  const plain = fitOf(window, { who: "third", effects: "constant" });
  if (plain === undefined) return words.say("score.verdict.none", {});
  const reasons = [
    ...(isApart(plain) ? doubts(window, plain, words) : [words.say("score.reason.slope", {})]),
    ...nearer(window, words),
  ];
  return reasons.length === 0
    ? words.say("score.verdict.holds", {})
    : words.say("score.verdict.weak", { reasons: listText(reasons, words.language) });
}

/** What speaks against a slope that is apart from 0 as it stands. */
function doubts(window: ScoredWindow, plain: ScoreFitResult, words: Wording): readonly string[] {
  const { say, language } = words;
  const near = (["sectors", "sectors and sellers"] as const).filter((effects) => {
    const fit = fitOf(window, { who: "third", effects });
    return fit === undefined || !isApart(fit);
  });
  const alike = placeboFits(window).filter((each) => isAlike(each, plain));
  const lost = fitsWithout(window).filter(({ slope }) => slope < LEFT * plain.slope);
  const years = listText(
    alike.map(({ after }) => yearText(after)),
    language,
  );
  return [
    ...near.map((effects) => say("score.reason.slopeWithout", { what: say(`score.reason.${effects}`, {}) })),
    ...(alike.length === 0 ? [] : [say("score.reason.placebo", { years })]),
    ...lost.map(({ without }) => say("score.reason.sector", { sector: goodsText(without, words) })),
  ];
}

/** Simple rules that are at least as near as the model. */
function nearer(window: ScoredWindow, { say }: Wording): readonly string[] {
  const errors = thirdErrors(window);
  if (errors === undefined) return [];
  return (["noChange", "byShare"] as const)
    .filter((rule) => errors[rule] <= errors.model)
    .map((rule) => say(`score.reason.${rule}`, {}));
}

function isApart({ slope, standardError }: ScoreFitResult): boolean {
  return slope > APART * standardError;
}

/** Whether a year without the tariffs has a slope apart from 0 that is not apart from the one with them. */
function isAlike(placebo: ScoreFitResult, fit: ScoreFitResult): boolean {
  const together = Math.hypot(placebo.standardError, fit.standardError);
  return isApart(placebo) && fit.slope - placebo.slope < APART * together;
}
