import { describe, expect, it } from "vitest";
import { TertiusError } from "../../../src/base/problems/index.ts";
import { indexSet } from "../../../src/base/sets/index.ts";
import {
  checkCustomsRecord,
  checkPanel,
  type CustomsRecord,
  type ElasticityEstimate,
  estimateCautions,
  estimateElasticity,
  type ImportPanel,
  windowPanel,
} from "../../../src/engines/elasticities/index.ts";
import { cellsOf, emptyPanel, randomPanel } from "./randomPanels.ts";

const PANEL = randomPanel(1, { sellers: 5, codes: 5, periods: 3 });

function told(panel: ImportPanel): string[] {
  return checkPanel(panel).map(({ code, message }) => `${code} ${message}`);
}

function codeOf(panel: ImportPanel, maximum?: number): string {
  try {
    estimateElasticity(panel, maximum === undefined ? {} : { maximum });
  } catch (error) {
    if (error instanceof TertiusError) return error.code;
    throw error;
  }
  return "none";
}

describe("a panel that is none", () => {
  it("is told by everything that is wrong, at once", () => {
    const value = PANEL.value.slice();
    const logRate = PANEL.logRate.slice();
    value[4] = -1;
    logRate[7] = -Infinity;
    expect(told({ ...PANEL, value, logRate, period: PANEL.period.map((t, cell) => (cell === 2 ? 1 : t)) })).toEqual([
      "E430 The value of seller 0, code 1, period 1 is -1.",
      "E430 The rate of seller 0, code 2, period 1 is -Infinity.",
      "E431 There are two cells of seller 0, code 0, period 1.",
    ]);
    expect(told({ ...PANEL, instrument: Float64Array.of(1) })).toEqual(["E429 The array instrument has 1 entries."]);
    expect(told({ ...PANEL, code: PANEL.code.map((code) => code - 1) })).toEqual(["E430 The code of cell 0 is -1."]);
    expect(() => estimateElasticity({ ...PANEL, value })).toThrow("E430");
  });
});

describe("an estimate is refused", () => {
  it("where nothing was imported, no figure is known, or nothing is listed", () => {
    expect(codeOf(emptyPanel(4, 4, 3))).toBe("E545");
    expect(codeOf({ ...PANEL, value: PANEL.value.map(() => NaN) })).toBe("E545");
    expect(codeOf(cellsOf(PANEL, []))).toBe("E545");
  });

  it("of one seller, one code, one period", () => {
    expect(codeOf(randomPanel(2, { sellers: 1, codes: 5, periods: 3 }))).toBe("E545");
    expect(codeOf(randomPanel(2, { sellers: 5, codes: 1, periods: 3 }))).toBe("E545");
    expect(codeOf(randomPanel(2, { sellers: 5, codes: 5, periods: 1 }))).toBe("E545");
  });

  it("where rates or instrument are sums of effects", () => {
    const effects = PANEL.logRate.map((_, cell) => {
      const [i, k, t] = [PANEL.seller[cell], PANEL.code[cell], PANEL.period[cell]];
      return 0.1 * i * k + 0.03 * k * t - 0.07 * i * t;
    });
    expect(codeOf({ ...PANEL, logRate: effects })).toBe("E546");
    expect(codeOf({ ...PANEL, logRate: new Float64Array(PANEL.value.length) })).toBe("E546");
    expect(codeOf({ ...PANEL, instrument: effects })).toBe("E546");
  });

  it("where it is given too few steps, and says how far it came", () => {
    expect(codeOf(PANEL, 2)).toBe("E547");
    try {
      estimateElasticity(PANEL, { maximum: 2 });
    } catch (error) {
      expect((error as TertiusError).partial).toMatchObject({
        beta: expect.closeTo(estimateElasticity(PANEL).beta, 0),
      });
    }
  });

  it("where the only imports that could answer to a rate are none at all: what is left after them says nothing", () => {
    const panel = {
      ...emptyPanel(2, 2, 2),
      value: Float64Array.of(1, 0, 1, 1, 1, 1, 1, 1),
      logRate: Float64Array.of(0, 0.2, 0, 0, 0, 0, 0, 0),
    };
    expect(codeOf(panel)).toBe("E545");
  });

  it("where no β closes the equation of an instrument, or the instrument has no hold on rates", () => {
    expect(
      codeOf(randomPanel(0, { sellers: 4, codes: 4, periods: 2, zeros: 0.1, isRateKnown: true, hasInstrument: true })),
    ).toBe("E549");
  });
});

