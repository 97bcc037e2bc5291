import { describe, expect, it } from "vitest";
import type { Economy } from "../../src/data/packages/index.ts";
import { changed, lines, readText } from "./caseText.ts";
import { tinyEconomy, unbalancedFlow } from "./tinyEconomy.ts";

/** A tiny world in which the USA buys more than it sells, with further sets of elasticities. */
function world(name: string, sets: Readonly<Record<string, number>> = {}): Economy {
  const economy = tinyEconomy({ name, flow: unbalancedFlow });
  const centre = economy.elasticities.get("theta_check")!;
  const more = Object.entries(sets).map(
    ([set, theta]) => [set, { ...centre, name: set, theta: centre.theta.map(() => theta) }] as const,
  );
  return { ...economy, elasticities: new Map([...economy.elasticities, ...more]) };
}

const WORLD = world("tiny", { double: 4, steep: 8, steeper: 8, low: 2 });

function readWith(economy: string, economies: readonly Economy[] = [WORLD]): ReturnType<typeof readText> {
  return readText(changed(["data: tiny", `data: tiny, ${economy}`], ["sector: cars, ", ""]), { economies });
}

const told = (reading: ReturnType<typeof readText>): string[] =>
  lines(reading).filter((line) => line.startsWith("W217"));

describe("evidence counts once", () => {
  it("an elasticity set named eight times is one", () => {
    const reading = readWith(`range: { elasticities: [${Array(8).fill("steep").join(", ")}] }`);
    expect(reading.case?.economy.range.elasticities).toEqual(["steep"]);
    expect(told(reading)).toHaveLength(7);
    expect(told(reading)[0]).toBe('W217 case.yaml:15:55 The elasticity set "steep" is named already: it counts once.');
  });

  it("sets of equal values are one, and the centre goes before its doubles", () => {
    const reading = readWith("range: { elasticities: [double, steep, steeper, low, theta_check] }");
    expect(reading.case?.economy.range.elasticities).toEqual(["theta_check", "steep", "low"]);
    expect(told(reading).map((line) => line.replace(/^.*?The/u, "The"))).toEqual([
      'The elasticity set "double" has the same values as "theta_check": they are one piece of evidence, and "theta_check" counts.',
      'The elasticity set "steeper" has the same values as "steep": they are one piece of evidence, and "steep" counts.',
    ]);
  });

  it("an unknown set is named where it stands behind doubles", () => {
    const reading = readWith("range: { elasticities: [steep, steep, stepp] }");
    expect(lines(reading)).toContain('E241 case.yaml:15:62 tiny has no elasticity set "stepp".');
  });

  it("a closure named twice is one, an earlier word for it too", () => {
    const reading = readWith("range: { closures: [none, fixed, { fixed: world }, none, own] }");
    expect(reading.case?.economy.range.closures).toEqual(["none", "fixed:world", "own"]);
    expect(told(reading)).toHaveLength(2);
  });

  it("closures of a world without deficits are one", () => {
    const reading = readWith("range: { closures: [none, own, { fixed: world }] }", [tinyEconomy()]);
    expect(reading.case?.economy.range.closures).toEqual([]);
    expect(told(reading)[0]).toContain("No country of tiny has a deficit, so none, own, fixed:world are one");
  });

  it("a package that is named twice, is the headline or holds the same world is one", () => {
    const other = world("copy", { steep: 8 });
    const apart = {
      ...other,
      manifest: { ...other.manifest, name: "apart" },
      tariffs: { ...other.tariffs, values: other.tariffs.values.map((rate) => rate + 0.01) },
    };
    const reading = readWith("also: [copy, tiny, apart, apart]", [WORLD, other, apart]);
    expect(reading.case?.economy.also).toEqual(["apart"]);
    expect(told(reading).map((line) => line.replace(/^.*?The/u, "The"))).toEqual([
      'The package "copy" has the same values as "tiny", order, unit of money and rounding apart: they are one piece of evidence, and "tiny" counts.',
      'The package "tiny" is named already: it counts once.',
      'The package "apart" is named already: it counts once.',
    ]);
  });

  it("a package in another order of countries and sectors, in other money or rounded otherwise is the same one", () => {
    const asymmetric = (sector: string, importer: string, exporter: string): number =>
      100 + sector.charCodeAt(0) + 3 * importer.charCodeAt(0) + 7 * exporter.charCodeAt(1);
    const turnedAround = (sector: string, importer: string, exporter: string): number =>
      asymmetric(sector, exporter, importer);
    const [countries, sectors] = [
      ["USA", "RUS", "ROW", "CHN"],
      ["services", "cars", "farm"],
    ];
    const turned = tinyEconomy({ name: "turned", flow: asymmetric, countries, sectors });
    const roubles = tinyEconomy({ name: "roubles", flow: (...cell) => asymmetric(...cell) * 57.3 });
    const rounded = tinyEconomy({ name: "rounded", flow: (...cell) => asymmetric(...cell) + 1e-5 });
    const swapped = tinyEconomy({ name: "swapped", flow: turnedAround });
    const spending = { ...roubles.use, values: roubles.use.values.map((value) => value * 57.3) };
    const reading = readWith("also: [turned, roubles, rounded, swapped]", [
      tinyEconomy({ flow: asymmetric }),
      turned,
      { ...roubles, use: spending },
      rounded,
      swapped,
    ]);
    expect(reading.case?.economy.also).toEqual(["swapped"]);
    expect(told(reading)).toHaveLength(3);
  });

  it("a scenario under two names is said, one of another day or closure is not", () => {
    const text = changed([
      "scenarios:",
      "scenarios:\n  again: { measures: [cars] }\n  later: { measures: [cars], at: 2020-01-01 }\n  balanced: { measures: [cars], deficits: none }",
    ]);
    const found = lines(readText(text, { economies: [WORLD] })).filter((line) => line.startsWith("W218"));
    expect(found).toEqual([
      'W218 case.yaml:16:3 Scenario "war" is scenario "again" under another name: measures, day and treatment of the trade balance are the same.',
    ]);
  });
});
