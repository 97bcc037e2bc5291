import { describe, expect, it } from "vitest";
import { rankedDots } from "../../../src/tell/charts/index.ts";
import { countryResult } from "../findings/fixture.ts";
import { among, optionsOf, ranged, russia, textsOf } from "./tradeFixture.ts";

const ZOOMED = "Russia and neighbours in rank, zoomed axis";

describe("ranked dots", () => {
  it("say who gains and loses most in the central estimate, and what becomes of the country asked about", () => {
    const settled = { CHN: ranged(-0.2, 0.1, 0.1), KHM: ranged(0.3, 0.1, 0.2), RUS: ranged(0.05, 0.02, 0.02) };
    expect(rankedDots(among(settled), optionsOf())!.title).toBe(
      "In the central estimate Cambodia gains most, China loses most; Russia gains slightly",
    );
    const open = { ...settled, KHM: ranged(0.3, 0.5, 0.2), RUS: ranged(0.05, 0.2, 0.2) };
    expect(rankedDots(among(open), optionsOf())!.title).toBe(
      "In the central estimate China loses most; for Russia the sign is uncertain",
    );
  });

  it("name no extreme that is the country itself twice, and none where no sign is settled", () => {
    const first = { CHN: ranged(-0.2, 0.5, 0.5), RUS: ranged(0.05, 0.02, 0.02) };
    expect(rankedDots(among(first), optionsOf())!.title).toBe("In the central estimate Russia gains most");
    const none = { CHN: ranged(-0.2, 0.5, 0.5), RUS: ranged(0.05, 0.2, 0.2) };
    expect(rankedDots(among(none), optionsOf())!.title).toBe("For Russia the sign is uncertain");
  });

  it("count who is left out, and show who is alone between two", () => {
    const { svg, table, altText } = rankedDots(russia(), optionsOf())!;
    const texts = textsOf(svg);
    expect(texts.filter((text) => /^… \d+ more$/u.test(text)).every((text) => text !== "… 1 more")).toBe(true);
    expect(texts.some((text) => text.startsWith("… "))).toBe(true);
    expect(table.rows.map(([name]) => name)).toContain("Russia");
    expect(altText.replaceAll("\u202f", " ")).toBe(
      "Dot chart of the change of real income of 69 economies: Cambodia +0.31 % at the top, China −0.22 % at the bottom, Russia +0.0099 %.",
    );
  });

  it("show a country that the extremes flatten a second time, with its neighbours and an axis of its own", () => {
    const texts = textsOf(rankedDots(russia(), optionsOf())!.svg);
    expect(texts).toContain(ZOOMED);
    expect(texts.filter((text) => text === "Russia")).toHaveLength(2);
    expect(texts.filter((text) => text === "+0.0099 %")).toHaveLength(2);
    expect(texts.slice(texts.indexOf(ZOOMED)).filter((text) => /^[A-Z]/u.test(text)).length).toBeGreaterThan(6);
  });

  it("say that a range goes on where an arrow tip is drawn, and only there", () => {
    const told = "Arrow tip: the range goes on.";
    const drawnWith = (below: number, above: number): string => {
      const near = { RUS: ranged(0.01, 0.005, 0.005), POL: ranged(0.012, below, above), CHN: ranged(-0.9, 0.1, 0.1) };
      const far = { KHM: ranged(0.5, 0.1, 0.1), VNM: ranged(0.4, 0.1, 0.1), MEX: ranged(0.3, 0.1, 0.1) };
      const low = {
        TWN: ranged(-0.02, 0.01, 0.01),
        KOR: ranged(-0.01, 0.001, 0.001),
        JPN: ranged(-0.005, 0.001, 0.001),
      };
      const more = { IND: ranged(0.014, 0.001, 0.001), IDN: ranged(0.013, 0.001, 0.001) };
      return rankedDots(among({ ...near, ...far, ...low, ...more }), optionsOf())!.svg;
    };
    for (const svg of [drawnWith(0.001, 0.001), drawnWith(0.5, 0.001)])
      expect(textsOf(svg).join(" ").includes(told)).toBe(svg.includes("<path "));
    expect(drawnWith(0.5, 0.001)).toContain("<path ");
  });

  it("show a country once that is seen well among the others", () => {
    const wide = { CHN: ranged(-0.2, 0.1, 0.1), RUS: ranged(0.1, 0.02, 0.02) };
    expect(textsOf(rankedDots(among(wide), optionsOf())!.svg)).not.toContain(ZOOMED);
  });

  it("have every number of the picture in the table, and the range of every row", () => {
    const { svg, table } = rankedDots(russia(), optionsOf())!;
    const cells = new Set(table.rows.map(([, percent]) => percent));
    const drawn = textsOf(svg).flatMap((text) => /^([+−][\d.]+) %$/u.exec(text)?.[1] ?? []);
    expect(drawn.length).toBeGreaterThan(20);
    expect(drawn.filter((percent) => !cells.has(percent))).toEqual([]);
    expect(table.rows.filter(([, , , range]) => !range.includes(" … "))).toEqual([]);
  });

  it("are hollow where variants disagree on the sign, and say so", () => {
    const open = { CHN: ranged(-0.2, 0.5, 0.5), RUS: ranged(0.3, 0.1, 0.1) };
    const { svg } = rankedDots(among(open), optionsOf())!;
    expect(svg.match(/<circle [^>]*fill="#ffffff"/g)).toHaveLength(1);
    expect(textsOf(svg).join(" ")).toContain("Hollow dot: the variants disagree on the sign.");
  });

  it("are drawn for two countries, where nothing changes and nothing is known of ranges", () => {
    const still = { RUS: countryResult(0), USA: countryResult(0) };
    const chart = rankedDots(among(still), optionsOf())!;
    expect(chart.title).toBe("No visible effect on Russia");
    expect(chart.svg).not.toMatch(/NaN/);
    expect(textsOf(chart.svg).join(" ")).toContain("no range was computed");
  });

  it("there are none for a country that is not in the results", () => {
    expect(rankedDots({ ...russia(), country: "QQQ" }, optionsOf())).toBeNull();
  });
});
