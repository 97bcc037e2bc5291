import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { inflated, loadOf, packedLoad } from "../../src/page/packing/index.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";

describe("what a page carries", () => {
  const economy = shippedEconomy("world-2014");
  const key = { sha256: economy.sha256 ?? "", tertius: "0.1.0" };
  const load = { plain: { a: "ä" }, packages: [{ key, checked: { kind: "economy" as const, economy, problems: [] } }] };
  const text = deflateRawSync(packedLoad(load)).toString("base64");

  it("comes back to the last bit", async () => {
    const { plain, packages } = loadOf(await inflated(text));
    expect(plain).toEqual({ a: "ä" });
    expect(packages[0].key).toEqual(key);
    const { checked } = packages[0];
    expect(checked.kind === "economy" ? checked.economy.flows.values : null).toEqual(economy.flows.values);
    expect(checked.kind === "economy" ? checked.economy.use.values : null).toEqual(economy.use.values);
  });

  it("that was cut short is refused", () => {
    const bytes = packedLoad(load);
    expect(() => loadOf(bytes.subarray(0, bytes.length - 8))).toThrow("does not read back");
  });
});
