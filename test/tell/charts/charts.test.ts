import { describe, expect, it } from "vitest";
import {
  channelWaterfall,
  CHART_WIDTHS,
  charts,
  contrast,
  darkColour,
  flowArrows,
  PALETTE,
  rankedDots,
  sectorHeat,
  tint,
  worldMap,
  type Chart,
} from "../../../src/tell/charts/index.ts";
import { accountOf } from "../../../src/tell/findings/index.ts";
import { installedWorld } from "../../../src/cli/installedWorld.ts";
import { svgDocument } from "../../../src/node/publish/index.ts";
import { LANGUAGES, type Language } from "../../../src/base/wording/index.ts";
import { salesRange, soldToChina } from "../../results/tradeResults.ts";
import { caseOf, equilibrium, rangeAround, results, words } from "../findings/fixture.ts";

const HOSTILE = `<script>alert("1")</script> & 'x'`;
const CREDIT = { data: "world-2017", licence: "CC BY 4.0", version: "0.1.0" };
const WORLD = installedWorld();
const IDS = ["ranked", "map", "waterfall", "flows", "heat"];

function account(language: Language = "en", found = results(), case_ = caseOf()) {
  return accountOf(found, case_, "war", words(language))!;
}

function drawn(language: Language = "en"): readonly Chart[] {
  const ground = { document: svgDocument(), credit: CREDIT, world: WORLD };
  return charts(account(language), "RUS", ground).flatMap((pair) => [pair.screen, pair.phone]);
}

function options(width = 760) {
  return { document: svgDocument(), width, credit: CREDIT };
}

/** Tags of an XML text in order; throws when one is not closed. */
function checkedXml(text: string): readonly string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, closing, name, rest] of text.matchAll(/<(\/?)([\w:-]+)((?:"[^"]*"|[^">])*)>/g)) {
    if (closing === "/") expect(open.pop()).toBe(name);
    else if (!rest.endsWith("/")) open.push(name);
    names.push(name);
  }
  expect(open).toEqual([]);
  return names;
}

describe("every chart", () => {
  it("is one well-formed SVG with its namespace, an alternative text, a title, a source and a table", () => {
    for (const language of LANGUAGES) {
      const all = drawn(language);
      expect(all.map((chart) => chart.id)).toEqual(IDS.flatMap((id) => [id, id]));
      for (const chart of all) {
        expect(chart.svg).toMatch(/^<svg /);
        expect(chart.svg.match(/xmlns="http:\/\/www\.w3\.org\/2000\/svg"/g)).toHaveLength(1);
        expect(chart.svg).toContain('role="img"');
        expect(checkedXml(chart.svg)[0]).toBe("svg");
        expect(chart.svg).not.toMatch(/NaN|undefined|Infinity/);
        expect(chart.altText).toMatch(/\.$/);
        expect(chart.svg).toContain("world-2017");
        expect(chart.table.rows.length).toBeGreaterThan(0);
        expect(chart.table.columns.slice(1).every((column) => column.unit !== null)).toBe(true);
      }
    }
  });

  it("is the same, byte for byte, however often it is drawn", () => {
    expect(drawn().map((chart) => chart.svg)).toEqual(drawn().map((chart) => chart.svg));
  });

  it("leaves no word of its title alone under a full line", () => {
    for (const { svg, title } of LANGUAGES.flatMap((language) => drawn(language))) {
      const lines = [...svg.matchAll(/<text x="0"[^>]* font-weight="700">([^<]*)<\/text>/g)].map(([, line]) => line);
      expect(lines.join(" ")).toBe(title);
      const longest = Math.max(...lines.map((line) => line.length));
      const word = Math.max(...title.split(" ").map((each) => each.length));
      if (lines.length === 2) expect(lines[1].length).toBeGreaterThanOrEqual(longest - 2 * word);
    }
  });

  it("keeps inside its width", () => {
    for (const { svg } of drawn("ru")) {
      const width = Number(/ width="(\d+)"/.exec(svg)![1]);
      expect([CHART_WIDTHS.screen, CHART_WIDTHS.phone]).toContain(width);
    }
  });

  it("writes hostile names as text", () => {
    const hostile = results();
    const war = { ...hostile.scenarios["war"], title: HOSTILE };
    const told = account("en", { scenarios: { war } });
    const subject = { account: told, country: "RUS" };
    const drawings = [rankedDots, channelWaterfall, flowArrows].map((draw) => draw(subject, options()));
    for (const chart of [...drawings, sectorHeat(subject, options()), worldMap(subject, options(), WORLD)]) {
      const { svg } = chart!;
      expect(svg).not.toContain("<script");
      expect(svg).toContain("&lt;script");
      checkedXml(svg);
    }
  });
});

