import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseProductKey, type ProductKey } from "../../src/data/packages/index.ts";

/** Text of the key of products that comes with Tertius. */
export function shippedKeyText(): string {
  return readFileSync(resolve(import.meta.dirname, "../../data/products/products.csv"), "utf8");
}

let known: ProductKey | null = null;

/** The key of products that comes with Tertius, read once for all tests of a worker. */
export function shippedKey(): ProductKey {
  known ??= parsedKey();
  return known;
}

function parsedKey(): ProductKey {
  const { key, problems } = parseProductKey(new Map([["products.csv", shippedKeyText()]]));
  if (key === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  return key;
}
