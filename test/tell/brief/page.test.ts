import { describe, expect, it } from "vitest";
import { briefPage, type BriefPage, type PagePart } from "../../../src/tell/brief/index.ts";
import { chosenFigures } from "../../../src/tell/brief/page/chosenFigures.ts";
import type { PooledFigure } from "../../../src/tell/brief/page/figurePool.ts";
import { answer } from "../../../src/tell/findings/index.ts";
import { LANGUAGES } from "../../../src/base/wording/index.ts";
import { caseOf, results, words } from "../findings/fixture.ts";
import { briefInput } from "./briefFixture.ts";

/** All parts of a page, those that are folded too. */
function partsOf(page: BriefPage): readonly PagePart[] {
  const inside = (part: PagePart): readonly PagePart[] =>
    part.kind === "folded" ? [part, ...part.parts.flatMap(inside)] : [part];
  return page.sections.flatMap(({ parts }) => parts.flatMap(inside));
}

function figuresOf(page: BriefPage): readonly string[] {
  return partsOf(page).flatMap((part) => (part.kind === "figure" ? [part.figure.name] : []));
}

/** Figures of some kinds, in this order; what they show is of no account. */
function pool(...kinds: readonly string[]): readonly PooledFigure[] {
  const [part] = partsOf(briefPage(briefInput())).filter(({ kind }) => kind === "figure");
  if (part?.kind !== "figure") throw new Error("the fixture has no figure");
  const { figure } = part;
  return kinds.map((kind, at) => ({ kind, figure: { ...figure, name: `${kind}-${at}` } }));
}

describe("the page of a brief", () => {
  it.each(LANGUAGES)("leads with the answer and ends in the annex, without empty sections, in %s", (language) => {
    const { sections } = briefPage(briefInput(language));
    expect(sections.map(({ id }) => id)).toEqual([
      "answer",
      "winners",
      "trade",
      "change",
      "tables",
      "sources",
      "version",
    ]);
    expect(sections.map(({ isAnnex }) => isAnnex)).toEqual([false, false, false, false, true, true, true]);
    expect(new Set(sections.map(({ title }) => title)).size).toBe(sections.length);
  });

  it("says first how much, then shows three numbers with their ranges", () => {
    const [first] = briefPage(briefInput()).sections;
    const [verdict, numbers] = first.parts;
    expect(verdict).toMatchObject({ kind: "verdict", verdict: { text: "Close to nothing: a very small gain." } });
    expect(numbers?.kind === "numbers" ? numbers.numbers.map(({ label }) => label) : []).toEqual([
      "Real income",
      "Sales to China",
      "Sales to the United States",
    ]);
    for (const each of numbers?.kind === "numbers" ? numbers.numbers : []) {
      expect(each.low).toBeLessThanOrEqual(each.value);
      expect(each.high).toBeGreaterThanOrEqual(each.value);
      expect(each.origin).toMatchObject({ paths: [expect.stringMatching(/^scenarios\[war\]/u)] });
    }
  });

  it("has every table of the whole answer, and every chart that was drawn, once", () => {
    const input = briefInput();
    const page = briefPage(input);
    const tables = partsOf(page).flatMap((part) => (part.kind === "table" ? [part.table.id] : []));
    const wanted = answer(results(), caseOf(), words(), { solves: true, isWithoutFindings: true });
    expect(tables).toEqual(wanted.flatMap((block) => (block.kind === "table" ? [block.id] : [])));
    expect(figuresOf(page).toSorted()).toEqual(input.charts.map(({ screen }) => `${screen.id}-RUS`).toSorted());
  });

  it("says that there is no answer where nothing was solved", () => {
    const [first] = briefPage(briefInput("en", { results: { scenarios: {} }, charts: [] })).sections;
    expect(first).toMatchObject({
      id: "answer",
      parts: [{ kind: "verdict", verdict: { text: "The model has no answer for any scenario." } }],
    });
  });
});

it("says that the base year is the base year where it alone was asked for", () => {
  const { scenarios } = results();
  const alone = { scenarios: { base: scenarios["base"] } };
  for (const language of ["en", "ru"] as const) {
    const [first] = briefPage(briefInput(language, { results: alone, charts: [] })).sections;
    const [part] = first.parts;
    const said = { en: /^This is the base year itself/u, ru: /^Это сам базовый год/u };
    expect(part).toMatchObject({ kind: "verdict", verdict: { text: expect.stringMatching(said[language]) } });
  }
});

describe("the figures before the annex", () => {
  it("are ten at most, those worth most first; the others stand in the annex", () => {
    const leverage = Array<string>(9).fill("leverage");
    const all = pool("heat", "flows", "ranked", "map", "waterfall", "tornado", "scenarios", ...leverage);
    const { body, annex } = chosenFigures(all);
    expect([...body.values()].flat()).toHaveLength(10);
    expect(annex).toHaveLength(all.length - 10);
    expect(body.get("winners")!.map(({ name }) => name)).toEqual(["ranked-2", "map-3"]);
    expect(body.get("answer")!.map(({ name }) => name)).toEqual(["waterfall-4"]);
  });

  it("have one of each kind before a second of any", () => {
    const { body } = chosenFigures(pool("market-flows", "market-flows", "supplier-shares"));
    expect(body.get("commodities")!.map(({ name }) => name)).toEqual([
      "market-flows-0",
      "supplier-shares-2",
      "market-flows-1",
    ]);
  });

  it("of a kind that no section asks for stand in the annex", () => {
    const { body, annex } = chosenFigures(pool("claims", "heat"));
    expect([...body.keys()]).toEqual(["trade"]);
    expect(annex.map(({ kind }) => kind)).toEqual(["claims"]);
  });
});
