import type { Problem } from "../../problems/index.ts";
import { readCountry } from "../countryCodes.ts";
import type { ExpressionGround, PlacedClaim } from "./claimsReading.ts";
import type { Filter, PathExpression, Step } from "./expression.ts";
import { notAnswered } from "./problems.ts";
import { everyPart } from "./walk.ts";

/** Parts of results that the packages of the economy answer for, country by country. */
const ROOTS: ReadonlySet<string> = new Set(["equilibrium", "leverage"]);
/** Keys of rows of these that hold a country. */
const KEYS: ReadonlySet<string> = new Set(["exporter", "importer", "from", "to", "seller", "buyer", "third"]);
/** Mappings of these by country. */
const MAPPINGS: ReadonlySet<string> = new Set(["countries", "channels", "attribution", "sales"]);

/**
 * Countries that claims ask results of and that the headline package, or another that an alternative names, does not
 * answer for: it holds them inside its rest of the world, and the quantity will have no value.
 */
export function unansweredProblems(
  { claim, quantities }: PlacedClaim,
  { countries }: Pick<ExpressionGround, "countries">,
): Problem[] {
  const [headline] = countries.keys();
  const packages = [...countries].filter(([name]) => name === headline || claim.alternatives.base.includes(name));
  return quantities.flatMap(({ quantity, place }) => {
    const paths = everyPart(quantity.expression).filter((part): part is PathExpression => part.kind === "path");
    const asked = [...new Set(paths.flatMap(countriesAsked))];
    return packages.flatMap(([name, labels]) =>
      asked
        .filter((country) => !labels.includes(country))
        .map((country) => notAnswered(place, { quantity: quantity.name, country, name }, meantBy(country, labels))),
    );
  });
}

/** Countries that a path into trade results names; none of other paths. */
function countriesAsked({ steps }: PathExpression): readonly string[] {
  const [root] = steps;
  if (root === undefined || !ROOTS.has(root.name)) return [];
  return steps.flatMap((step, at) => [
    ...step.filters.flatMap((filter) => countryIn(step, filter)),
    ...(isEntry(steps, at) ? [step.name] : []),
  ]);
}

function countryIn({ name }: Step, { key, value }: Filter): readonly string[] {
  const isCountry = key === null ? MAPPINGS.has(name) : KEYS.has(key);
  return isCountry && value.kind === "is" ? [value.text] : [];
}

/** Whether a step is the name of an entry, as in `countries.RUS`. */
function isEntry(steps: readonly Step[], at: number): boolean {
  const before = steps[at - 1];
  return before !== undefined && MAPPINGS.has(before.name) && before.filters.every(({ key }) => key !== null);
}

/** The code that a name or alias means; null where the text is a code itself, or nothing known. */
function meantBy(text: string, labels: readonly string[]): string | null {
  const reading = readCountry(text, new Set(labels));
  if (reading.kind === "unknown") return reading.near;
  return reading.kind === "code" && reading.code !== text ? reading.code : null;
}
