import { type Problem, TertiusError } from "../../../base/problems/index.ts";
import { notAQuantity, nothingToShare } from "./problems.ts";
import { supplierConcentration } from "./supplierConcentration.ts";

/** Thresholds of the three criteria; each is met above. */
export const STRATEGIC_THRESHOLDS = {
  supplierConcentration: 0.4,
  importsOverAbsorption: 0.5,
  importsOverExports: 1,
} as const;

/** Name of a criterion. */
export type StrategicCriterion = keyof typeof STRATEGIC_THRESHOLDS;

/** A product's foreign supply, in one unit and one year. */
export interface ForeignSupply {
  /** Imports by supplier. */
  readonly suppliers: Readonly<Record<string, number>>;
  /** All that is used at home: output plus imports less exports. */
  readonly absorption: number;
  readonly exports: number;
}

/** One criterion with its value. */
export interface StrategicValue {
  readonly criterion: StrategicCriterion;
  readonly value: number | null;
  /** Why there is no value. */
  readonly valueReason?: string;
  readonly threshold: number;
  readonly met: boolean;
}

/** Whether a product is a strategic dependence. */
export interface StrategicDependence {
  readonly criteria: readonly StrategicValue[];
  /** True when all three are met. */
  readonly strategic: boolean;
}

/**
 * Strategic dependence of a product: few suppliers, much of what is used comes from abroad, and more is bought than sold.
 *
 *     supplier HHI > 0.4      imports/absorption > 0.5      imports/exports > 1
 *
 * @throws E685 quantities that are none, all at once; no imports; no absorption
 * @source European Commission (2021), SWD(2021) 352, Strategic dependencies and capacities; imports over absorption in place of extra-EU over all imports
 *
 * @example
 *   const { criteria, strategic } = strategicDependence({ suppliers: { A: 9, B: 1 }, absorption: 12, exports: 0 });
 *   strategic   // true
 *   criteria[0] // { criterion: "supplierConcentration", value: 0.82, threshold: 0.4, met: true }
 *   criteria[2].valueReason   // "no exports"
 */
export function strategicDependence(supply: ForeignSupply): StrategicDependence {
  const problems = supplyProblems(supply);
  if (problems.length > 0) throw new TertiusError(problems);
  const imports = Object.values(supply.suppliers).reduce((sum, each) => sum + each, 0);
  const concentration = supplierConcentration(supply.suppliers);
  const criteria = [
    criterion("supplierConcentration", concentration),
    criterion("importsOverAbsorption", imports / supply.absorption),
    importsOverExports(imports, supply.exports),
  ];
  return { criteria, strategic: criteria.every(({ met }) => met) };
}

function supplyProblems({ suppliers, absorption, exports }: ForeignSupply): Problem[] {
  const named = Object.entries(suppliers).map(([supplier, value]) => [`suppliers.${supplier}`, value] as const);
  const faults = [...named, ["absorption", absorption] as const, ["exports", exports] as const].flatMap(
    ([path, value]) => (value >= 0 && value < Infinity ? [] : [notAQuantity(path, value)]),
  );
  if (faults.length > 0) return faults;
  return [
    ...(named.some(([, value]) => value > 0) ? [] : [nothingToShare("suppliers")]),
    ...(absorption > 0 ? [] : [nothingToShare("absorption")]),
  ];
}

function criterion(name: StrategicCriterion, value: number): StrategicValue {
  const threshold = STRATEGIC_THRESHOLDS[name];
  return { criterion: name, value, threshold, met: value > threshold };
}

/** Without exports the ratio has no value, and imports are more than any number of times the exports. */
function importsOverExports(imports: number, exports: number): StrategicValue {
  if (exports > 0) return criterion("importsOverExports", imports / exports);
  const threshold = STRATEGIC_THRESHOLDS.importsOverExports;
  return { criterion: "importsOverExports", value: null, valueReason: "no exports", threshold, met: true };
}
