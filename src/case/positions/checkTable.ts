import type { Statement } from "../../engines/discourse/index.ts";
import type { Place, Problem } from "../../base/problems/index.ts";
import type { PlacedStatement } from "./checkStatement.ts";
import type { PositionsCodebook } from "./positionsCase.ts";
import {
  campWithoutPosition,
  codedTwice,
  collectiveRows,
  oneCoder,
  saidAgain,
  withoutLocator,
  withoutWords,
} from "./problems.ts";
import { spellingProblems } from "./spellings.ts";

/** Rows of one statement by one coder. */
export function twiceProblems(rows: readonly PlacedStatement[]): Problem[] {
  const first = new Map<string, PlacedStatement>();
  return rows.flatMap((row) => {
    const { id = "", coder = "" } = row.draft;
    const key = JSON.stringify([id, coder]);
    const other = first.get(key);
    if (other === undefined) first.set(key, row);
    return other === undefined || id === "" ? [] : [codedTwice(row.placeOf("id"), id, coder, other.line)];
  });
}

/** What a reader should know of a table that is sound. */
export function tableWarnings(statements: readonly Statement[], codebook: PositionsCodebook, file: string): Problem[] {
  const place = (column: string): Place => ({ file, path: `column ${column}` });
  const ids = (chosen: (each: Statement) => boolean): readonly string[] => [
    ...new Set(statements.filter(chosen).map(({ id }) => id)),
  ];
  const coders = new Set(statements.map(({ coder }) => coder));
  const collective = ids(({ isCollective }) => isCollective);
  const wordless = ids(({ quote, paraphrase }) => quote === "" && paraphrase.en === "");
  const unlocated = ids(({ locator }) => locator === "");
  return [
    ...codebook.camps.flatMap(({ id }) => campProblems(id, statements, place("camp"))),
    ...(coders.size === 1 ? [oneCoder(place("coder"), statements[0]?.coder ?? "", statements.length)] : []),
    ...(collective.length === 0 ? [] : [collectiveRows(place("collective"), collective)]),
    ...(unlocated.length === 0 ? [] : [withoutLocator(place("locator"), unlocated)]),
    ...repeatedProblems(statements, file),
    ...spellingProblems(statements, place),
    ...(wordless.length === 0 ? [] : [withoutWords(place("paraphrase_en"), wordless)]),
  ];
}

function campProblems(camp: string, statements: readonly Statement[], place: Place): Problem[] {
  const own = statements.filter((each) => each.camp === camp);
  return own.some(({ position }) => position !== null) ? [] : [campWithoutPosition(place, camp, own.length)];
}

/** Rows that say under another id what a row says already: each would be counted. */
function repeatedProblems(statements: readonly Statement[], file: string): Problem[] {
  const first = new Map<string, string>();
  const doubles = statements.flatMap(({ id, ...said }) => {
    const key = JSON.stringify(said);
    const other = first.get(key) ?? id;
    first.set(key, other);
    const hasWords = said.quote !== "" || said.paraphrase.en !== "";
    return other === id || !hasWords ? [] : [`${id} of ${other}`];
  });
  return doubles.length === 0 ? [] : [saidAgain({ file, path: "column id" }, doubles)];
}
