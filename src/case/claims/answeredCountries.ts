import { sideCodes } from "../trade/index.ts";
import type { Place, Problem } from "../../base/problems/index.ts";
import { readCountry } from "../names/index.ts";
import type { ExpressionGround, PlacedClaim } from "./claimsReading.ts";
import { EVERY, type Filter, type PathExpression, type Step } from "./expression.ts";
import { fieldOf } from "./fieldTree.ts";
import { notAnswered, notParty } from "./problems.ts";
import { everyPart } from "./walk.ts";

/** Parts of results that the packages of the economy answer for, country by country. */
const ROOTS: ReadonlySet<string> = new Set(["equilibrium", "leverage"]);
/** Keys of rows of these that hold a country. */
const KEYS: ReadonlySet<string> = new Set(["exporter", "importer", "from", "to", "seller", "buyer", "third"]);
/** Mappings of these by country. */
const MAPPINGS: ReadonlySet<string> = new Set(["countries", "channels", "attribution", "sales", "welfarePercent"]);
/** Parts that hold the parties of the case only. */
const OF_PARTIES: ReadonlySet<string> = new Set(["bilateral", "channels", "attribution"]);
/** Parts that hold only the two sides: diversion by seller and buyer, sales by destination. */
const OF_SIDES: ReadonlySet<string> = new Set(["diversion", "sales"]);
/** The entry of `sales` that is all other destinations together. */
const OTHERS = "others";

/** A country that a path asks for, and the part of the results that it asks. */
interface Asked {
  readonly country: string;
  readonly part: string;
}

/**
 * Countries that claims ask results of and that have none: those that the headline package, or another that an alternative
 * names, holds inside its rest of the world (W825), and those that are no party of the case, asked of parts that hold its
 * parties only (W826).
 */
export function unansweredProblems(
  { claim, quantities }: PlacedClaim,
  { countries, parties }: Pick<ExpressionGround, "countries" | "parties">,
): Problem[] {
  const [headline] = countries.keys();
  const packages = [...countries].filter(([name]) => name === headline || claim.alternatives.base.includes(name));
  return quantities.flatMap(({ quantity, place }) => {
    const paths = everyPart(quantity.expression).filter((part): part is PathExpression => part.kind === "path");
    const asked = paths.flatMap(countriesAsked);
    const absent = packages.flatMap(([name, labels]) =>
      [...new Set(asked.map(({ country }) => country))]
        .filter((country) => !labels.includes(country) && !isBlocAsked(country, asked, parties))
        .map((country) => notAnswered(place, { quantity: quantity.name, country, name }, meantBy(country, labels))),
    );
    const known = asked.filter(({ country }) => packages[0]?.[1].includes(country) === true);
    return [...absent, ...strangerProblems(known, quantity.name, place, parties)];
  });
}

/** Whether a bloc of the parties is asked for in parts that hold one: `countries` holds countries alone. */
function isBlocAsked(code: string, asked: readonly Asked[], parties: ExpressionGround["parties"]): boolean {
  const isBloc = parties?.blocs.some((each) => each.code === code) === true;
  return isBloc && asked.every(({ country, part }) => country !== code || part !== "countries");
}

function strangerProblems(
  asked: readonly Asked[],
  quantity: string,
  place: Place,
  parties: ExpressionGround["parties"],
): Problem[] {
  if (parties === null) return [];
  const sides = sideCodes(parties);
  const strangers = asked.flatMap(({ country, part }) => {
    const held = OF_SIDES.has(part) ? sides : OF_PARTIES.has(part) ? [...sides, ...parties.third] : null;
    return held === null || held.includes(country) ? [] : [notParty(place, { quantity, country, part, held })];
  });
  return [...new Map(strangers.map((each) => [each.message, each])).values()];
}

/** Countries that a path into trade results names; none of other paths, and of those that lead nowhere. */
function countriesAsked(path: PathExpression): readonly Asked[] {
  const { steps } = path;
  const [root] = steps;
  if (root === undefined || !ROOTS.has(root.name) || fieldOf(path).kind !== "field") return [];
  return steps.flatMap((step, at) => [
    ...step.filters.flatMap((filter) => countryIn(step, filter)),
    ...(isEntry(steps, at) ? [{ country: step.name, part: steps[at - 1]!.name }] : []),
  ]);
}

function countryIn({ name }: Step, { key, value }: Filter): readonly Asked[] {
  const isCountry = key === null ? MAPPINGS.has(name) : KEYS.has(key);
  return isCountry && value.kind === "is" && value.text !== OTHERS && value.text !== EVERY
    ? [{ country: value.text, part: name }]
    : [];
}

/** Whether a step is the name of an entry, as in `countries.RUS`. */
function isEntry(steps: readonly Step[], at: number): boolean {
  const before = steps[at - 1];
  if (before === undefined || !MAPPINGS.has(before.name) || steps[at]?.name === OTHERS) return false;
  return before.filters.every(({ key }) => key !== null);
}

/** The code that a name or alias means; null where the text is a code itself, or nothing known. */
function meantBy(text: string, labels: readonly string[]): string | null {
  const reading = readCountry(text, new Set(labels));
  if (reading.kind === "unknown") return reading.near;
  return reading.kind === "code" && reading.code !== text ? reading.code : null;
}
