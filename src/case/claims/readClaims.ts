import { append, type Place, type Problem } from "../../base/problems/index.ts";
import { sourceProblems } from "../names/index.ts";
import { readDraft, partDraft, type PlaceOf, readSetYaml, plainValue } from "../text/index.ts";
import { wrongKind } from "../problems/index.ts";
import type { AlternativeKind, Claim, ClaimQuantity, Fact } from "./claim.ts";
import { checkClaims } from "./checkClaims.ts";
import type { ClaimsReading, PlacedClaim, PlacedQuantity } from "./claimsReading.ts";
import { CLAIM_SCHEMA, CLAIMS_SCHEMA, CLAIMS_JSON_SCHEMA } from "./claimSchemas.ts";
import type { ClaimDraft, QuantityDraft } from "./claimSchemas.ts";
import { neitherNorBoth, oneSecond } from "./problems.ts";
import { readQuantity } from "./readQuantity.ts";

/** Claims that a file may have. */
const CLAIM_LIMIT = 400;

/** The claims of a case, checked against its facts and everything else that it has. */
export function readClaims(
  file: unknown,
  named: Place,
  facts: readonly Fact[],
  reading: ClaimsReading,
): readonly Claim[] {
  if (typeof file !== "string") return [];
  const { source, problems } = reading;
  const text = source.read(file);
  if (typeof text !== "string") {
    problems.push(text.line === null ? { ...text, ...placeOnly(named) } : text);
    return [];
  }
  const { yaml, problems: found } = readSetYaml(file, text, reading.settings, CLAIMS_JSON_SCHEMA);
  append(problems, found);
  if (yaml === null) return [];
  const value = plainValue(yaml, problems);
  if (!Array.isArray(value)) {
    problems.push(wrongKind(yaml.placeOf([]), value ?? "nothing", "a list of claims"));
    return [];
  }
  const listed = value.slice(0, CLAIM_LIMIT);
  if (value.length > CLAIM_LIMIT)
    problems.push(wrongKind(yaml.placeOf([]), value.length, `a list with 1 to ${CLAIM_LIMIT} entries`));
  append(problems, readDraft(CLAIMS_SCHEMA, CLAIMS_JSON_SCHEMA, listed, yaml.placeOf).problems);
  const placed = listed.flatMap((each, at) => {
    const draft = partDraft(CLAIM_SCHEMA, each);
    return draft === null ? [] : [placedClaim(draft, at, yaml.placeOf, reading)];
  });
  checkClaims(placed, facts, reading);
  return placed.map(({ claim }) => claim);
}

function placeOnly({ file = null, line = null, column = null }: Place): Pick<Problem, "file" | "line" | "column"> {
  return { file, line, column };
}

const NONE: Readonly<Record<AlternativeKind, readonly string[]>> = {
  scenario: [],
  measure: [],
  source: [],
  closure: [],
  base: [],
  elasticities: [],
  closing: [],
  reading: [],
};

const LISTS = ["quantities", "consistency", "observed", "later"] as const;

function placedClaim(draft: ClaimDraft, at: number, placeOf: PlaceOf, reading: ClaimsReading): PlacedClaim {
  const place: PlacedClaim["placeOf"] = (path, key) => placeOf([at, ...path], key);
  const read = LISTS.map((list) => quantitiesOf(draft[list] ?? [], list, place, reading));
  const [own = [], consistency = [], observed = [], later = []] = read;
  append(reading.problems, shapeProblems(draft, place));
  draft.parameters?.forEach(({ source }, n) => {
    append(reading.problems, sourceProblems(source, place(["parameters", n, "source"]), reading.sources));
  });
  const plain = (list: readonly PlacedQuantity[]): readonly ClaimQuantity[] => list.map(({ quantity }) => quantity);
  const claim: Claim = {
    ...headOf(draft),
    quantities: withSecond(plain(own), draft.second ?? null),
    consistency: plain(consistency),
    observed: plain(observed),
    later: plain(later),
    line: place([]).line ?? 0,
  };
  return { claim, placeOf: place, quantities: read.flat() };
}

function headOf(draft: ClaimDraft): Omit<Claim, "quantities" | "consistency" | "observed" | "later" | "line"> {
  const { id, locator, type, paraphrase } = draft;
  return {
    id,
    locator,
    section: draft.section ?? "",
    type,
    paraphrase,
    scenario: draft.scenario ?? [],
    alternatives: { ...NONE, ...given(draft.alternatives ?? {}) },
    reason: draft.reason ?? null,
    why: draft.why ?? null,
    open: draft.open ?? null,
    untested: draft.untested ?? null,
    byConstruction: draft.byConstruction ?? null,
    errata: draft.errata ?? [],
    parameters: draft.parameters ?? [],
  };
}

/** A second threshold of the claim belongs to its one quantity. */
function withSecond(quantities: readonly ClaimQuantity[], second: ClaimQuantity["second"]): readonly ClaimQuantity[] {
  return second === null || quantities.length !== 1 ? quantities : quantities.map((each) => ({ ...each, second }));
}

function given(
  alternatives: NonNullable<ClaimDraft["alternatives"]>,
): Partial<Record<AlternativeKind, readonly string[]>> {
  return Object.fromEntries(Object.entries(alternatives).filter(([, texts]) => texts !== undefined));
}

function quantitiesOf(
  drafts: readonly QuantityDraft[],
  list: (typeof LISTS)[number],
  place: PlacedClaim["placeOf"],
  reading: ClaimsReading,
): readonly PlacedQuantity[] {
  return drafts.flatMap((draft, n) => {
    const keyPlace = (key: string): Place => place([list, n], key);
    return readQuantity(draft, keyPlace, list === "later", reading) ?? [];
  });
}

function shapeProblems(draft: ClaimDraft, place: PlacedClaim["placeOf"]): Problem[] {
  const count = draft.quantities?.length ?? 0;
  const hasReason = draft.reason !== undefined;
  return [
    ...(count > 0 === hasReason ? [neitherNorBoth(place([], "id"), draft.id, hasReason)] : []),
    ...(draft.second !== undefined && count !== 1 ? [oneSecond(place([], "second"), draft.id)] : []),
  ];
}
