import { expect, it } from "vitest";
import { filesBelow } from "./sources.ts";

it("src holds what people wrote: no declaration that the compiler made lies beside its source", () => {
  const sources = new Set(filesBelow("src", ".ts"));
  const made = [...sources].filter((path) => path.endsWith(".d.ts") && sources.has(path.replace(/\.d\.ts$/, ".ts")));
  expect(made).toEqual([]);
});
