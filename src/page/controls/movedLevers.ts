import type { Lever } from "../../live/index.ts";
import { caseValue, chosen, leverLabel, optionsOf, type Placed, shareOf, shareText } from "./leverWords.ts";
import { marketText } from "./marketWords.ts";
import { ratesText } from "./pairRates.ts";

/** Levers that do not stand as in the case, each with where it stands. */
export function movedLevers(view: Placed): readonly string[] {
  return [...view.levers.flatMap((lever) => movedText(lever, view)), ...ratesText(view), ...marketText(view)];
}

function movedText(lever: Lever, view: Placed): readonly string[] {
  const label = leverLabel(lever, view);
  if (lever.kind === "size") {
    const share = shareOf(lever, view.state);
    return share === lever.value ? [] : [`${label}: ${shareText(lever, share, view)}`];
  }
  if (lever.kind === "sectors") return [];
  const value = chosen(lever, view.state);
  if (value === caseValue(lever, view.state)) return [];
  return [`${label}: ${optionsOf(lever, view).find((each) => each.value === value)?.label ?? value}`];
}
