import { describe, expect, it } from "vitest";
import {
  agreeAnswer,
  answer,
  answerText,
  findings,
  networkAnswer,
  type PositionsAccount,
  positionsAccount,
  positionsAnswer,
} from "../../../src/tell/findings/index.ts";
import { shiftTable } from "../../../src/tell/findings/positions/stanceTables.ts";
import { resultTables } from "../../../src/tell/brief/index.ts";
import { STRATEGIES } from "../../../src/engines/discourse/index.ts";
import { strategyTable } from "../../../src/tell/findings/positions/strategyTable.ts";
import { askedNetwork, runPositions } from "../../../src/solve/index.ts";
import { LANGUAGES, type Language, wording } from "../../../src/base/wording/index.ts";
import { flagshipPositionsCase, newPositionsCase } from "../../solve/positions/positionsCases.ts";
import { caseOf, results, words } from "./fixture.ts";

const FLAGSHIP = flagshipPositionsCase();
const { positions: FOUND } = runPositions(FLAGSHIP)!;

/** A second coder who turns every position round: the coders agree on nothing that matters. */
function quarrel(language: Language): PositionsAccount {
  const { positions, parties, ...rest } = newPositionsCase();
  const statements = positions!.statements.map((each) =>
    each.coder === "coder-2" && each.position !== null ? { ...each, position: each.position === 1 ? -1 : 1 } : each,
  );
  const run = runPositions({ parties, positions: { ...positions!, statements } })!;
  return positionsAccount({ positions: run.positions }, rest, wording(language))!;
}

const said = (account: PositionsAccount): string => answerText(positionsAnswer(account), 100).replaceAll(/\s+/gu, " ");

describe("what is told of positions", () => {
  it("says which network is left out and why, in every language", () => {
    const leftOut = (["speakers", "camps"] as const).map((id) => ({
      id,
      reason: "too many pairs of statements" as const,
    }));
    const told = LANGUAGES.map((language) => {
      const account = positionsAccount(
        { positions: { ...FOUND, networksLeftOut: leftOut } },
        FLAGSHIP,
        wording(language),
      );
      return said(account!);
    });
    const sentences = [
      "The network of speakers is not shown: it would need more than 250,000 pairs of statements.",
      "Сеть групп не показана: понадобилось бы более 250 000 пар высказываний.",
    ];
    expect(sentences.filter((sentence) => told.some((text) => text.includes(sentence)))).toEqual(sentences);
  });

  it("warns under 0.667 beside the stances, the networks and the figures themselves", () => {
    const account = quarrel("en");
    const warning =
      "It is below 0.667 for position. There the coders agree too little for conclusions, and this holds for the networks too.";
    expect(said(account)).toContain(warning);
    const asked = askedNetwork(
      account.positions.statements,
      { kind: "actors", options: { actor: "person" } },
      ["MEX"],
      1,
    );
    for (const blocks of [networkAnswer(account, asked), agreeAnswer(account)])
      expect(answerText(blocks, 100).replaceAll(/\s+/gu, " ")).toContain(warning);
    expect(answerText(agreeAnswer(account), 100)).toMatch(/position\s+ordinal\s+−\d\.\d{3} !/u);
  });

  it("gives a period without statements no mean, which 0 would be", () => {
    const account = quarrel("en");
    const [first] = account.positions.shift;
    const none = { n: 0, speakers: 0, mean: null, statements: [] };
    const shift = [{ ...first, by: "camp", earlier: { ...first.earlier, ...none } }] as const;
    const { rows } = shiftTable({ ...account, positions: { ...account.positions, shift } });
    expect(rows[0][1]).toBe("n/a (0)");
    expect(rows[0][2]).toMatch(/^[+−]?\d\.\d\d \(\d+\)$/u);
  });

  it("leaves no placeholder and no line beyond the width, in both languages, in every part", () => {
    for (const language of LANGUAGES) {
      const account = quarrel(language);
      const kinds = ["actors", "concepts"] as const;
      const networks = kinds.map((kind) =>
        askedNetwork(account.positions.statements, { kind, options: { actor: "camp" } }, ["MEX"], 1),
      );
      const both = askedNetwork(
        account.positions.statements,
        { kind: "two-mode", options: { actor: "person" } },
        ["MEX"],
        1,
      );
      const parts = [
        positionsAnswer(account),
        agreeAnswer(account),
        ...[...networks, both].map((each) => networkAnswer(account, each)),
      ];
      for (const text of parts.map((blocks) => answerText(blocks, 100))) {
        expect(text).not.toMatch(/\{\w+\}|undefined|NaN/u);
        expect(text.split("\n").filter((line) => line.length > 100)).toEqual([]);
      }
    }
  });

  it("a camp of one speaker has no interval, and says so", () => {
    const { positions, parties, ...rest } = newPositionsCase();
    const alone = positions!.statements.map((each) => ({ ...each, person: "One" }));
    const run = runPositions({ parties, positions: { ...positions!, statements: alone } })!;
    const account = positionsAccount({ positions: run.positions }, rest, wording("en"))!;
    expect(said(account)).toContain("There is only one speaker, so the range is not known.");
  });

  it("ties name the concept that actors share, and the actor that concepts share", () => {
    const account = positionsAccount({ positions: FOUND }, FLAGSHIP, wording("en"))!;
    const concepts = askedNetwork(FOUND.statements, { kind: "concepts", options: { actor: "person" } }, ["RUS"], 1);
    expect(answerText(networkAnswer(account, concepts), 100).replaceAll(/\s+/gu, " ")).toContain(
      "avoid dependence on China equilibrium +1 S13–S14: Dmitri Trenin",
    );
  });
});

