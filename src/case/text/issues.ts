import type { z } from "zod";
import { keysOf, schemaAt, type SchemaNode } from "./jsonSchema.ts";
import {
  LENGTHS,
  listTooLong,
  MOST_MEMBERS,
  type Place,
  type Problem,
  valueTooLong,
} from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import {
  missingKey,
  notChoice,
  notDate,
  notId,
  notNumber,
  outOfRange,
  unitInNumber,
  unknownKey,
  wrongKind,
  farDay,
} from "../problems/index.ts";
import { isMapping } from "./partDraft.ts";
import { ENTRY_LIMIT, FAR_DAY } from "./schemaParts.ts";
import type { ValuePath } from "./yamlText.ts";

/** Where a value of the checked text stands; with `key`, where that key of it stands. */
export type PlaceOf = (path: ValuePath, key?: string) => Place;

/** Problems of one check after which the rest is not listed. */
export const ISSUE_LIMIT = 100;

const KINDS: Readonly<Record<string, string>> = {
  int: "a whole number",
  string: "a text",
  number: "a number",
  boolean: "true or false",
  array: "a list, such as [a, b]",
  object: "a mapping of keys to values",
  record: "a mapping of names to values",
};

/** A value read by its schema. */
export interface DraftReading<T> {
  /** What is written; null where the value does not conform. */
  readonly draft: T | null;
  /** Everything that the value has against its schema; none when it conforms. */
  readonly problems: Problem[];
}

/**
 * A value read by its schema, with everything that it has against it.
 *
 * @param root     JSON Schema of the same value, for the keys that it may have.
 * @param placeOf  Places of the value's parts.
 * @param unitProblem  What a number with a unit behind it is.
 */
export function readDraft<T>(
  schema: z.ZodType<T>,
  root: SchemaNode,
  value: unknown,
  placeOf: PlaceOf,
  unitProblem: UnitProblem = unitInNumber,
): DraftReading<T> {
  const { data, error } = schema.safeParse(value, { reportInput: true });
  const issues = error?.issues.slice(0, ISSUE_LIMIT) ?? [];
  const problems = issues.flatMap((issue) => issueProblems(issue, root, placeOf, unitProblem));
  return { draft: data ?? null, problems: problems.slice(0, ISSUE_LIMIT) };
}

type UnitProblem = (place: Place, found: string) => Problem;

function issueProblems(
  issue: z.core.$ZodIssue,
  root: SchemaNode,
  placeOf: PlaceOf,
  unitProblem: UnitProblem,
): Problem[] {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  const place = (): Place => placeOf(path);
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = keysOf(schemaAt(root, path));
      const found = issue.keys.slice(0, ISSUE_LIMIT);
      return found.map((key) => unknownKey(placeOf(path, key), key, nearest(key, known), known));
    }
    case "invalid_type":
      return [typeProblem(issue.input, issue.expected, path, place())];
    case "invalid_value":
      if (issue.input === undefined) return [typeProblem(undefined, "", path, place())];
      return [choiceProblem(issue.input, issue.values.map(String), place())];
    case "invalid_format":
      return [formatProblem(issue.format, String(issue.input), place())];
    case "invalid_key":
      return [notId(placeOf(path.slice(0, -1), String(path.at(-1))), String(path.at(-1)))];
    case "custom":
      return [customProblem(issue, place(), unitProblem)];
    case "invalid_union":
      return unionProblems(issue, root, placeOf, unitProblem);
    case "too_big":
      return [sizeProblem(issue, place())];
    case "too_small":
      return [shortfallProblem(issue, place())];
    case "not_multiple_of":
    case "invalid_element":
      return [wrongKind(place(), issue.input, `a list with 1 to ${ENTRY_LIMIT} entries`)];
  }
}

/** What is wrong with a value that may be written in two ways: what a mapping has against the second, else that it is neither. */
function unionProblems(
  { errors, input, path }: z.core.$ZodIssueInvalidUnion,
  root: SchemaNode,
  placeOf: PlaceOf,
  unitProblem: UnitProblem,
): Problem[] {
  const own = path.filter((step) => typeof step !== "symbol");
  const ofMapping = errors.find(
    (issues) => !issues.some((issue) => issue.code === "invalid_type" && issue.path.length === 0),
  );
  if (isMapping(input) && ofMapping !== undefined)
    return ofMapping.flatMap((issue) =>
      issueProblems({ ...issue, path: [...own, ...issue.path] }, root, placeOf, unitProblem),
    );
  const place = placeOf(own);
  const key = own.at(-1);
  if (input === undefined && typeof key === "string") return [missingKey(place, key)];
  return [wrongKind(place, input ?? "nothing", waysText(schemaAt(root, own)))];
}

/** Ways in which a value may be written. */
function waysText(node: SchemaNode | null): string {
  const ways = (node?.anyOf ?? []).map(({ type, properties }) =>
    properties === undefined
      ? (KINDS[type ?? ""] ?? String(type))
      : `{ ${Object.keys(properties)
          .map((each) => `${each}: …`)
          .join(", ")} }`,
  );
  return ways.length === 0 ? `a list with 1 to ${ENTRY_LIMIT} entries` : ways.join(" or ");
}

/** A text that is too long, or a list of too many members. */
function sizeProblem({ input, maximum }: z.core.$ZodIssueTooBig, place: Place): Problem {
  if (typeof input === "string") return valueTooLong(place, input, Number(maximum));
  if (Array.isArray(input) && maximum === MOST_MEMBERS) return listTooLong(place, input.length);
  if (typeof input === "number") return wrongKind(place, input, `a number of at most ${maximum}`);
  return wrongKind(place, input, `a list with 1 to ${maximum} entries`);
}

/** A number that is too small, or a list of too few members. */
function shortfallProblem({ input, minimum }: z.core.$ZodIssueTooSmall, place: Place): Problem {
  const isNumber = typeof input === "number";
  return wrongKind(
    place,
    input,
    isNumber ? `a number of at least ${minimum}` : `a list with 1 to ${ENTRY_LIMIT} entries`,
  );
}

function typeProblem(input: unknown, expected: string, path: ValuePath, place: Place): Problem {
  const key = path.at(-1);
  if (input === undefined && typeof key === "string") return missingKey(place, key);
  return wrongKind(place, input ?? "nothing", KINDS[expected] ?? expected);
}

function choiceProblem(input: unknown, choices: readonly string[], place: Place): Problem {
  return notChoice(place, input, choices, typeof input === "string" ? nearest(input, choices) : null);
}

function formatProblem(format: string, input: string, place: Place): Problem {
  return format === "date" ? notDate(place, input) : notId(place, input);
}

/** What a schema of our own has against a value: it names its choices where it has some. */
function customProblem(
  { message, params, input }: z.core.$ZodIssueCustom,
  place: Place,
  unitProblem: UnitProblem,
): Problem {
  const choices: unknown = params?.["choices"];
  if (Array.isArray(choices)) return choiceProblem(input, choices.map(String), place);
  return message === FAR_DAY ? farDay(place, String(input)) : numberProblem(message, String(input), place, unitProblem);
}

function numberProblem(code: string, input: string, place: Place, unitProblem: UnitProblem): Problem {
  if (code === "E123") return valueTooLong(place, input, LENGTHS.number);
  if (code === "E206") return unitProblem(place, input);
  return code === "E205" ? outOfRange(place, input, "a number below 1e308") : notNumber(place, input);
}
