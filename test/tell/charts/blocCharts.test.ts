import { describe, expect, it } from "vitest";
import type { EquilibriumResult } from "../../../src/results/index.ts";
import {
  channelWaterfall,
  type Chart,
  contextCharts,
  homeBars,
  rankedDots,
  worldMap,
} from "../../../src/tell/charts/index.ts";
import { solveOf } from "../../results/tradeResults.ts";
import { expectSound, plain } from "./soundChart.ts";
import { europe, optionsOf, ranged, textsOf, WORLD } from "./tradeFixture.ts";

const MEMBERS = ["DEU", "FRA", "ITA"];

const COUNTRIES = {
  KHM: ranged(0.3, 0.1, 0.2),
  DEU: ranged(0.02, 0.01, 0.02),
  ITA: ranged(-0.05, 0.01, 0.01),
  FRA: ranged(0.01, 0.05, 0.05),
  USA: ranged(-0.1, 0.05, 0.05),
  CHN: ranged(-0.2, 0.1, 0.1),
};

const EU = { own: ranged(0.015, 0.005, 0.005), members: MEMBERS };

const MORE: Partial<EquilibriumResult> = {
  channels: {
    EU: {
      cheaperImports: 0.03,
      sales: {
        USA: { price: 0.005, quantityPercent: 2 },
        CHN: { price: -0.01, quantityPercent: -3 },
        others: { price: -0.01, quantityPercent: 0.1 },
      },
      tradeCosts: 0,
      transfers: 0,
      sum: 0.015,
    },
  },
  solves: [
    solveOf({ base: "world-2017", closure: "fixed:world", welfarePercent: { EU: 0.015 } }),
    solveOf({ base: "world-2017", closure: "fixed:USA", welfarePercent: { EU: -0.01 } }),
  ],
};

const subject = () => europe(COUNTRIES, EU, MORE);

describe("charts of a bloc", () => {
  it("rank it among the countries, and show it again above its members alone", () => {
    const chart = rankedDots(subject(), optionsOf())!;
    expectSound(chart);
    expect(chart.title).toBe(
      "In the central estimate Cambodia gains most, China loses most; the European Union gains slightly",
    );
    const texts = textsOf(chart.svg);
    const names = texts.slice(texts.indexOf("European Union and its members") + 1);
    expect(names.filter((text) => /^[A-Z][a-z]/u.test(text) && !text.includes(":")).slice(0, 4)).toEqual([
      "European Union",
      "Germany",
      "France",
      "Italy",
    ]);
    expect(chart.table.rows.filter(([name]) => name === "European Union")).toHaveLength(1);
  });

  it("count its members by gain and loss on the map, name it there, and outline who belongs to it", () => {
    const chart = worldMap(subject(), optionsOf(), WORLD)!;
    expectSound(chart);
    expect(chart.title).toBe("Of 3 members of the European Union 1 gains, 1 loses and for 1 the sign is uncertain");
    expect(textsOf(chart.svg)).toContain("European Union");
    expect(textsOf(chart.svg).join(" ")).toContain("Dark outline: members of the European Union");
    expect(chart.svg.match(/stroke-width="0.8"/g)).toHaveLength(MEMBERS.length);
    expect(chart.svg.match(/stroke-width="1.4"/g)).toHaveLength(2);
    expect(chart.table.rows[0][0]).toBe("European Union");
  });

  it("say where its change comes from", () => {
    const chart = channelWaterfall(subject(), optionsOf())!;
    expectSound(chart);
    expect(plain(chart.title)).toContain("The European Union gains more from cheaper imports");
  });

  it("show its scenarios and what could change it", () => {
    const { account, country } = subject();
    const credit = optionsOf().credit;
    const drawn = contextCharts(account, [account, { ...account, scenario: "other" }], country, credit);
    const charts = new Map(drawn.map(({ screen }): readonly [string, Chart] => [screen.id, screen]));
    expect([...charts.keys()]).toEqual(["measures", "scenarios", "tornado"]);
    for (const chart of charts.values()) expectSound(chart);
    expect(charts.get("tornado")!.title).toContain("the European Union");
  });

  it("do not tell its sectors at home, which are those of countries", () => {
    expect(homeBars(subject(), optionsOf())).toBeNull();
  });

  it("are about a country where a country is asked for beside it", () => {
    const { account } = subject();
    const both = { ...account, case: { ...account.case, parties: { ...account.case.parties, third: ["EU", "KHM"] } } };
    const texts = textsOf(rankedDots({ account: both, country: "KHM" }, optionsOf())!.svg);
    expect(texts).not.toContain("European Union and its members");
    expect(worldMap({ account: both, country: "KHM" }, optionsOf(), WORLD)!.title).toMatch(/^Of 6 economies/u);
  });
});