describe("windows of a customs record", () => {
  const months = indexSet("month", ["2024-01", "2024-02", "2025-01", "2025-02"]);
  const record: CustomsRecord = {
    sellers: indexSet("seller", ["CHN", "MEX"]),
    codes: indexSet("code", ["311", "334"]),
    months,
    imports: Float64Array.of(10, 20, 30, 10, 0, 0, 5, 5, NaN, 1, 2, 3, 4, 4, 4, 4),
    duties: Float64Array.of(1, 2, 9, 3, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1),
  };
  const [before, after] = [
    { from: "2024-01", to: "2024-02" },
    { from: "2025-01", to: "2025-02" },
  ] as const;

  it("are summed, and the rate is duties over imports; what is not known stays so", () => {
    const { value, logRate, periods } = windowPanel(record, [before, after]);
    expect([...value]).toEqual([30, 40, 0, 10, NaN, 5, 8, 8]);
    expect([...logRate]).toEqual([0.1, 0.3, NaN, 0.1, NaN, 0, 0, 0.25].map((rate) => Math.log1p(rate)));
    expect(periods.labels).toEqual(["2024-01..2024-02", "2025-01..2025-02"]);
  });

  it("may leave out sellers and codes, have an instrument, and rates of other windows", () => {
    const panel = windowPanel(record, [before, after], {
      withoutSellers: ["MEX"],
      withoutCodes: ["334"],
      instrument: (seller, code, window) => seller + 10 * code + 100 * window,
      ratesOf: [after, before],
    });
    expect([...panel.value]).toEqual([30, 40]);
    expect([...panel.logRate]).toEqual([Math.log1p(0.3), Math.log1p(0.1)]);
    expect([...(panel.instrument ?? [])]).toEqual([0, 100]);
  });

  it("are refused where they are no span of the record, share a month, or are fewer than two", () => {
    const refused = (...windows: readonly { from: string; to: string }[]): (() => unknown) => {
      return () => windowPanel(record, windows);
    };
    expect(refused(before, { from: "2025-02", to: "2025-01" })).toThrow(
      "E432: The window 2025-02..2025-01 cannot be used.",
    );
    expect(refused(before, { from: "2026-01", to: "2026-01" })).toThrow("E432: The window 2026-01 cannot be used.");
    expect(refused(before, { from: "2024-02", to: "2025-01" })).toThrow("E432");
    expect(refused(before)).toThrow("E432");
    expect(refused()).toThrow("E432: The window (none) cannot be used.");
    expect(() => windowPanel(record, [before, after], { ratesOf: [before, after, before] })).toThrow("E432");
  });

  it("are refused of a record that is none", () => {
    const bad = { ...record, imports: record.imports.map((value, k) => (k === 6 ? -5 : value)) };
    expect(checkCustomsRecord(bad).map(({ message }) => message)).toEqual(["The imports of CHN, 334, 2025-01 is -5."]);
    expect(() => windowPanel({ ...record, duties: Float64Array.of(1) }, [before, after])).toThrow("E429");
  });
});

describe("cautions of an estimate", () => {
  const panel = randomPanel(3, { sellers: 6, codes: 25, periods: 3, hasInstrument: true });
  const cautions = (change: Partial<ElasticityEstimate>): string[] =>
    estimateCautions({ ...estimateElasticity(panel), ...change }).map(({ code, message }) => `${code} ${message}`);
  const instrumented = {
    ...estimateElasticity(panel).instrumented!,
    strength: { bySeller: 40, byCode: 12 },
    difference: 0.5,
    differenceErrors: { bySeller: 0.4, byCode: 0.6 },
  };

  it("name few sellers and codes, whose errors are too small", () => {
    expect(cautions({ beta: -3, thetaForeign: 2, instrumented })).toEqual([
      "W546 The standard error by seller rests on 6 clusters.",
    ]);
    expect(cautions({ beta: -3, thetaForeign: 2, codes: 19, sellers: 20, instrumented })).toEqual([
      "W546 The standard error by code rests on 19 clusters.",
    ]);
  });

  it("name a wrong sign, a weak instrument, rates that answer themselves, and that nothing was tested", () => {
    expect(cautions({ beta: -0.5, thetaForeign: -0.5, sellers: 20, instrumented })).toEqual([
      "W545 β is -0.500, so that θ of sellers against each other would be -0.500.",
    ]);
    const weak = { ...instrumented, strength: { bySeller: 12, byCode: 9.9 } };
    expect(cautions({ beta: -3, thetaForeign: 2, sellers: 20, instrumented: weak })).toEqual([
      "W549 F of the instrument is 9.9, clustered by code.",
    ]);
    const collected = { ...instrumented.collected, beta: -4 };
    const far = { ...instrumented, collected, difference: 1 };
    expect(cautions({ beta: -3, thetaForeign: 2, sellers: 20, instrumented: far })).toEqual([
      "W547 With rates as collected β is -4.000, with the instrument -3.000; the standard error of the difference is 0.600.",
    ]);
    expect(cautions({ beta: -3, thetaForeign: 2, sellers: 20, instrumented: null })).toEqual([
      "W548 The rates are those collected, and there is no instrument to test them.",
    ]);
  });
});
