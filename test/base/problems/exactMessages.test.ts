import { expect, it } from "vitest";
import { ENGINES_PROVOKED } from "./exact/engines.ts";
import { PROVOKED } from "./exact/index.ts";
import { wordsFile, wordsOfFamily } from "./wordsOf.ts";

it.each(Object.entries(PROVOKED).filter(([family]) => !(family in ENGINES_PROVOKED)))(
  "the problems of %s are said in exactly the words of test/base/problems/messages (`npx vitest run test/base/problems -u` writes them anew: read them aloud)",
  async (family, provoked) => {
    await expect(await wordsOfFamily(provoked)).toMatchFileSnapshot(wordsFile(family));
  },
);
