import { describe, expect, it } from "vitest";
import { worldMap } from "../../../src/tell/charts/index.ts";
import { classOf, mapClasses } from "../../../src/tell/charts/trade/mapClasses.ts";
import { countryShapes } from "../../../src/tell/charts/trade/worldShapes.ts";
import { countryResult } from "../findings/fixture.ts";
import { countryOf } from "../../results/tradeResults.ts";
import { among, optionsOf, ranged, russia, textsOf, WORLD } from "./tradeFixture.ts";

describe("the map of the world", () => {
  it("counts in its title who gains, who loses and for how many the sign is uncertain", () => {
    const some = {
      CHN: ranged(-0.2, 0.1, 0.1),
      KHM: ranged(0.3, 0.1, 0.2),
      MEX: ranged(0.1, 0.05, 0.1),
      RUS: ranged(0.05, 0.2, 0.2),
    };
    const chart = worldMap(among(some), optionsOf(), WORLD)!;
    expect(chart.title).toBe("Of 4 economies 2 gain, 1 loses and for 1 the sign is uncertain");
    expect(textsOf(chart.svg)).toContain("sign uncertain");
  });

  it("says the same in Russian, the number of what is counted with its own form", () => {
    const { account } = among({ CHN: ranged(-0.2, 0.1, 0.1), RUS: ranged(0.05, 0.01, 0.01) });
    const { words } = russia({}, "ru").account;
    const chart = worldMap({ account: { ...account, words }, country: "RUS" }, optionsOf(), WORLD)!;
    expect(chart.title).toBe("Из 2 экономик выигрывает 1 и проигрывает 1");
  });

  it("names the parties and the country, and on a screen what becomes of them", () => {
    const texts = textsOf(worldMap(russia(), optionsOf(), WORLD)!.svg);
    for (const text of ["Russia", "China", "United States", "+0.0099 %"]) expect(texts).toContain(text);
    const phone = textsOf(worldMap(russia(), optionsOf(350), WORLD)!.svg);
    expect(phone).toContain("Russia");
    expect(phone).not.toContain("+0.0099 %");
  });

  it("names the source of its outlines and has every country of the picture in its table", () => {
    const chart = worldMap(russia(), optionsOf(), WORLD)!;
    expect(textsOf(chart.svg).join(" ")).toContain("outlines of countries: Natural Earth (public domain)");
    expect(textsOf(chart.svg).join(" ")).toContain("They imply no judgement on the legal status of any territory.");
    expect(chart.table.rows).toHaveLength(68);
    expect(chart.table.rows.map(([name]) => name)).not.toContain("Rest of the world");
  });

  it("draws as a dot who is too small for the outlines, and leaves out who has no place", () => {
    const small = { RUS: ranged(0.05, 0.01, 0.01), SGP: ranged(-0.1, 0.05, 0.05), QQQ: countryResult(0.1) };
    const chart = worldMap(among(small), optionsOf(), WORLD)!;
    expect(chart.svg.match(/<circle /g)).toHaveLength(1);
    expect(chart.table.rows.map(([name]) => name)).toEqual(["Russia", "Singapore"]);
  });

  it("says of countries without a figure whether the data gather them in a rest", () => {
    const own = { CHN: ranged(-0.2, 0.1, 0.1), RUS: ranged(0.05, 0.01, 0.01) };
    expect(textsOf(worldMap(among(own), optionsOf(), WORLD)!.svg)).toContain("no figure");
    const gathered = { ...own, ROW: countryOf({ flags: ["residual"] }) };
    const texts = textsOf(worldMap(among(gathered), optionsOf(), WORLD)!.svg);
    expect(texts).toContain("no figure of its own");
    expect(texts.join(" ")).toContain("Countries with no figure of their own are in “Rest of the world”.");
  });

  it("is drawn where nothing changes, and not where no country has a place", () => {
    const still = worldMap(among({ RUS: countryResult(0), USA: countryResult(0) }), optionsOf(), WORLD)!;
    expect(still.svg).not.toMatch(/NaN|undefined/);
    expect(still.title).toBe("Of 2 economies 2 see no change");
    expect(worldMap({ ...among({ QQQ: countryResult(0) }), country: "QQQ" }, optionsOf(), WORLD)).toBeNull();
  });

  it("keeps the definitions of its hatches apart from those of another width", () => {
    const ids = (width: number) =>
      [...worldMap(russia(), optionsOf(width), WORLD)!.svg.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set([...ids(760), ...ids(350)]).size).toBe(ids(760).length + ids(350).length);
  });
});

describe("the outlines", () => {
  it("have no code where the topology names none, and no Antarctica", () => {
    const codes = countryShapes(WORLD.topology).map(({ code }) => code);
    expect(codes.filter((code) => code === null).length).toBeGreaterThan(0);
    expect(codes).toContain("RUS");
    expect(codes).not.toContain("ATA");
  });
});

describe("the classes of a map", () => {
  it("are the same on both sides of zero, each value in one", () => {
    const classes = mapClasses([-0.3, -0.02, -0.004, 0, 0.006, 0.012, 0.4, 0.5]);
    expect(classes.map(({ from }) => from)).toEqual([null, -0.5, -0.02, 0.02, 0.5]);
    for (const value of [-1, -0.5, -0.02, 0, 0.02, 0.5, 0.51]) {
      const { from, to } = classOf(value, classes);
      expect(value).toBeGreaterThanOrEqual(from ?? -Infinity);
      expect(value).toBeLessThanOrEqual(to ?? Infinity);
    }
  });

  it("have two breaks where all changes are of one size, and one class where nothing changes", () => {
    expect(mapClasses([0.1, -0.1]).map(({ to }) => to)).toEqual([-0.2, -0.1, 0.1, 0.2, null]);
    expect(mapClasses([0, 0])).toHaveLength(1);
    expect(mapClasses([3e-14, -5e-14, 0])).toHaveLength(1);
    expect(mapClasses([3e-14, -5e-14, 0.2]).map(({ to }) => to)).toEqual([-0.0002, -0.0001, 0.0001, 0.0002, null]);
  });
});
