import { TertiusError } from "../../../base/problems/index.ts";
import { notAQuantity, nothingToShare } from "./problems.ts";

/**
 * Supplier concentration: Herfindahl-Hirschman index of imports over suppliers, 1 = all from one.
 *
 *     HHI = Σ_s (m_s/Σ m)²
 *
 * @param suppliers  Imports by supplier, in one unit.
 * @throws E685 negative imports, every one; no imports at all
 * @unit index, 0 to 1
 * @source Hirschman (1945); Herfindahl (1950)
 *
 * @example
 *   supplierConcentration({ A: 3, B: 1 })   // 0.625
 *   supplierConcentration({ A: 0 })         // throws E685
 */
export function supplierConcentration(suppliers: Readonly<Record<string, number>>): number {
  const problems = Object.entries(suppliers).flatMap(([supplier, value]) =>
    value >= 0 && value < Infinity ? [] : [notAQuantity(`suppliers.${supplier}`, value)],
  );
  if (problems.length > 0) throw new TertiusError(problems);
  const quantities = Object.values(suppliers);
  const total = quantities.reduce((sum, each) => sum + each, 0);
  if (total === 0) throw new TertiusError([nothingToShare("suppliers")]);
  return quantities.reduce((sum, each) => sum + (each / total) ** 2, 0);
}
