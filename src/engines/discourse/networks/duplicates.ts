import { isoWeek } from "./dates.ts";
import type { DuplicateRule } from "./options.ts";
import type { Entry } from "./entry.ts";

/**
 * What repeated statements have in common: actor, concept, qualifier unless it is ignored, and the document or period of the
 * rule. Weeks and months go with their year. Null when the rule keeps the statement whatever it repeats: it includes all, or the
 * document is unknown, or the date too coarse to tell the period.
 */
export function duplicateKey(entry: Entry, rule: DuplicateRule, isQualified: boolean): string | null {
  const place = placeOf(entry, rule);
  if (place === null) return null;
  return JSON.stringify([entry.actor, entry.concept, isQualified ? entry.qualifier : null, place]);
}

function placeOf({ statement: { document, date } }: Entry, rule: DuplicateRule): string | null {
  switch (rule) {
    case "include":
      return null;
    case "document":
      return document;
    case "week":
      return date.length === 10 ? isoWeek(date) : null;
    case "month":
      return date.length >= 7 ? date.slice(0, 7) : null;
    case "year":
      return date.length >= 4 ? date.slice(0, 4) : null;
    case "acrossrange":
      return "";
  }
}
