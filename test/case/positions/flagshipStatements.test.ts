import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { parseCase, type CaseReading, type PositionsCase } from "../../../src/case/index.ts";
import { reference } from "../../reference.ts";

const FOLDER = resolve(import.meta.dirname, "../../../cases/us-china-2018-russia");

function flagship(): CaseReading {
  return parseCase({ folder: FOLDER, read: (path) => readFileSync(join(FOLDER, path), "utf8") });
}

describe("the statements of the flagship case", () => {
  const reading = flagship();
  const positions = (): PositionsCase => {
    const found = reading.case?.positions ?? null;
    if (found === null) throw new Error(reading.problems.map((each) => each.message).join("\n"));
    return found;
  };

  it("have no error, and warnings of one coder and of groups only", () => {
    const own = reading.problems.filter(({ file }) => file?.startsWith("positions/") === true);
    expect(own.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'W711 27 statements, coded by "first" alone: agreement with another coder is not known.',
      "W712 Said of a group, and left out of networks and means of speakers: S19, S20, S22, S23, S24, S25, S26, S27.",
    ]);
  });

  it("say that they are second-hand, and who chose them, in both languages", () => {
    const { provenance, coders } = positions().codebook;
    expect(provenance.en).toMatch(/second-hand.*authors chose/su);
    expect(provenance.ru).toMatch(/из вторых рук.*авторы/su);
    expect(coders).toEqual([{ id: "first", name: "the coder of this project" }]);
  });

  it("have a paraphrase in both languages, a place in the article, and no quote of it", () => {
    for (const { id, paraphrase, source, locator, quote } of positions().statements) {
      expect(paraphrase.en, id).not.toBe("");
      expect(paraphrase.ru, id).toMatch(/[а-яё]/u);
      expect([source, locator, quote], id).toEqual(["chinaforesight2020", expect.stringMatching(/^L\d+$/u), ""]);
    }
  });

  it("tell distance, balancing and mediation apart, which all stand at 0", () => {
    const atZero = positions().statements.filter(({ position }) => position === 0);
    expect(new Set(atZero.map(({ strategy }) => strategy))).toEqual(
      new Set(["neutrality", "balancing", "mediation", "hedging", "leverage"]),
    );
    expect(
      positions()
        .statements.filter(({ strategy }) => strategy === null)
        .map(({ id }) => id),
    ).toEqual(["S26"]);
  });

  it("use every concept, strategy and camp that the codebook defines", () => {
    const { statements, codebook, settings } = positions();
    const used = (key: "concept" | "strategy" | "camp"): readonly unknown[] =>
      [...new Set(statements.map((each) => each[key]).filter((each) => each !== null))].toSorted();
    expect(used("concept")).toEqual(codebook.concepts.map(({ id }) => id).toSorted());
    expect(used("strategy")).toEqual(codebook.strategies.map(({ id }) => id).toSorted());
    expect(used("camp")).toEqual(settings.camps.toSorted());
  });

  it("put each camp of Russian speakers at 0 or just beside it", () => {
    const stances = positions().settings.camps.map((camp) => {
      const own = positions().statements.filter(
        (each) => each.camp === camp && each.country === "RUS" && !each.isCollective && each.date !== "",
      );
      return [camp, own.length, own.reduce((sum, { position }) => sum + position!, 0)];
    });
    expect(stances).toEqual([
      ["official", 8, 1],
      ["strategist", 6, 0],
      ["sinologist", 3, 0],
      ["scholar", 0, 0],
    ]);
  });

  it("agree with the reference in every code", () => {
    const rows = csvParse(readFileSync(reference("seed-claims/statements.csv"), "utf8"));
    const numberText = (value: number | null): string => (value === null ? "" : String(value));
    const found = positions().statements.map((each) => ({
      id: each.id,
      date: each.date,
      camp: each.camp,
      country: each.country,
      position: numberText(each.position),
      alternative: numberText(each.positionAlternative),
      agreement: each.agreement ? "1" : "0",
      collective: each.isCollective ? "1" : "0",
      locator: each.locator,
    }));
    expect(found).toEqual(
      rows.map((row) => ({
        id: row["id"],
        date: row["date"],
        camp: row["camp"],
        country: row["country"],
        position: row["position"],
        alternative: row["position_alt"],
        agreement: row["agreement"],
        collective: row["collective"],
        locator: row["locator"],
      })),
    );
  });

  it("keep its speakers, and one concept for each of its concepts", () => {
    const rows = csvParse(readFileSync(reference("seed-claims/statements.csv"), "utf8"));
    const { statements } = positions();
    const spoken = statements.filter(({ isCollective }) => !isCollective);
    expect(spoken.map(({ person }) => person)).toEqual(
      rows.filter((row) => row["collective"] === "0").map((row) => row["speaker"]),
    );
    const pairs = new Set(rows.map((row, at) => `${row["concept"]} ${statements[at]?.concept}`));
    expect(pairs.size).toBe(new Set(rows.map((row) => row["concept"])).size);
  });
});
