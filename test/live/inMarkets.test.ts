import { describe, expect, it } from "vitest";
import { caseFor, parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import { type LiveState, openLive } from "../../src/live/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { caseWording, solveCase } from "../../src/run/index.ts";
import { glance } from "../../src/solve/index.ts";
import { briefPage, type PageSection } from "../../src/tell/brief/index.ts";
import { answer, answerText, findings } from "../../src/tell/findings/index.ts";
import { marketLiveCase } from "./liveSources.ts";
import { briefInputOf } from "./wholeBrief.ts";

const { source, input, results } = marketLiveCase();
const live = openLive(source);

/** What `tertius brief` says of a case of the same settings, for whom is asked. */
function briefSections(settings: readonly string[], third: readonly string[]): readonly PageSection[] {
  const shelf = shelfOf([...source.economies.values()]);
  const { case: read } = parseCase(textSource(source.folder, source.caseFiles, missingFile), { shelf, settings });
  const asked = { ...input, case: caseFor(read!, third, input.headline).case! };
  return briefPage(briefInputOf(asked, solveCase(asked.case, asked).results)).sections;
}

const partsOf = (sections: readonly PageSection[], id: string): string =>
  JSON.stringify(sections.find((each) => each.id === id)?.parts);

describe("a scenario that acts in markets alone", () => {
  it("has no equilibrium, and nowhere is said that nothing changes", () => {
    const words = caseWording(input, "en");
    expect(results.scenarios["tariff"]).toMatchObject({ status: "ok", measures: ["gas-tariff"] });
    expect(results.scenarios["tariff"].equilibrium).toBeUndefined();
    const told = answerText(answer(results, input.case, words), 1000);
    const found = findings(results, input.case, words).map(({ sentence }) => sentence);
    const page = JSON.stringify(briefPage(briefInputOf(input, results)));
    for (const text of [told, found.join(" "), page]) {
      expect(text).toContain("Australia gets 1.7");
      expect(text).toContain("may sell more; how much is not told");
      expect(text).not.toMatch(/visible effect|visibly change|no change|real income 0/u);
    }
  });

  it("acts on nothing else, so that no other part of the model refuses its rows by product", () => {
    const { economies } = source;
    const bare = { case: { ...input.case, markets: [] }, headline: economies.get("world-2017")!, others: [] };
    expect(glance(bare, bare.case.scenarios[0])).toMatchObject({ problems: [], result: { status: "ok" } });
  });

  const states: readonly LiveState[] = [
    { version: 1, third: ["JPN"] },
    { version: 1, scale: { "gas-tariff": 0.5 } },
  ];
  it.each(states.map((state) => [JSON.stringify(state), state] as const))(
    "is answered on a live page as the command line answers it: %s",
    (_, state) => {
      expect(live.answer(state, "quick")).toMatchObject({ problems: [], sections: [] });
      const { problems, sections, settings, command } = live.answer(state, "full");
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      const wanted = state.third === undefined ? "scale" : "--for JPN";
      expect(command).toContain(wanted);
      const brief = briefSections(settings, state.third ?? []);
      for (const id of ["answer", "tables"]) expect(partsOf(sections, id)).toBe(partsOf(brief, id));
    },
    120_000,
  );

  it("offers no lever that moves nothing of it", () => {
    const keys = live.levers().map((each) => (each.kind === "size" ? each.measure : each.key));
    expect(keys).toEqual(expect.arrayContaining(["gas-tariff", "third"]));
    expect(keys).not.toContain("elasticities");
  });
});
