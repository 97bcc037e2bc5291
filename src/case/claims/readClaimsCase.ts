import type { PlaceOf } from "../text/index.ts";
import type { Article, ClaimsCase } from "./claim.ts";
import type { ClaimsReading } from "./claimsReading.ts";
import { ARTICLE_SCHEMA } from "./articleSchema.ts";
import { nearest } from "../../base/wording/index.ts";
import { unknownSource } from "../problems/index.ts";
import { notAddress } from "./problems.ts";
import { readClaims } from "./readClaims.ts";
import { readFacts } from "./readFacts.ts";
import { sizesOf } from "./sizes.ts";

/**
 * Reads the facts, the claims and the article of a case; what is wrong joins the problems, all of it at once.
 *
 * @param value  The case as it is written: its keys `facts`, `claims`, `article` and `sizes`.
 * @returns null when it has none of the three.
 */
export function readClaimsCase(
  value: Readonly<Record<string, unknown>>,
  placeOf: PlaceOf,
  rest: Omit<ClaimsReading, "sizes">,
): ClaimsCase | null {
  const { facts, claims, article, sizes } = value;
  if (facts === undefined && claims === undefined && article === undefined) return null;
  const reading = { ...rest, sizes: sizesOf(sizes) };
  const read = readFacts(facts, placeOf(["facts"]), reading);
  return {
    article: articleOf(article, placeOf, reading),
    facts: read,
    claims: readClaims(claims, placeOf(["claims"]), read, reading),
  };
}

function articleOf(value: unknown, placeOf: PlaceOf, reading: ClaimsReading): Article {
  const { problems } = reading;
  const draft = ARTICLE_SCHEMA.safeParse(value ?? {}).data ?? {};
  const address = draft.address ?? null;
  if (address !== null && !/^https?:\/\/\S+$/u.test(address)) {
    problems.push(notAddress(placeOf(["article", "address"]), address));
  }
  return {
    author: draft.author ?? null,
    title: draft.title ?? null,
    publisher: draft.publisher ?? null,
    date: draft.date ?? null,
    address,
    source: sourceOf(draft.source ?? null, placeOf, reading),
  };
}

/** The key of the article in the bibliography; null with a problem where the bibliography has no such key. */
function sourceOf(key: string | null, placeOf: PlaceOf, { sources, problems }: ClaimsReading): string | null {
  if (key === null || sources === null || sources.has(key)) return key;
  problems.push(unknownSource(placeOf(["article", "source"]), key, nearest(key, sources.keys())));
  return null;
}
