// @module-tag whole
import { describe, expect, it } from "vitest";
import {
  parseAlliances,
  parseCouncil,
  parseEconomy,
  parseObservedTrade,
  parseVotes,
  type TextFiles,
} from "../../../src/data/packages/index.ts";
import { LENGTHS, type Problem } from "../../../src/base/problems/index.ts";
import { countedSteps } from "../../countedSteps.ts";
import { twoDyads } from "./alliances/twoDyads.ts";
import { oneVeto } from "./council/oneVeto.ts";
import { twoCountries } from "./economy/twoCountries.ts";
import { twoSellers } from "./observed/twoSellers.ts";
import { threeStates } from "./votes/threeStates.ts";

const ROWS = 300;
/** What twice as many rows may take, against once: linear is 2, each with each 4. */
const GROWTH = 2.2;

const PACKAGES: readonly (readonly [TextFiles, (files: TextFiles) => unknown])[] = [
  [twoCountries(), (files) => parseEconomy(files, null)],
  [threeStates(), (files) => parseVotes(files, null)],
  [oneVeto(), (files) => parseCouncil(files, null)],
  [twoDyads(), (files) => parseAlliances(files, null)],
  [twoSellers(), (files) => parseObservedTrade(files, null)],
];

const TABLES = PACKAGES.flatMap(([files, parse]) =>
  [...files.keys()].filter((name) => name.endsWith(".csv")).map((name) => [name, files, parse] as const),
);

/** The files with so many rows more in one, copies of its first; a column, where one is named, differs in every row. */
function grown(files: TextFiles, name: string, rows: number, column: number | null): TextFiles {
  const first = files.get(name)!.split("\n")[1].split(",");
  const more = Array.from({ length: rows }, (_, at) =>
    first.map((cell, k) => (k === column ? differing(cell, at) : cell)).join(","),
  );
  return new Map([...files, [name, `${files.get(name)!}${more.join("\n")}\n`]]);
}

/** A number where one stands, a code of three letters where one does, else a name. */
function differing(cell: string, at: number): string {
  if (/^[\d.]+$/u.test(cell)) return String(100 + at);
  if (!/^[A-Z]{3}$/u.test(cell)) return `x${at}`;
  return `X${String.fromCodePoint(65 + Math.floor(at / 26), 65 + (at % 26))}`;
}

describe("reading a package", () => {
  it.each(TABLES)("takes steps in proportion to the rows of %s", (name, files, parse) => {
    const steps = (rows: number, column: number | null): number => {
      const text = grown(files, name, rows, column);
      return countedSteps(() => void parse(text));
    };
    parse(files);
    const columns = files.get(name)!.split("\n", 1)[0].split(",");
    const growths = [null, ...columns.keys()].map(
      (column) => [columns[column ?? -1] ?? "none", steps(2 * ROWS, column) / steps(ROWS, column)] as const,
    );
    expect(growths.filter(([, growth]) => growth > GROWTH)).toEqual([]);
  });
});

describe("a long cell of a package", () => {
  const LONG = 50_000;
  const cellOf = (length: number): string => `${"9".repeat(length - 1)}x`;

  /** The files with a text in one column of the last row of one: sets are as their first row has them. */
  function withCell(files: TextFiles, name: string, column: number, cell: string): TextFiles {
    const lines = files.get(name)!.trimEnd().split("\n");
    const last = lines[lines.length - 1].split(",").with(column, cell).join(",");
    return new Map([...files, [name, `${[...lines.slice(0, -1), last].join("\n")}\n`]]);
  }

  it.each(TABLES)(
    "takes steps in proportion to its length, and is refused with its place: %s",
    (name, files, parse) => {
      const columns = files.get(name)!.split("\n", 1)[0].split(",");
      parse(files);
      const found = columns.map((title, column) => {
        const [once, twice] = [1, 2].map((times) => withCell(files, name, column, cellOf(times * LONG)));
        const [before, after] = [once, twice].map((each) => countedSteps(() => void parse(each), { texts: true }));
        const { problems } = parse(twice) as { readonly problems: readonly Problem[] };
        const paths = problems.filter(({ code }) => code === "E123").map(({ path }) => path?.split("column ").at(-1));
        return { title, growth: after / before, paths };
      });
      expect(found.filter(({ growth }) => growth > GROWTH)).toEqual([]);
      expect(found.filter(({ title, paths }) => paths.join() !== title)).toEqual([]);
    },
  );

  it.each(TABLES)(
    "takes no more than twice the steps of a short one where it is as long as a name may be: %s",
    (name, files, parse) => {
      const many = grown(files, name, ROWS, null);
      const columns = files.get(name)!.split("\n", 1)[0].split(",");
      parse(many);
      const more = columns.map((title, column) => {
        const [short, long] = [2, LENGTHS.name].map((length) => {
          const text = withCell(many, name, column, cellOf(length));
          return countedSteps(() => void parse(text), { texts: true });
        });
        return [title, long / short] as const;
      });
      expect(more.filter(([, growth]) => growth > 2)).toEqual([]);
    },
  );
});
