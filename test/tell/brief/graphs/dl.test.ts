import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dl } from "../../../../src/tell/brief/index.ts";
import { adjacencyMatrix, oneModeNetwork, twoModeNetwork } from "../../../../src/engines/discourse/index.ts";
import { dnaStatements } from "../../../engines/discourse/referenceStatements.ts";
import { statement } from "../../../engines/discourse/smallStatements.ts";

/** Twelve decimals are written. */
const DIGITS = 11;

interface Read {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly number[];
}

/**
 * Reads the data language as its help page describes it: the word DL, dimensions, a format, labels parted by spaces, line ends, equal
 * signs or commas and quoted where they hold such, and after DATA: the cells of the full matrix row by row.
 */
function read(text: string): Read {
  const tokens = [...text.matchAll(/"([^"]*)"|([^\s,=":]+:?)/gu)].map(([, quoted, bare]) => ({
    text: quoted ?? bare,
    isQuoted: quoted !== undefined,
  }));
  expect(tokens[0]).toEqual({ text: "dl", isQuoted: false });
  const dimension = (key: string): number => {
    const at = tokens.findIndex((each) => !each.isQuoted && each.text === key);
    return at < 0 ? NaN : Number(tokens[at + 1]?.text);
  };
  const [n, nr, nc] = [dimension("n"), dimension("nr"), dimension("nc")];
  const [height, width] = Number.isNaN(n) ? [nr, nc] : [n, n];
  const after = (word: string, count: number): string[] => {
    const at = tokens.findIndex((each, place) => each.text === "labels:" && (tokens[place - 1]?.text ?? "") === word);
    return tokens.slice(at + 1, at + 1 + count).map((each) => each.text);
  };
  expect(tokens.some((each, at) => each.text === "format" && tokens[at + 1]?.text === "fullmatrix")).toBe(true);
  const start = tokens.findIndex((each) => !each.isQuoted && each.text === "data:");
  return {
    rows: after(Number.isNaN(n) ? "row" : "fullmatrix", height),
    columns: after(Number.isNaN(n) ? "column" : "fullmatrix", width),
    cells: tokens.slice(start + 1).map((each) => Number(each.text)),
  };
}

describe("UCINET's data language", () => {
  it("gives the sample's networks back, of one mode and of two", () => {
    const all = dnaStatements();
    const networks = [oneModeNetwork(all, { qualifier: "congruence", normalization: "average" }), twoModeNetwork(all)];
    for (const network of networks) {
      const { rows, columns, weights } = adjacencyMatrix(network);
      const found = read(dl({ network }));
      expect([found.rows, found.columns]).toEqual([rows, columns]);
      expect(found.cells).toHaveLength(rows.length * columns.length);
      weights.flat().forEach((weight, at) => expect(found.cells[at]).toBeCloseTo(weight, DIGITS));
    }
    expect(read(dl({ network: networks[1] })).cells.reduce((sum, each) => sum + each, 0)).toBe(40);
  });

  it("keeps names with spaces, commas, colons and equal signs in one piece, whatever they are", () => {
    const name = fc.string({ unit: "binary", minLength: 1, maxLength: 12 }).filter((each) => each.trim() !== "");
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 5 }), (names) => {
        const all = names.map((organization, at) => statement({ id: String(at), organization }));
        const network = oneModeNetwork(all, { normalization: "average" });
        const expected = adjacencyMatrix(network).rows.map((each) =>
          each.replaceAll('"', "'").replaceAll(/\s+/gu, " "),
        );
        const found = read(dl({ network }));
        expect(found.rows).toEqual(expected);
        expect(found.cells).toHaveLength(names.length ** 2);
      }),
    );
  });

  it("writes no exponents, for readers that do not know them", () => {
    const kernel = { shape: "gaussian", centre: "2020-01-01", bandwidth: 1 } as const;
    const all = ["A", "B"].map((organization, at) =>
      statement({ id: String(at), organization, date: `2020-01-0${at + 4}` }),
    );
    expect(dl({ network: oneModeNetwork(all, { kernel }) })).toMatch(/\n0 0\.0000037\d+\n/u);
  });
});
