import { append, type Place } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import { readCountry } from "../names/index.ts";
import { addTranslations, readDraft, partDraft, type PlaceOf, readSetYaml, plainValue } from "../text/index.ts";
import { wrongKind } from "../problems/index.ts";
import type { AllianceDecisionCase } from "./alignmentCase.ts";
import { ALLIANCES_SCHEMA, DECISION_SCHEMA, SHARED_PARAMETERS } from "./allianceSchema.ts";
import { repeated, wrongRole } from "./problems.ts";
import { readDecision } from "./readDecision.ts";
import type { VoteReading } from "./reading.ts";
import { ALLIANCES_JSON_SCHEMA } from "./tables.ts";

type Mapping = Readonly<Record<string, unknown>>;

/**
 * The alliance decisions of the file that the block names, settings written into it first.
 *
 * @param named  Where the block names the file.
 */
export function readAlliances(file: unknown, named: Place, reading: VoteReading): readonly AllianceDecisionCase[] {
  if (typeof file !== "string") return [];
  const { source, problems, settings } = reading;
  const text = source.read(file);
  if (typeof text !== "string") {
    const { file: from = null, line = null, column = null } = named;
    problems.push(text.line === null ? { ...text, file: from, line, column } : text);
    return [];
  }
  const { yaml, problems: found } = readSetYaml(file, text, settings, ALLIANCES_JSON_SCHEMA);
  append(problems, found);
  if (yaml === null) return [];
  const value = plainValue(yaml, problems);
  if (!Array.isArray(value)) {
    problems.push(wrongKind(yaml.placeOf([]), value ?? "nothing", "a list of decisions"));
    return [];
  }
  addTranslations(value, reading.titles);
  return decisionsOf(value, yaml.placeOf, reading);
}

function decisionsOf(
  value: readonly unknown[],
  placeOf: PlaceOf,
  reading: VoteReading,
): readonly AllianceDecisionCase[] {
  const known = value.map((each, at) => withoutStrangers(each, at, placeOf, reading));
  append(reading.problems, readDraft(ALLIANCES_SCHEMA, ALLIANCES_JSON_SCHEMA, known, placeOf).problems);
  const ids = known.map((each) => (isMapping(each) ? each["id"] : undefined));
  return known.flatMap((each, at) => {
    const draft = partDraft(DECISION_SCHEMA, each);
    if (draft === null) return [];
    const first = ids.indexOf(draft.id);
    const place = placeOf([at], "id");
    if (first < at) reading.problems.push(repeated(place, "decision", draft.id, placeOf([first], "id").line ?? 1));
    return readDecision(draft, at, placeOf, reading) ?? [];
  });
}

/** The entry without parameters that are neither a parameter nor those of a member; each of them is a problem. */
function withoutStrangers(value: unknown, at: number, placeOf: PlaceOf, reading: VoteReading): unknown {
  if (!isMapping(value) || !isMapping(value["parameters"]) || !Array.isArray(value["members"])) return value;
  const codeOf = (text: unknown): string => {
    const read = readCountry(String(text), reading.own);
    return read.kind === "code" ? read.code : String(text);
  };
  const members = value["members"].map(codeOf);
  const known = [...SHARED_PARAMETERS, ...members];
  const parameters = Object.entries(value["parameters"]).filter(([key]) => {
    if (known.includes(key) || members.includes(codeOf(key))) return true;
    const place = placeOf([at, "parameters"], key);
    const expected = `one of ${known.join(", ")}`;
    reading.problems.push(wrongRole(place, key, "is neither a parameter nor a member", expected, nearest(key, known)));
    return false;
  });
  return { ...value, parameters: Object.fromEntries(parameters) };
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
