import { join } from "node:path";
import { expect, it } from "vitest";
import { notices } from "./notices.ts";
import { ROOT } from "./sources.ts";

it("THIRD_PARTY_NOTICES is current (npm run accept -- notices writes it anew)", async () => {
  await expect(await notices()).toMatchFileSnapshot(join(ROOT, "THIRD_PARTY_NOTICES"));
});
