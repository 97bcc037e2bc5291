import { indexSet } from "../../../../src/base/sets/index.ts";
import {
  checkPanel,
  type ElasticityEstimate,
  estimateCautions,
  estimateElasticity,
  type ImportPanel,
  windowPanel,
} from "../../../../src/engines/elasticities/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { emptyPanel, randomPanel } from "../../../engines/elasticities/randomPanels.ts";
import { type Provoked, thrownProblems } from "./provoked.ts";

const PANEL = randomPanel(1, { sellers: 5, codes: 5, periods: 3 });
const WITH_INSTRUMENT = randomPanel(3, { sellers: 6, codes: 25, periods: 3, hasInstrument: true });

/** What rounding decides is left out. */
function withoutSizes(problems: readonly Problem[]): readonly Problem[] {
  const plain = (text: string): string => text.replace(/-?\d\.\d+e[+-]\d+/gu, "SIZE").replace(/-?\d+\.\d{3}/gu, "B");
  return problems.map((each) => ({
    ...each,
    message: plain(each.message),
    found: each.found === null ? null : plain(each.found),
  }));
}

function refused(panel: ImportPanel, maximum = 200): readonly Problem[] {
  return withoutSizes(thrownProblems(() => estimateElasticity(panel, { maximum })));
}

/** Cautions of an estimate of which some figures are set. */
function cautions(change: Partial<ElasticityEstimate>): readonly Problem[] {
  const sound = { beta: -3, thetaForeign: 2, sellers: 30, codes: 27 };
  return estimateCautions({ ...estimateElasticity(WITH_INSTRUMENT), ...sound, ...change });
}

function instrumented(strength: number, difference: number): ElasticityEstimate["instrumented"] {
  const found = estimateElasticity(WITH_INSTRUMENT).instrumented!;
  return {
    ...found,
    collected: { ...found.collected, beta: -3 - difference },
    strength: { bySeller: strength, byCode: strength },
    difference,
    differenceErrors: { bySeller: 0.5, byCode: 0.6 },
  };
}

/** Problems of estimates of trade elasticities. */
export const ELASTICITY_PROVOKED: Provoked = {
  E429: () => checkPanel({ ...PANEL, logRate: Float64Array.of(0) }),
  E430: () => checkPanel({ ...PANEL, value: PANEL.value.map((value, cell) => (cell === 4 ? -1 : value)) }),
  E431: () => checkPanel({ ...PANEL, period: PANEL.period.map((period, cell) => (cell === 2 ? 1 : period)) }),
  E432: () => {
    const months = indexSet("month", ["2024-01", "2025-01"]);
    const record = { ...PANEL, months, imports: new Float64Array(50), duties: new Float64Array(50) };
    const window = { from: "2025-01", to: "2024-01" };
    return thrownProblems(() => windowPanel(record, [{ from: "2024-01", to: "2024-01" }, window]));
  },
  E545: () => refused(emptyPanel(4, 4, 3)),
  E546: () => refused({ ...PANEL, logRate: new Float64Array(PANEL.value.length) }),
  E547: () => refused(PANEL, 1),
  E548: () => {
    // An instrument that moves the code of a seller of which the rate never moves.
    const two = randomPanel(5, { sellers: 3, codes: 2, periods: 2 });
    const value = new Float64Array(12).fill(1);
    const logRate = Float64Array.of(0, 0.1, 0, -0.1, 0, -0.1, 0, 0.1, 0, 0, 0, 0);
    const instrument = Float64Array.of(0, 1, 0, -1, 0, 1, 0, -1, 0, -2, 0, 2);
    return refused({ ...two, value, logRate, instrument });
  },
  E549: () =>
    refused(randomPanel(0, { sellers: 4, codes: 4, periods: 2, zeros: 0.1, isRateKnown: true, hasInstrument: true })),
  W545: () => cautions({ beta: -0.5, thetaForeign: -0.5, instrumented: instrumented(40, 0.2) }),
  W546: () => cautions({ sellers: 6, instrumented: instrumented(40, 0.2) }),
  W547: () => cautions({ instrumented: instrumented(40, 1) }),
  W548: () => cautions({ instrumented: null }),
  W549: () => cautions({ instrumented: instrumented(9.9, 0.2) }),
};
