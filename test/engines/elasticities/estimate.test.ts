import { describe, expect, it } from "vitest";
import { estimateElasticity, type ImportPanel } from "../../../src/engines/elasticities/index.ts";
import { denseEstimate } from "./denseEstimate.ts";
import { cellsOf, randomPanel, TRUE_BETA } from "./randomPanels.ts";

/** Both solve the same equations; the dense one in its own scale. Of β, and of standard errors relative to themselves. */
const SAME = 1e-6;

/** How far an estimate is from the dense one. */
function gap(panel: ImportPanel): number {
  const [found, dense] = [estimateElasticity(panel), denseEstimate(panel)];
  const { bySeller, byCode } = found.standardErrors;
  return Math.max(
    Math.abs(found.beta - dense.beta),
    Math.abs(bySeller / dense.standardErrors.bySeller - 1),
    Math.abs(byCode / dense.standardErrors.byCode - 1),
  );
}

describe("the estimate of an elasticity", () => {
  it.each([1, 2, 3, 4, 5])("is that of all effects as columns, small panel %i", (seed) => {
    expect(gap(randomPanel(seed, { sellers: 4 + (seed % 3), codes: 5, periods: 2 + (seed % 4) }))).toBeLessThan(SAME);
  });

  it.each([6, 7, 8])("is so where cells lack, or nothing is imported at a known rate, small panel %i", (seed) => {
    expect(gap(randomPanel(seed, { sellers: 6, codes: 6, periods: 3, zeros: 0.15 }))).toBeLessThan(SAME);
    expect(gap(randomPanel(seed, { sellers: 6, codes: 6, periods: 3, zeros: 0.1, isRateKnown: true }))).toBeLessThan(
      SAME,
    );
  });

  it.each([9, 10, 11])("is so with an instrument, small panel %i", (seed) => {
    const panel = randomPanel(seed, { sellers: 6, codes: 6, periods: 4, hasInstrument: true });
    expect(gap(panel)).toBeLessThan(SAME);
    const { instrumented } = estimateElasticity(panel);
    expect(instrumented?.collected.beta).toBeCloseTo(denseEstimate({ ...panel, instrument: null }).beta, 8);
  });

  it("with two periods is the logit of the later part of imports, weighted by both", () => {
    const panel = randomPanel(12, { sellers: 7, codes: 6, periods: 2 });
    expect(estimateElasticity(panel).beta).toBeCloseTo(logit(panel), 8);
  });

  it("of an instrument that is the rate itself is the estimate without", () => {
    const panel = randomPanel(13, { sellers: 8, codes: 7, periods: 3 });
    const plain = estimateElasticity(panel);
    const { beta, standardErrors, instrumented } = estimateElasticity({ ...panel, instrument: panel.logRate });
    expect(beta).toBeCloseTo(plain.beta, 8);
    expect(standardErrors.bySeller).toBeCloseTo(plain.standardErrors.bySeller, 7);
    expect(instrumented?.firstStage).toBeCloseTo(1, 8);
    expect(instrumented?.difference).toBeCloseTo(0, 8);
    expect(instrumented?.differenceErrors.bySeller).toBeLessThan(1e-6);
  });

  it("finds what made the panel, with an instrument where errors move rates", () => {
    const panel = randomPanel(14, { sellers: 30, codes: 40, periods: 10, hasInstrument: true });
    const { beta, standardErrors, instrumented, thetaForeign } = estimateElasticity(panel);
    const error = Math.max(standardErrors.bySeller, standardErrors.byCode);
    expect(Math.abs(beta - TRUE_BETA)).toBeLessThan(3 * error);
    expect(thetaForeign).toBe(-beta - 1);
    expect(instrumented!.collected.beta).toBeLessThan(beta - error);
    expect(instrumented!.strength.bySeller).toBeGreaterThan(50);
  });

  it("says how far its equations hold, and what it used", () => {
    const panel = randomPanel(15, { sellers: 10, codes: 12, periods: 6, zeros: 0.1 });
    const found = estimateElasticity(panel);
    expect(found.fit.residual).toBeLessThanOrEqual(1e-8);
    expect(found.fit.lastChange).toBeLessThanOrEqual(1e-10);
    expect(found.fit.iterations).toBeLessThan(10);
    expect(found.dropped.withoutRate).toBe(panel.value.filter((value) => value === 0).length);
    expect(found.cells + found.dropped.withoutRate + found.dropped.alone).toBe(panel.value.length);
    expect([found.sellers, found.codes, found.periods]).toEqual([10, 12, 6]);
    expect(found.pairs).toBeLessThanOrEqual(120);
  });
});

const NONE = { absent: 0, withoutRate: 0, withoutInstrument: 0, alone: 0, separated: 0 };

