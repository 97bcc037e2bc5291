import { describe, expect, it } from "vitest";
import type { DrawsResult } from "../../../src/results/index.ts";
import { LANGUAGES } from "../../../src/base/wording/index.ts";
import { PALETTE } from "../../../src/tell/charts/palette.ts";
import { drawsDensity } from "../../../src/tell/charts/trade/drawsDensity.ts";
import { drawnOf, drawsOf } from "../../results/drawnResults.ts";
import { solveOf } from "../../results/tradeResults.ts";
import { expectSound, plain } from "./soundChart.ts";
import { among, optionsOf, ranged, russia } from "./tradeFixture.ts";

const titleOf = (draws: DrawsResult): string => plain(drawsDensity(russia({ draws }), optionsOf())?.title ?? "");

describe("the density of draws", () => {
  it("is one sound drawing on a screen and a phone, in both languages", () => {
    for (const language of LANGUAGES) {
      for (const width of [760, 350]) {
        const draws = drawsOf(drawnOf(0.005, 0.011, 1000));
        const chart = drawsDensity(russia({ draws }, language), optionsOf(width))!;
        expectSound(chart);
        expect(chart.table.rows).toHaveLength(5);
      }
    }
  });

  it("says in its title what nine of ten draws say, or that the sign is open", () => {
    expect(titleOf(drawsOf(drawnOf(0.005, 0.011, 1000)))).toBe("In nine of ten draws Russia gains 0.005 to 0.011 %");
    expect(titleOf(drawsOf(drawnOf(-0.3, -0.2, 0)))).toBe("In nine of ten draws Russia loses 0.20 to 0.30 %");
    expect(titleOf(drawsOf(drawnOf(-0.01, 0.02, 600)))).toBe(
      "The sign for Russia is open: 60 % of the draws are above zero",
    );
  });

  it("says under which trade balance its draws are, where a variant of the model has the other sign", () => {
    const draws = drawsOf(drawnOf(0.005, 0.011, 1000));
    const open = ranged(0.0099, 0.03, 0.02);
    const solve = { base: "world-2017", elasticities: "theta_check", welfarePercent: { RUS: -0.02 } } as const;
    const told = (closure: "none" | "fixed:world", language: "en" | "ru" = "en"): string => {
      const solves = [solveOf({ ...solve, closure })];
      const { account } = among({ RUS: open });
      const equilibrium = { ...account.equilibrium, draws, solves };
      const subject = { ...russia({}, language), account: { ...russia({}, language).account, equilibrium } };
      return plain(drawsDensity(subject, optionsOf())!.title);
    };
    const held =
      "With trade balances held fixed, measured in world income, Russia gains 0.005 to 0.011 % in nine of ten draws";
    expect(told("none")).toBe(`${held}; other trade balances can turn the sign`);
    expect(told("fixed:world")).toBe(`${held}; other variants of the model can turn the sign`);
    expect(told("none", "ru")).toContain("при других торговых балансах знак может быть иным");
  });

  it("is dark from the low end of the nine draws to the high one, also within a step", () => {
    const draws = drawsOf(drawnOf(0.0055, 0.0105, 1000));
    const { low, high } = draws.welfarePercent["RUS"];
    const { step, bins } = draws.told["RUS"].density;
    const { svg } = drawsDensity(russia({ draws }), optionsOf())!;
    const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="[\d.]+" fill="([^"]+)"/g)];
    const dark = bars.filter(([, , , fill]) => fill === PALETTE.blue);
    const [first, last] = [bars[0], bars.at(-1)!];
    const perUnit = (Number(last[1]) + Number(last[2]) + 0.5 - Number(first[1])) / (step * bins.length);
    const at = (value: number): number => Number(first[1]) + (value - bins[0].from) * perUnit;
    expect(Number(dark[0][1])).toBeCloseTo(at(low), 0);
    expect(Number(dark.at(-1)![1]) + Number(dark.at(-1)![2])).toBeCloseTo(at(high), 0);
  });

  it("has every step in its table, and is absent where nothing was drawn or nothing varies", () => {
    const draws = drawsOf(drawnOf(0.005, 0.011, 1000));
    const { table, svg } = drawsDensity(russia({ draws }), optionsOf())!;
    expect(table.rows).toHaveLength(5);
    expect(svg.match(/<rect /g)).toHaveLength(1 + 5 + 2);
    expect(drawsDensity(russia(), optionsOf())).toBeNull();
    const told = { RUS: { ...draws.told["RUS"], density: { step: 0, bins: [{ from: 0.01, share: 1 }] } } };
    expect(drawsDensity(russia({ draws: { ...draws, told } }), optionsOf())).toBeNull();
  });
});
