import { z } from "zod";
import type { VoteManifest } from "../../packages/index.ts";
import { LENGTHS, MOST_MEMBERS, type Problem } from "../../../base/problems/index.ts";
import { badRecipe } from "../problems.ts";
import { ISSUES_LISTED } from "../recipe.ts";
import { originNotStated } from "./problems.ts";

const NOT_STATED = "not stated";

const text = z.string().min(1).max(LENGTHS.text);

const recipe = z.strictObject({
  name: text,
  version: text,
  title: text,
  licenses: z.array(z.strictObject({ name: text, path: text.optional(), title: text.optional() })).min(1),
  sources: z.array(z.strictObject({ title: text, path: text.optional() })).min(1),
  notes: z.array(text).max(MOST_MEMBERS).default([]),
});

/**
 * Where a package comes from, as its recipe says; without one what is not known is "not stated".
 *
 * @returns null when the recipe cannot be read.
 */
export function voteOrigin(recipeText: string | null, name: string, problems: Problem[]): VoteManifest | null {
  if (recipeText === null) return unstated(name, problems);
  const result = recipe.safeParse(parsedJson(recipeText));
  if (result.success) return result.data as VoteManifest;
  for (const one of result.error.issues
    .slice(0, ISSUES_LISTED)
    .map((each) => badRecipe(each.path.join(".") || "top level", each.message)))
    problems.push(one);
  return null;
}

function unstated(given: string, problems: Problem[]): VoteManifest {
  const plain = given
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/gu, "-")
    .slice(0, 50);
  const name = /^[a-z0-9]/u.test(plain) ? plain : `votes${plain}`;
  problems.push(originNotStated(name, "unga"));
  return {
    name,
    version: "0.0.0",
    title: `Votes imported as ${name}`,
    licenses: [{ name: NOT_STATED }],
    sources: [{ title: NOT_STATED }],
    notes: ["Imported without a recipe: licence, sources and what was inferred are not stated."],
  };
}

function parsedJson(found: string): unknown {
  try {
    return JSON.parse(found);
  } catch {
    return undefined;
  }
}
