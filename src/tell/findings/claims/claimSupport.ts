import { holds } from "../../../audit/index.ts";
import type { ClaimResult, QuantityRange, QuantityResult } from "../../../results/index.ts";
import type { Wording } from "../../../base/wording/index.ts";
import { quantityName } from "./quantityWords.ts";

type Ranged = QuantityResult & { readonly range: QuantityRange };

/**
 * Of the deciding quantities that their range leaves uncertain, the one that the fewest variants or draws support; null
 * where there is none, or where another part of the claim fails in each, so that none supports the whole.
 */
export function leastSupported(quantities: ClaimResult["quantities"]): Ranged | null {
  const own = quantities.filter(({ decides }) => decides);
  if (own.some(failsThroughout)) return null;
  const [least] = own
    .filter((each): each is Ranged => each.verdict === "uncertain" && each.range !== undefined && !each.wholeSector)
    .toSorted((one, other) => one.range.holding / one.range.count - other.range.holding / other.range.count);
  return least ?? null;
}

/** Whether a quantity is not as the claim says in any value that it takes. */
function failsThroughout({ value, range, verdict, operator, threshold, tolerance }: QuantityResult): boolean {
  if (verdict === "contradicted") return true;
  if (range !== undefined) return range.holding === 0;
  return (
    value !== null && verdict === "uncertain" && !holds(value, { operator, threshold, tolerance: tolerance ?? null })
  );
}

/** Whether an uncertain claim is so only because a value lies nearer to the line of a word of size than its range is wide. */
export function isNearLine({ verdict, quantities }: Pick<ClaimResult, "verdict" | "quantities">): boolean {
  const open = quantities.filter((each) => each.decides && each.verdict === "uncertain");
  return (
    verdict === "uncertain" &&
    open.length > 0 &&
    open.every(({ size, range }) => size !== undefined && isOneSided(range))
  );
}

function isOneSided(range: QuantityRange | undefined): boolean {
  return range !== undefined && (range.holding === 0 || range.holding === range.count);
}

/** How many variants or draws support an uncertain claim; of a claim of several parts which one it is. */
export function supportText(quantities: ClaimResult["quantities"], words: Wording): string {
  if (isNearLine({ verdict: "uncertain", quantities })) return words.say("claims.firmness.near", {});
  const least = leastSupported(quantities);
  if (least === null) return "";
  const { holding, count } = least.range;
  const said = words.say(`claims.firmness.${supportKind(least.range)}`, {
    holding: String(holding),
    count: String(count),
  });
  const isWhole = quantities.filter(({ decides }) => decides).length === 1;
  return isWhole ? said : words.say("claims.firmness.part", { part: quantityName(least, words), said });
}

/** What supports is counted in: variants or draws; nothing is counted where only the ends of a range stand against each other. */
function supportKind({ kind, over, unsettled }: QuantityRange): "variants" | "draws" | "unsettled" | "crosses" {
  if (unsettled === true) return "unsettled";
  return kind === "variants" && over.startsWith("ends") ? "crosses" : kind;
}
