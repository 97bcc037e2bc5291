import { type Place, type Problem, problem, quoted } from "../../base/problems/index.ts";
import type { ExpressionFault } from "./cursor.ts";

const said = (value: string): string => `"${quoted(value)}"`;
const meant = (near: string | null): readonly string[] => (near === null ? [] : [`Did you mean ${said(near)}?`]);
const listed = (names: readonly string[]): string =>
  names.length <= 12 ? names.join(", ") : `${names.slice(0, 12).join(", ")} and ${names.length - 12} more`;

/** E800 to E803 */
export function notExpression(place: Place, fault: ExpressionFault, near: string | null): Problem {
  const { kind, at, found, expected } = fault;
  const where = `at character ${at + 1}`;
  const words = {
    syntax: ["E800", `The expression cannot be read ${where}: it has ${said(found)}.`],
    limit: ["E801", `The expression is too large: it has ${found}.`],
    function: ["E802", `The language has no function ${said(found)} (${where}).`],
    arguments: ["E803", `A function has the wrong number of operands: ${found} (${where}).`],
  } as const;
  const [code, message] = words[kind];
  return problem(code, place, { message, found, expected, hints: meant(near) });
}

/** E804 */
export function unknownField(
  place: Place,
  path: string,
  name: string,
  near: string | null,
  known: readonly string[],
): Problem {
  return problem("E804", place, {
    message: `Results have no ${said(path)}: ${said(name)} is not known there.`,
    found: name,
    expected: known.length === 0 ? "a market, and the case has none" : `one of ${listed(known)}`,
    hints: meant(near),
  });
}

/** E805 */
export function notNumberPath(place: Place, path: string, known: readonly string[]): Problem {
  return problem("E805", place, {
    message: `${said(path)} is not one number.`,
    found: path,
    expected: known.length === 0 ? "a path that ends at a number" : `one step more: ${listed(known)}`,
  });
}

/** E806 */
export function unknownFilter(
  place: Place,
  path: string,
  name: string,
  near: string | null,
  known: readonly string[],
): Problem {
  return problem("E806", place, {
    message: `In ${said(path)} nothing can be filtered by ${said(name)}.`,
    found: name,
    expected: known.length === 0 ? "no filter, or the name of an entry alone" : `one of ${listed(known)}, with =`,
    hints: meant(near),
  });
}

/** E807 */
export function unknownFact(place: Place, id: string, near: string | null): Problem {
  return problem("E807", place, {
    message: `The facts have no ${said(id)}.`,
    found: id,
    expected: "an id of the facts",
    hints: meant(near),
  });
}

/** E808 */
export function unknownClaim(place: Place, id: string, near: string | null): Problem {
  return problem("E808", place, {
    message: `There is no claim ${said(id)}.`,
    found: id,
    expected: "an id of the claims",
    hints: meant(near),
  });
}

/** E809 */
export function claimCircle(place: Place, ids: readonly string[]): Problem {
  return problem("E809", place, {
    message: `The claims wait for each other in a circle: ${ids.map(quoted).join(", ")}.`,
    found: ids.join(", "),
    expected: "a first claim that needs the value of no other",
  });
}

/** E810 */
export function unitsDiffer(place: Place, what: string, found: string, expected: string, hint: string | null): Problem {
  return problem("E810", place, {
    message: `The units of ${what} do not match: ${found}, and ${expected}.`,
    found,
    expected,
    hints: hint === null ? [] : [hint],
  });
}

/** E811 */
export function thresholdAmiss(place: Place, operator: string, found: string): Problem {
  return problem("E811", place, {
    message: `The operator ${operator} has ${found}.`,
    found,
    expected: operator === "between" ? "a threshold of two numbers, the lower first" : "a threshold of one number",
    hints: ["Where the article names none, choose one, and write `thresholdOrigin: ours`."],
  });
}