describe("flow arrows", () => {
  it("say in their title what the country sells to the two", () => {
    const chart = flowArrows({ account: account(), country: "RUS" }, options())!;
    expect(chart.title.replaceAll("\u202f", " ")).toBe(
      "Russia sells 3.4 % less to China and 2.2 % more to the United States",
    );
    expect(chart.table.rows).toHaveLength(4);
    expect(chart.svg.replaceAll("\u202f", " ")).toContain("38.2 → 36.8 billion USD, −3.4 %");
  });

  it("say in their title where the range leaves a direction open", () => {
    const range = salesRange(100, rangeAround(2, 5, 5));
    const pairs = [soldToChina(100, 102, { range })];
    const chart = flowArrows({ account: account("en", results({ bilateral: pairs })), country: "RUS" }, options())!;
    expect(chart.title.replaceAll("\u202f", " ")).toBe("Russia sells 2.0 % more to China (sign uncertain)");
  });

  it("say in their title where no change can be seen", () => {
    const range = salesRange(100, rangeAround(0, 0.0002, 0.0002));
    const pairs = [soldToChina(100, 100, { range })];
    const chart = flowArrows({ account: account("en", results({ bilateral: pairs })), country: "RUS" }, options())!;
    expect(chart.title).toBe("Russia sells as much as before to China");
  });

  it("have heads that are no longer than the change, and no line behind their words", () => {
    const pairs = [soldToChina(1000, 1001), soldToChina(1000, 400, { exporter: "USA" })];
    const { svg } = flowArrows({ account: account("en", results({ bilateral: pairs })), country: "RUS" }, options())!;
    const [short = ""] = [...svg.matchAll(/points="([^"]+)"/g)].map(([, points]) => points);
    const xs = short.split(" ").map((point) => Number(point.split(",")[0]));
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(2);
    const behind = svg.slice(svg.indexOf(`stroke="${PALETTE.ink}"`));
    expect(behind.split(`fill="${PALETTE.paper}" /><text`)).toHaveLength(pairs.length + 1);
  });

  it("there are none without trade of the country", () => {
    expect(flowArrows({ account: account("en", results({ bilateral: [] })), country: "RUS" }, options())).toBeNull();
  });

  it("reach zero when trade is banned", () => {
    const pair = {
      exporter: "RUS",
      importer: "CHN",
      scope: "goods",
      before: 900,
      after: 0,
      changePercent: -100,
    } as const;
    const chart = flowArrows({ account: account("ru", results({ bilateral: [pair] })), country: "RUS" }, options())!;
    expect(chart.title.replaceAll("\u202f", " ")).toBe("Россия: продажи в Китай на 100 % меньше");
    expect(chart.svg).toContain("товары");
  });
});

