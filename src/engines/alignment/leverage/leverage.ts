import { TertiusError } from "../../../base/problems/index.ts";
import { lossNotUsable } from "./problems.ts";

/** Losses of two states from the same closing. */
export interface MutualLosses {
  /** V_ij, loss of the one whose leverage it is, percent. */
  readonly vFrom: number;
  /** V_ji, loss of the other, percent. */
  readonly vTo: number;
}

/** Leverage of one state on another. */
export interface Leverage extends MutualLosses {
  /** V_ji − V_ij: above 0 where the other would lose more. Percentage points. */
  readonly leverage: number;
  /** leverage/(V_ij + V_ji); from −1 to 1 while neither gains. */
  readonly asymmetry: number | null;
  /** Why there is no asymmetry. */
  readonly asymmetryReason?: string;
}

/** Leverage under a scenario less leverage in the base. */
export interface LeverageEffect {
  /** Percentage points. */
  readonly leverage: number;
  readonly asymmetry: number | null;
  /** Of |asymmetry|: below 0 where the pair is more balanced than in the base. */
  readonly imbalance: number | null;
  /** Why there is no asymmetry to compare. */
  readonly asymmetryReason?: string;
}

/**
 * Leverage of i on j from what each would lose by the same closing.
 *
 *     leverage = V_ji − V_ij          asymmetry = leverage/(V_ij + V_ji)
 *
 * @throws E684 every loss that is no number
 * @source Hirschman (1945), National Power and the Structure of Foreign Trade; Keohane & Nye (1977), asymmetric interdependence
 *
 * @example
 *   leverage({ vFrom: 0.5, vTo: 1.5 })            // { vFrom: 0.5, vTo: 1.5, leverage: 1, asymmetry: 0.5 }
 *   leverage({ vFrom: 2, vTo: 2 }).leverage       // 0
 *   leverage({ vFrom: 0, vTo: 0 }).asymmetry      // null
 *   leverage({ vFrom: NaN, vTo: 1 })              // throws E684
 */
export function leverage({ vFrom, vTo }: MutualLosses): Leverage {
  const problems = Object.entries({ vFrom, vTo }).flatMap(([path, value]) =>
    Number.isFinite(value) ? [] : [lossNotUsable(path, value)],
  );
  if (problems.length > 0) throw new TertiusError(problems);
  const reason = noAsymmetry(vFrom, vTo);
  const difference = vTo - vFrom;
  return reason === null
    ? { vFrom, vTo, leverage: difference, asymmetry: difference / (vFrom + vTo) }
    : { vFrom, vTo, leverage: difference, asymmetry: null, asymmetryReason: reason };
}

function noAsymmetry(vFrom: number, vTo: number): string | null {
  if (vFrom === 0 && vTo === 0) return "neither loses anything";
  return vFrom + vTo > 0 ? null : "the two together lose nothing";
}

/**
 * What a scenario does to leverage: under the scenario less in the base, from the same closing.
 *
 * @source docs/model/alignment.md, Dependence and leverage
 *
 * @example
 *   const base = leverage({ vFrom: 1, vTo: 3 });
 *   leverageEffect(base, leverage({ vFrom: 1.5, vTo: 2.5 }))   // { leverage: -1, asymmetry: -0.25, imbalance: -0.25 }
 */
export function leverageEffect(base: Leverage, scenario: Leverage): LeverageEffect {
  const difference = scenario.leverage - base.leverage;
  if (base.asymmetry === null || scenario.asymmetry === null) {
    const where = base.asymmetry === null ? "in the base" : "under the scenario";
    const reason = base.asymmetryReason ?? scenario.asymmetryReason ?? "";
    return { leverage: difference, asymmetry: null, imbalance: null, asymmetryReason: `${where} ${reason}` };
  }
  return {
    leverage: difference,
    asymmetry: scenario.asymmetry - base.asymmetry,
    imbalance: Math.abs(scenario.asymmetry) - Math.abs(base.asymmetry),
  };
}

/**
 * Power over a chokepoint: what a state loses more when the point is closed too.
 *
 * @param losses.closed  Loss with the chokepoint closed, `open` the loss without.
 * @throws E684 every loss that is no number
 * @unit that of the losses
 * @source Farrell & Newman (2019), International Security 44(1), chokepoint effect; docs/model/alignment.md, Dependence and leverage
 *
 * @example
 *   chokeDependence({ open: 0.25, closed: 1 })   // 0.75
 */
export function chokeDependence({ open, closed }: { readonly open: number; readonly closed: number }): number {
  const problems = Object.entries({ open, closed }).flatMap(([path, value]) =>
    Number.isFinite(value) ? [] : [lossNotUsable(path, value)],
  );
  if (problems.length > 0) throw new TertiusError(problems);
  return closed - open;
}
