import { TertiusError } from "../../../base/problems/index.ts";
import { notAQuantity, nothingToShare, partAboveWhole } from "./problems.ts";

/**
 * Share dependence: the part of a state's trade that is with one partner. It is sensitivity, before anyone substitutes.
 *
 *     d_ij = trade_ij/trade_i
 *
 * @param trade.withPartner  trade_ij, in the unit of `total`, trade_i.
 * @throws E685 a negative quantity, a part above the whole, no trade at all
 * @unit share, 0 to 1
 * @source Hirschman (1945); Keohane & Nye (1977), sensitivity
 *
 * @example
 *   shareDependence({ withPartner: 3, total: 12 })   // 0.25
 *   shareDependence({ withPartner: 0, total: 0 })    // throws E685
 */
export function shareDependence(trade: { readonly withPartner: number; readonly total: number }): number {
  const { withPartner, total } = trade;
  const problems = Object.entries({ withPartner, total }).flatMap(([path, value]) =>
    value >= 0 && value < Infinity ? [] : [notAQuantity(path, value)],
  );
  if (problems.length > 0) throw new TertiusError(problems);
  if (total === 0) throw new TertiusError([nothingToShare("total")]);
  if (withPartner > total) throw new TertiusError([partAboveWhole("withPartner", "total", withPartner, total)]);
  return withPartner / total;
}