describe("an answer to a case that has positions", () => {
  const all = { ...results(), positions: FOUND };

  it("tells who chose the statements, where camps stand and what is left out", () => {
    const text = answerText(answer(all, caseOf(), words()), 100).replaceAll(/\s+/gu, " ");
    expect(text).toContain("What people say in public: Russia");
    expect(text.match(/second-hand/gu)).toHaveLength(1);
    expect(text.slice(text.indexOf("What people say in public")).match(/−2 \(side with/gu)).toHaveLength(1);
    expect(text.slice(text.indexOf("What people say in public"))).not.toMatch(/\bS\d\d\b/u);
    expect(text).toContain("Officials stand at +0.13");
  });

  it.each([
    [
      "en",
      [
        "neutrality: keep out and take no side",
        "Officials, 8 statements",
        "5 (63 %)",
        "Moscow looks to its own interests alone and does not choose between the two. (Sergey Lavrov)",
      ],
    ],
    [
      "ru",
      [
        "нейтралитет: остаться в стороне, не выбирая",
        "Официальные лица, 8 высказываний",
        "5 (63 %)",
        "Москва исходит только из собственных интересов и не выбирает между спорящими. (Sergey Lavrov)",
      ],
    ],
  ] as const)("has a table of strategies that is read without the codebook (%s)", (language, cells) => {
    const account = positionsAccount({ positions: FOUND }, FLAGSHIP, wording(language))!;
    const { columns, rows } = strategyTable(account);
    expect([rows[0][0], columns[1].title, rows[0][1], rows[0].at(-1)]).toEqual(cells);
    expect(columns).toHaveLength(5);
    const ids = new Set<string>(STRATEGIES);
    expect(rows.flat().filter((cell) => language === "ru" && ids.has(cell))).toEqual([]);
  });

  it("has findings with the number, its interval, its unit and the sources of the statements", () => {
    const own = findings(all, caseOf(), words()).filter(({ sources }) => sources.includes("chinaforesight2020"));
    expect(own.map(({ value }) => value)).toEqual([0.125, 0, 0, null, 0.25]);
    expect(own[0]).toMatchObject({
      range: { low: 0, high: 0.25 },
      unit: "position from -2 to 2, mean over statements",
    });
  });

  it("has tables of every part, in full precision", () => {
    const tables = new Map(resultTables(all, caseOf(), words()).map(({ name, rows }) => [name, rows]));
    expect([...tables.keys()].filter((name) => name.startsWith("positions-"))).toEqual([
      "positions-camps",
      "positions-taken",
      "positions-strategies",
      "positions-shift",
      "positions-ties",
      "positions-agreement",
      "positions-statements",
    ]);
    expect(tables.get("positions-camps")![0].slice(0, 5)).toEqual(["official", "officials", 8, 3, 0.125]);
    expect(tables.get("positions-ties")).toContainEqual([
      "speakers",
      "Dmitry Peskov",
      "Mike Pompeo",
      -1,
      -1,
      "S07~S06",
    ]);
    expect(tables.get("positions-statements")).toHaveLength(27);
  });
});