/** E812 */
export function noFact(place: Place, filters: string, near: string | null): Problem {
  return problem("E812", place, {
    message: `No row of the facts has ${quoted(filters)}.`,
    found: filters,
    expected: "at least one row",
    hints: meant(near),
  });
}

/** E813 */
export function severalFacts(place: Place, ids: readonly string[]): Problem {
  return problem("E813", place, {
    message: `Of the facts ${listed(ids)} each could decide: they are for the same thing and equally good.`,
    found: listed(ids),
    expected: "a `sourceName`, or `fact(…)` with an id",
  });
}

/** E814 */
export function severalRows(place: Place, found: string): Problem {
  return problem("E814", place, {
    message: `One number is needed, and there are ${found}.`,
    found,
    expected: "one row, or a function around them: sum, mean, min, max, count, slope, first",
  });
}

/** E815 */
export function givenTwice(place: Place, what: string, id: string, other: number): Problem {
  return problem("E815", place, {
    message: `The ${what} ${said(id)} is given twice, first on line ${other}.`,
    found: id,
    expected: "each id once",
  });
}

/** E816 */
export function neitherNorBoth(place: Place, id: string, hasBoth: boolean): Problem {
  return problem("E816", place, {
    message: hasBoth
      ? `Claim ${said(id)} has quantities, and a reason why it cannot be tested.`
      : `Claim ${said(id)} has no quantities, and no reason why it cannot be tested.`,
    expected: "either `quantities` or `reason`",
  });
}

/** E817 */
export function laterFact(place: Place, ids: readonly string[], asOf: string): Problem {
  return problem("E817", place, {
    message: `${listed(ids)}: known only after ${asOf}, the day of the case, so it cannot decide.`,
    found: listed(ids),
    expected: `figures up to ${asOf.slice(0, 4)}`,
    hints: ["Put the quantity under `later`; it is then shown beside the verdict."],
  });
}

/** E818 */
export function factAmiss(place: Place, id: string, fault: string, expected: string): Problem {
  return problem("E818", place, { message: `The fact ${said(id)} ${fault}.`, found: id, expected });
}

/** W834 */
export function noCountry(place: Place, id: string, column: string, found: string, near: string | null): Problem {
  return problem("W834", place, {
    message: `The ${column} of the fact ${said(id)}, ${said(found)}, looks like the code of a country and is none.`,
    found,
    expected: "a code of ISO 3166-1 alpha-3, or a name in full",
    hints: meant(near),
  });
}

/** E819 */
export function unknownAlternative(
  place: Place,
  kind: string,
  found: string,
  near: string | null,
  known: readonly string[],
): Problem {
  return problem("E819", place, {
    message: `There is no ${kind} ${said(found)} that could be meant.`,
    found,
    expected: known.length === 0 ? `a ${kind} of the case` : `one of ${listed(known)}`,
    hints: meant(near),
  });
}

/** E820 */
export function parameterAmiss(place: Place, path: string, fault: string, near: string | null): Problem {
  return problem("E820", place, {
    message: `The parameter ${said(path)} ${fault}.`,
    found: path,
    expected: "`facts.ID`, or a key of the case, with low at most high",
    hints: meant(near),
  });
}

/** E821 */
export function notOneThreshold(place: Place, id: string): Problem {
  return problem("E821", place, {
    message: `Claim ${said(id)} has no single quantity with one threshold that another could use.`,
    found: id,
    expected: "a claim with one quantity",
  });
}

/** E822 */
export function toleranceAmiss(place: Place, fault: string): Problem {
  return problem("E822", place, {
    message: fault,
    expected: "a tolerance of 0 or more, with the operator `eq` alone",
  });
}

/** E823 */
export function oneSecond(place: Place, id: string): Problem {
  return problem("E823", place, {
    message: `Claim ${said(id)} has a second threshold and not exactly one quantity that it could belong to.`,
    found: id,
    expected: "`second` inside of the quantity",
  });
}