describe("what is dropped", () => {
  const whole = randomPanel(20, { sellers: 5, codes: 6, periods: 3 });

  it("is a cell without a value, without a rate, without an instrument, each under its name", () => {
    const panel = { ...whole, value: whole.value.slice(), logRate: whole.logRate.slice() };
    panel.value[0] = NaN;
    panel.logRate[1] = NaN;
    panel.logRate[10] = NaN;
    const instrument = whole.logRate.map((rate, cell) => (cell % 20 === 5 ? NaN : rate));
    expect(estimateElasticity({ ...panel, instrument }).dropped).toEqual({
      absent: 1,
      withoutRate: 2,
      withoutInstrument: 5,
      alone: 1,
      separated: 0,
    });
  });

  it("is a cell that is alone in its effect, and what is alone without it, and changes nothing", () => {
    // Of the first pair one period, of the second two.
    const kept = [...whole.value.keys()].filter((cell) => cell === 0 || cell === 3 || cell === 4 || cell > 5);
    const found = estimateElasticity(cellsOf(whole, kept));
    expect(found.dropped.alone).toBe(1);
    const without = cellsOf(whole, kept.slice(1));
    expect(estimateElasticity(without).beta).toBeCloseTo(found.beta, 10);
    // Sold by one seller alone in a period, and with it the only cell left of its pair.
    const lone = [...whole.value.keys()].filter(
      (cell) =>
        whole.code[cell] !== 0 || whole.period[cell] === 0 || (whole.seller[cell] === 2 && whole.period[cell] === 1),
    );
    expect(estimateElasticity(cellsOf(whole, lone)).dropped.alone).toBe(6);
  });

  it("is a cell of an effect without any imports", () => {
    const value = whole.value.slice();
    value.fill(0, 0, 3);
    expect(estimateElasticity({ ...whole, value }).dropped).toEqual({ ...NONE, separated: 3 });
  });

  it("is a cell without imports that all effects together fit at minus infinity alone: next to nothing in its place gives nearly the same", () => {
    const panel = randomPanel(2, { sellers: 4, codes: 4, periods: 3, zeros: 0.35, isRateKnown: true });
    const found = estimateElasticity(panel);
    expect(found.dropped).toEqual({ ...NONE, separated: 2 });
    const next = estimateElasticity({ ...panel, value: panel.value.map((value) => (value === 0 ? 1e-6 : value)) });
    expect(next.dropped).toEqual(NONE);
    expect(next.beta).toBeCloseTo(found.beta, 3);
  });

  it("is found whatever the order of a chain in which each is alone once its neighbour is gone", () => {
    const chain = [0, 1, 4, 22, 21, 24].filter((cell) => cell < whole.value.length);
    expect(() => estimateElasticity(cellsOf(whole, chain))).toThrow("E545");
    expect(() => estimateElasticity(cellsOf(whole, chain.toReversed()))).toThrow("E545");
  });
});

/** β of a logit of the later part, with an effect of each seller and of each code: Newton steps with alternating sweeps of the effects. */
function logit(panel: ImportPanel): number {
  const cells = [...panel.value.keys()].filter((cell) => panel.period[cell] === 0);
  const rows = cells.map((cell) => ({
    seller: panel.seller[cell],
    code: panel.code[cell],
    weight: panel.value[cell] + panel.value[cell + 1],
    part: panel.value[cell + 1] / (panel.value[cell] + panel.value[cell + 1]),
    x: panel.logRate[cell + 1] - panel.logRate[cell],
  }));
  const [ofSeller, ofCode] = [new Float64Array(panel.sellers.size), new Float64Array(panel.codes.size)];
  let beta = 0;
  const chance = ({ seller, code, x }: (typeof rows)[number]): number =>
    1 / (1 + Math.exp(-(beta * x + ofSeller[seller] + ofCode[code])));
  const newton = (own: readonly (typeof rows)[number][], by: (row: (typeof rows)[number]) => number): number => {
    let [open, slope] = [0, 0];
    for (const row of own) {
      const p = chance(row);
      open += row.weight * by(row) * (row.part - p);
      slope += row.weight * by(row) ** 2 * p * (1 - p);
    }
    return open / slope;
  };
  for (let sweep = 0; sweep < 20_000; sweep++) {
    for (const i of ofSeller.keys())
      ofSeller[i] += newton(
        rows.filter(({ seller }) => seller === i),
        () => 1,
      );
    for (const k of ofCode.keys())
      ofCode[k] += newton(
        rows.filter(({ code }) => code === k),
        () => 1,
      );
    const step = newton(rows, ({ x }) => x);
    beta += step;
    if (Math.abs(step) < 1e-13) break;
  }
  return beta;
}
