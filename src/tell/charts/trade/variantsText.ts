import { greatest, least } from "../../../base/units/index.ts";
import type { Wording } from "../../../base/wording/index.ts";

/**
 * Over how many variants of the model ranges go; a country that a package does not have is in fewer of them.
 *
 * @param counts  of each range that is drawn, at least one
 */
export function variantsText(counts: readonly number[], words: Wording): string {
  const [fewest, most] = [least(counts), greatest(counts)];
  if (fewest === most) return words.say("chart.variants", { count: String(most) });
  return words.say("chart.variantsBetween", { fewest: String(fewest), most: String(most) });
}
