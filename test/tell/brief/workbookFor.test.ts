import { describe, expect, it } from "vitest";
import { workbook } from "../../../src/tell/brief/index.ts";
import { blocOf } from "../../results/tradeResults.ts";
import { caseOf, COUNTRIES, countryResult, results } from "../findings/fixture.ts";
import { briefInput } from "./briefFixture.ts";

const BLOC = { code: "EU", at: "2019-09-01", members: ["DEU", "FRA"], without: [] };

function sheets() {
  const { members } = BLOC;
  const found = results({ blocs: { EU: blocOf(members, countryResult(0.0123)) } });
  const case_ = caseOf({
    parties: { a: "USA", b: "CHN", third: ["EU"], blocs: [BLOC] },
    answeredFor: { own: ["RUS"], leftOut: ["positions"] },
  });
  return workbook(briefInput("en", { case: case_, results: found })).sheets;
}

const textsOf = (rows: ReturnType<typeof sheets>[number]["rows"]): readonly string[] =>
  rows.flat().filter((cell) => typeof cell === "string");

describe("the workbook of a case that is answered for a bloc", () => {
  it("opens with its question, who is in it and what is left out, not with the title of the case", () => {
    const texts = textsOf(sheets()[0].rows).join(" ");
    expect(texts).toContain("What does it mean for the European Union?");
    expect(texts).toContain("What the trade war between the United States and China means for the European Union. ");
    expect(texts).toContain("members on 1 September 2019 are Germany and France");
    expect(texts).toContain("left out here, because they are about Russia");
    expect(texts).not.toContain(caseOf().title);
  });

  it("has a row of the bloc among those who gain and lose, and every country beside it", () => {
    const gains = sheets().find(({ rows }) => rows.filter((row) => row[1] === "European Union").length > 0)!;
    const ofWar = gains.rows.filter(([scenario]) => scenario === "Both sides");
    expect(ofWar).toHaveLength(COUNTRIES.length + 1);
    expect(ofWar.filter(([, country]) => country === "European Union")).toHaveLength(1);
  });
});
