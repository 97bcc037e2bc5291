import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { briefHtml } from "../../src/page/index.ts";
import { marketCharts } from "../../src/tell/charts/index.ts";
import { svgDocument } from "../../src/node/publish/index.ts";
import { flow, marketResults } from "../tell/charts/marketFixture.ts";
import { caseOf, results, words } from "../tell/findings/fixture.ts";
import { briefInput } from "../tell/brief/briefFixture.ts";

it("the charts of markets stand in their section, each with its data and its sentence, the table of markets in the annex", () => {
  const markets = marketResults({
    duty: { soybeans: [flow("usa", "china", 30, 10), flow("brazil", "china", 50, 65)] },
  });
  const all = { scenarios: { ...results().scenarios, ...markets.scenarios } };
  const drawn = marketCharts(all, caseOf(), words(), { document: svgDocument(), version: "0.1.0" });
  const { document } = parseHTML(briefHtml(briefInput("en", { results: all, marketCharts: drawn })));
  const names = [...document.querySelectorAll("figure .screen svg")].map((each) => each.getAttribute("class"));
  expect(names).toEqual(
    ["waterfall", "ranked", "map", "flows", "heat", "market-flows", "supplier-shares"].map((id) => `chart chart-${id}`),
  );
  const places = [...document.querySelectorAll("#markets, #chart-market-flows-duty-soybeans-2019")];
  expect(places.map((each) => each.getAttribute("id"))).toEqual(["chart-market-flows-duty-soybeans-2019", "markets"]);
  expect(places.map((each) => each.closest("section")!.id)).toEqual(["commodities", "tables"]);
  for (const figure of [...document.querySelectorAll("figure")].slice(-2)) {
    expect(figure.querySelectorAll("svg")).toHaveLength(2);
    expect(figure.querySelectorAll("details table")).toHaveLength(1);
    expect(figure.querySelector("svg")!.getAttribute("aria-label")).toMatch(/\.$/);
  }
  const ids = [...document.querySelectorAll("[id]")].map((each) => each.getAttribute("id"));
  expect(new Set(ids).size).toBe(ids.length);
});