describe("the heat map", () => {
  it("names the sector that moves most, has a column for each party and one for the others", () => {
    const chart = sectorHeat({ account: account(), country: "RUS" }, options())!;
    expect(chart.title.replaceAll("\u202f", " ")).toBe(
      "In value, Russia’s sales to China fall most in “Other transport equipment”: by 400 million USD (−4.9 %)",
    );
    expect(chart.table.columns.map((column) => column.title).slice(0, 3)).toEqual(["Sector", "China", "United States"]);
    expect(chart.table.columns.at(-1)!.title).toBe("Others");
    expect(chart.table.rows).toHaveLength(23);
  });

  it("shows the pairs of the parties where only their trade is known, fewer on a phone", () => {
    const parties = new Set(["USA", "CHN", "RUS"]);
    const flows = equilibrium().flows?.filter((flow) => parties.has(flow.importer)) ?? [];
    const told = account("en", results({ flows }));
    const titles = (width: number) =>
      sectorHeat({ account: told, country: "RUS" }, options(width))!.table.columns.map((column) => column.title);
    expect(titles(760)).toEqual([
      "Sector",
      "Russia → China",
      "Russia → United States",
      "China → United States",
      "United States → China",
      "China → Russia",
      "United States → Russia",
    ]);
    expect(titles(350)).toHaveLength(5);
  });

  it("there is none without flows", () => {
    const { flows: _, ...bare } = equilibrium();
    const told = account("en", { scenarios: { war: { ...results().scenarios["war"], equilibrium: bare } } });
    expect(sectorHeat({ account: told, country: "RUS" }, options())).toBeNull();
  });
});

describe("colours", () => {
  /** Channels of a colour are whole numbers: near black one of them is a few percent of its light. */
  const ROUNDED = 0.05;
  const READABLE = 4.5;
  const VISIBLE = 3;
  /** Colours that are less apart look alike on areas that do not touch; of 255 in a channel, by their distance. */
  const APART = 40;
  const apart = (one: string, other: string): number =>
    Math.hypot(
      ...[1, 3, 5].map(
        (at) => Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16),
      ),
    );

  it("text is readable on paper, on the band and on the deepest cells", () => {
    for (const text of [PALETTE.ink, PALETTE.quiet]) expect(contrast(text, PALETTE.paper)).toBeGreaterThan(READABLE);
    expect(contrast(PALETTE.ink, PALETTE.band)).toBeGreaterThan(READABLE);
    for (const sign of [-1, 1]) expect(contrast(PALETTE.ink, tint(sign, 1))).toBeGreaterThan(READABLE);
  });

  it("text is readable on every colour of a map", () => {
    for (const fill of [PALETTE.paleBlue, PALETTE.paleOrange, PALETTE.still]) {
      expect(contrast(PALETTE.ink, fill)).toBeGreaterThan(READABLE);
      expect(contrast(darkColour(PALETTE.ink), darkColour(fill))).toBeGreaterThan(READABLE);
    }
  });

  it("classes of a map, and parts of a bar, differ from each other and from paper in both themes", () => {
    const areas = [PALETTE.paper, PALETTE.still, PALETTE.paleBlue, PALETTE.paleOrange, PALETTE.blue, PALETTE.orange];
    const pairs = [
      ...areas.flatMap((one, at) => areas.slice(at + 1).map((other) => [one, other] as const)),
      [PALETTE.stays, PALETTE.paleBlue] as const,
      [PALETTE.stays, PALETTE.blue] as const,
    ];
    for (const [one, other] of pairs) {
      expect(apart(one, other), `${one} ${other}`).toBeGreaterThan(APART);
      expect(apart(darkColour(one), darkColour(other)), `${one} ${other}, dark`).toBeGreaterThan(APART);
    }
  });

  it("two colours have the contrast in the dark that they have on paper", () => {
    const colours = [PALETTE.ink, PALETTE.quiet, PALETTE.band, PALETTE.blue, tint(-1, 1), tint(1, 0.3)];
    for (const one of colours) {
      for (const other of [PALETTE.paper, ...colours]) {
        const onPaper = contrast(one, other);
        expect(Math.abs(contrast(darkColour(one), darkColour(other)) / onPaper - 1), `${one} ${other}`).toBeLessThan(
          ROUNDED,
        );
      }
    }
  });

  it("bars are visible on paper", () => {
    for (const colour of [PALETTE.blue, PALETTE.orange, PALETTE.green, PALETTE.purple])
      expect(contrast(colour, PALETTE.paper)).toBeGreaterThan(VISIBLE);
  });
});
