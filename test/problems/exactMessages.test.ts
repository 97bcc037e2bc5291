import { join } from "node:path";
import { expect, it } from "vitest";
import { problemText } from "../../src/cli/problemText.ts";
import type { Problem } from "../../src/problems/index.ts";
import { PROVOKED } from "./exact/index.ts";

const MESSAGES = join(import.meta.dirname, "messages");

/** The problems of that code, as a terminal shows them, equal ones once. */
function wordsOf(code: string, problems: readonly Problem[]): string {
  const own = problems.filter((each) => each.code === code);
  if (own.length === 0) {
    throw new Error(
      `nothing that was tried gives ${code}, but ${problems.map((each) => each.code).join(", ") || "none"}`,
    );
  }
  return [...new Set(own.map((each) => problemText("", [each])))].join("\n\n");
}

it.each(Object.entries(PROVOKED))(
  "the problems of %s are said in exactly the words of test/problems/messages (`npx vitest run test/problems -u` writes them anew: read them aloud)",
  async (family, provoked) => {
    const texts = await Promise.all(
      Object.entries(provoked).map(async ([code, problems]) => wordsOf(code, await problems())),
    );
    await expect(`${texts.join("\n\n")}\n`).toMatchFileSnapshot(join(MESSAGES, `${family}.txt`));
  },
);
