import { rangeCell, rangeText, type Wording } from "../../../base/wording/index.ts";
import type { Range, TariffEffectsResult } from "../../../results/index.ts";
import { shownDecimals } from "../shortNumber.ts";
import { closureText, horizonText, solvesText } from "../trade/headline.ts";
import { sharedNest } from "../trade/nests.ts";
import { verdictOf } from "../trade/verdict.ts";

/** What a central estimate rests on, and how many variants stand beside it. */
type Ground = Pick<
  TariffEffectsResult,
  "elasticities" | "horizon" | "closure" | "variants" | "without" | "unions" | "nests"
>;

/** Elasticities, horizon, closure and range of derivatives in one paragraph. */
export function restsText(ground: Ground, words: Wording): string {
  const { elasticities, variants, without, nests } = ground;
  const range =
    variants < 2
      ? words.say("gradients.noRange", {})
      : words.say("gradients.range", { variants: solvesText(variants, words) });
  const absent = words.say(without === 1 ? "gradients.without.one" : "gradients.without.many", {
    count: String(without),
  });
  return words.say("gradients.rests", {
    elasticities: words.study(elasticities),
    horizon: horizonText(ground, words),
    closure: closureText(ground, words),
    range: [range, ...(without === 0 ? [] : [absent]), ...sharedNest(nests, words)].join(" "),
  });
}

/** What is to be known of the numbers of a table of derivatives: held balances, customs unions. */
export function groundNotes({ unions, variants, closure }: Ground, words: Wording): readonly string[] {
  const isHeld = variants > 1 || closure !== "none";
  const named = unions.map(({ code }) => words.country(code).label).join(", ");
  return [
    ...(isHeld ? [words.say("gradients.held", {})] : []),
    ...(unions.length === 0 ? [] : [words.say("gradients.unions", { unions: named })]),
  ];
}

/** In how many variants something comes first, its range, and whether its sign is settled; nothing of one variant. */
export function agreementText(
  { range, first }: { readonly range?: Range; readonly first?: number },
  value: number,
  words: Wording,
): string {
  if (range === undefined || first === undefined) return "";
  const values = {
    first: String(first),
    variants: solvesText(range.count, words),
    range: rangeText(range, words.language, shownDecimals(value, range)),
  };
  const placed = words.say(first === range.count ? "gradients.first.all" : "gradients.first.some", values);
  return verdictOf(value, range) === "open" ? ` ${placed} ${words.say("gradients.sign.open", {})}` : ` ${placed}`;
}

/** A range for a cell of a table; a dash of the house where there is none. */
export function rangedCell(range: Range | undefined, decimals: number, words: Wording): string {
  return range === undefined ? "" : rangeCell(range, words.language, decimals);
}