/** E825 */
export function openWithoutChoice(place: Place, id: string): Problem {
  return problem("E825", place, {
    message: `Claim ${said(id)} leaves a choice open and names nothing to choose from.`,
    found: "open",
    expected: "`alternatives` that the sentence's own words allow, or no `open`",
  });
}

const PART_FAULTS = {
  unnamed: "decides beside others and is no part of the sentence",
  twice: "decides a part that another quantity decides",
  strange: "is another reading of a part that no quantity decides",
} as const;

/** E829 */
export function partAmiss(place: Place, fault: keyof typeof PART_FAULTS, name: string): Problem {
  return problem("E829", place, {
    message: `${said(name)} ${PART_FAULTS[fault]}.`,
    found: name,
    expected: "one main reading, or one for each `part` of the sentence; all others among `alternatives.reading`",
  });
}

/** W827 */
export function withoutWhy(place: Place, ids: readonly string[]): Problem {
  return problem("W827", place, {
    message: `Claims whose main reading is chosen without a reason: ${listed(ids)}.`,
    found: `${ids.length} without \`why\``,
    expected: "`why`: what the sentence says to an ordinary reader, and the source that could overturn it",
  });
}

/** W828 */
export function thresholdsWithoutWhy(place: Place, names: readonly string[]): Problem {
  return problem("W828", place, {
    message: `Thresholds of ours without a reason: ${listed(names)}.`,
    found: `${names.length} without \`why\``,
    expected: "`why` in the quantity, written before the value is known",
  });
}

/** E827 */
export function entryLeftOut(place: Place, of: string, name: string): Problem {
  return problem("E827", place, {
    message: `${said(of)} has an entry for each name, and none is chosen before ${said(name)}.`,
    found: `${of}.${name}`,
    expected: `${of}[NAME].${name}; or ${of}[*].${name}, every entry, inside of a function such as rank, max or mean`,
  });
}

/** E828 */
export function starBehindKey(place: Place, path: string, key: string): Problem {
  return problem("E828", place, {
    message: `In ${said(path)} no row has "*" as its ${quoted(key)}: what no filter chooses is taken whole.`,
    found: `${key}=*`,
    expected: `no filter by ${quoted(key)}, or one of what its rows hold`,
  });
}

/** W825 */
export function notAnswered(
  place: Place,
  { quantity, country, name }: { readonly quantity: string; readonly country: string; readonly name: string },
  near: string | null,
): Problem {
  return problem("W825", place, {
    message: `${said(quantity)} asks for ${said(country)}, and ${name} has ${near === null ? "it inside its rest of the world, if at all" : "no country of that name"}: there will be no value.`,
    found: country,
    expected: `a country that ${name} lists (\`tertius data show ${name}\`), another package, or a cited figure`,
    hints: meant(near),
  });
}

const INSTEAD: Readonly<Record<string, string>> = {
  bilateral: "`equilibrium.flows` has every pair, sector by sector: sum its rows.",
  diversion: "Third countries stand in its `thirds`, as `third`.",
};

/** W826 */
export function notParty(
  place: Place,
  {
    quantity,
    country,
    part,
    held,
  }: {
    readonly quantity: string;
    readonly country: string;
    readonly part: string;
    readonly held: readonly string[];
  },
): Problem {
  const instead = INSTEAD[part];
  return problem("W826", place, {
    message: `${said(quantity)} asks for ${said(country)}, and ${said(part)} holds ${held.join(", ")} only: there will be no value.`,
    found: country,
    expected: `one of ${held.join(", ")}`,
    hints: instead === undefined ? ["Add the country to `parties.third`."] : [instead],
  });
}

/** E824 */
export function notAddress(place: Place, found: string): Problem {
  return problem("E824", place, {
    message: `${said(found)} is no address of a page.`,
    found,
    expected: "an address that begins with http:// or https://",
  });
}
