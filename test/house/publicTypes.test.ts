import { join } from "node:path";
import { expect, it } from "vitest";
import { publicTypes } from "./publicTypes.ts";
import { ROOT } from "./sources.ts";

it("what the package offers is what was reviewed (npm run accept -- publicTypes writes it anew)", async () => {
  await expect(publicTypes()).toMatchFileSnapshot(join(ROOT, "test/house/public-types.d.txt"));
});
