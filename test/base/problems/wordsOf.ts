import { join } from "node:path";
import { PROBLEM_REGISTER } from "../../../src/cli/problemRegister.ts";
import { problemText } from "../../../src/cli/problemText.ts";
import type { Problem } from "../../../src/base/problems/index.ts";
import type { Provoked } from "./exact/provoked.ts";

/** The file of the words of a family of problems. */
export function wordsFile(family: string): string {
  return join(import.meta.dirname, "messages", `${family}.txt`);
}

/** The problems of that code, as a terminal shows them, equal ones once. */
function wordsOf(code: string, problems: readonly Problem[]): string {
  const own = problems.filter((each) => each.code === code);
  if (own.length === 0) {
    throw new Error(
      `nothing that was tried gives ${code}, but ${problems.map((each) => each.code).join(", ") || "none"}`,
    );
  }
  return [...new Set(own.map((each) => problemText("", [each], PROBLEM_REGISTER, "en")))].join("\n\n");
}

/** What a family of problems says, code by code. */
export async function wordsOfFamily(provoked: Provoked): Promise<string> {
  const texts = await Promise.all(
    Object.entries(provoked).map(async ([code, problems]) => wordsOf(code, await problems())),
  );
  return `${texts.join("\n\n")}\n`;
}
