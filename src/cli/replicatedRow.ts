import type { MessageKey, Wording } from "../base/wording/index.ts";

/** Quantities that rows of replications are named by. */
const QUANTITIES: ReadonlyMap<string, PlainKey> = new Map([
  ["welfare", "replicate.welfare"],
  ["exact welfare", "replicate.exactWelfare"],
  ["terms of trade", "replicate.termsOfTrade"],
  ["volume of trade", "replicate.volumeOfTrade"],
  ["real wage", "replicate.realWage"],
  ["wage", "replicate.wage"],
  ["price index", "replicate.priceIndex"],
  ["passes over wages", "replicate.passes"],
]);

type PlainKey = Extract<
  MessageKey,
  | "replicate.welfare"
  | "replicate.exactWelfare"
  | "replicate.termsOfTrade"
  | "replicate.volumeOfTrade"
  | "replicate.realWage"
  | "replicate.wage"
  | "replicate.priceIndex"
  | "replicate.passes"
>;

/** Codes of the countries that publications call by name. */
const CODES: ReadonlyMap<string, string> = new Map([
  ["Mexico", "MEX"],
  ["Canada", "CAN"],
]);

/**
 * The name of a row of a replication, parts set by commas: country, quantity, unit. A part that no list holds stays as the
 * replication writes it.
 *
 * @example
 *   const words = wording("en");
 *   replicatedRow("Mexico, terms of trade with the rest, %", words)   // "Mexico, terms of trade with others, %"
 *   replicatedRow("IRL (worst of 31), real wage, %", words)           // "Ireland (worst of 31), real wage, %"
 */
export function replicatedRow(row: string, words: Wording): string {
  return row
    .split(", ")
    .map((part) => replicatedPart(part, words))
    .join(", ");
}

function replicatedPart(part: string, words: Wording): string {
  const key = QUANTITIES.get(part);
  if (key !== undefined) return words.say(key, {});
  const [, country, count] = /^(\w+) \(worst of (\d+)\)$/u.exec(part) ?? [];
  if (country !== undefined && count !== undefined) {
    return words.say("replicate.worst", { country: countryLabel(country, words), count });
  }
  const from = /^imports from (.+)$/u.exec(part)?.[1];
  if (from !== undefined) return words.say("replicate.importsFrom", { country: countryLabel(from, words) });
  const [, quantity, group] = /^(.+) with (.+)$/u.exec(part) ?? [];
  if (quantity === undefined || group === undefined) return countryLabel(part, words);
  const said = { quantity: replicatedPart(quantity, words) };
  return group === "the rest"
    ? words.say("replicate.withRest", said)
    : words.say("replicate.withMembers", { ...said, group });
}

function countryLabel(name: string, words: Wording): string {
  const code = CODES.get(name) ?? name;
  const { label } = words.country(code);
  return label === code ? name : label;
}
