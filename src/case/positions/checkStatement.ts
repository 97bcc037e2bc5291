import { STATEMENT_COLUMNS, STRATEGIES } from "../../engines/discourse/index.ts";
import type { Place, Problem } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import { type Source, sourceProblems } from "../names/index.ts";
import { readDraft, number } from "../text/index.ts";
import { missingSource, unitInNumber } from "../problems/index.ts";
import type { Placed } from "../rows/index.ts";
import { isLanguage, isMisread } from "./checkText.ts";
import { dateFault } from "./dateFault.ts";
import type { StatementCells } from "./statementSchema.ts";
import type { PositionsCodebook } from "./positionsCase.ts";
import {
  alternativeAlone,
  dateAmiss,
  mixedEncodings,
  nobodySpeaks,
  unknownCamp,
  unknownCoder,
  unknownConcept,
  unknownStrategy,
  offScale,
  unknownLanguage,
  withoutOrigin,
} from "./problems.ts";
import { STATEMENT_JSON_SCHEMA } from "./schemas.ts";
import { STATEMENT_SCHEMA } from "./statementSchema.ts";

/** A row of statements and where it stands. */
export type PlacedStatement = Placed<StatementCells>;

/**
 * Everything a row has against it but its country and other rows.
 *
 * @param codebook  Null when it cannot be read, so that codes cannot be checked.
 * @param sources   Null when the bibliography cannot be read.
 */
export function statementProblems(
  row: PlacedStatement,
  codebook: PositionsCodebook | null,
  sources: ReadonlyMap<string, Source> | null,
): Problem[] {
  const placeOf = (path: readonly (string | number)[]): Place => row.placeOf(path.map(String)[0]);
  return [
    ...readDraft(STATEMENT_SCHEMA, STATEMENT_JSON_SCHEMA, row.draft, placeOf, unitInNumber).problems,
    ...textProblems(row),
    ...originProblems(row, sources),
    ...contentProblems(row),
    ...(codebook === null ? [] : [...codeProblems(row, codebook), ...scaleProblems(row, codebook.scale)]),
  ];
}

function textProblems({ draft, placeOf }: PlacedStatement): Problem[] {
  return STATEMENT_COLUMNS.flatMap((column) => {
    const text = draft[column] ?? "";
    return isMisread(text) ? [mixedEncodings(placeOf(column), text)] : [];
  });
}

function originProblems({ draft, placeOf }: PlacedStatement, sources: ReadonlyMap<string, Source> | null): Problem[] {
  const { id = "", source, locator } = draft;
  if (source !== undefined) return sourceProblems(source, placeOf("source"), sources);
  return [locator === undefined ? withoutOrigin(placeOf("source"), id) : missingSource(placeOf("source"))];
}

function contentProblems({ draft, placeOf }: PlacedStatement): Problem[] {
  const { id = "", date = "", date_precision: precision = "", language } = draft;
  const fault = dateFault(date, precision);
  const hasSpeaker = draft.person !== undefined || draft.collective === "1";
  return [
    ...(fault === null ? [] : [dateAmiss(placeOf("date"), date, fault.fault, fault.expected)]),
    ...(hasSpeaker ? [] : [nobodySpeaks(placeOf("person"), id)]),
    ...(language === undefined || isLanguage(language) ? [] : [unknownLanguage(placeOf("language"), language)]),
  ];
}

const CODES = [
  ["camp", "camps", unknownCamp],
  ["concept", "concepts", unknownConcept],
  ["strategy", "strategies", unknownStrategy],
  ["coder", "coders", unknownCoder],
] as const;

function codeProblems({ draft, placeOf }: PlacedStatement, codebook: PositionsCodebook): Problem[] {
  return CODES.flatMap(([column, list, absent]) => {
    const found = draft[column];
    const known = idsOf(codebook[list]);
    const isFree = (column === "coder" && known.size === 0) || (column === "strategy" && !isStrategy(found));
    if (found === undefined || isFree || known.has(found)) return [];
    return [absent(placeOf(column), found, nearest(found, known))];
  });
}

type Codes = PositionsCodebook[(typeof CODES)[number][1]];

/** Kept by list of the codebook, which nobody writes to: every row asks for it. */
const IDS = new WeakMap<Codes, ReadonlySet<string>>();

/** Ids of a list of the codebook. */
function idsOf(codes: Codes): ReadonlySet<string> {
  const ids = IDS.get(codes) ?? new Set(codes.map(({ id }) => id));
  IDS.set(codes, ids);
  return ids;
}

/** Others are problems of the schema already. */
function isStrategy(text: string | undefined): boolean {
  return STRATEGIES.some((each) => each === text);
}

function scaleProblems({ draft, placeOf }: PlacedStatement, { low, high }: PositionsCodebook["scale"]): Problem[] {
  const off = (["position", "position_alternative"] as const).flatMap((column) => {
    const value = number().safeParse(draft[column]).data;
    return value === undefined || (value >= low && value <= high)
      ? []
      : [offScale(placeOf(column), String(value), low, high)];
  });
  const isAlone = draft.position === undefined && draft.position_alternative !== undefined;
  return isAlone ? [...off, alternativeAlone(placeOf("position_alternative"), draft.id ?? "")] : off;
}
