import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fieldsBelow } from "../../src/results/index.ts";

const price = z.number().meta({ unit: "row", description: "price at a buyer" });
const pathsOf = (schema: z.ZodType, path = "x"): string[] =>
  fieldsBelow(schema, path, "model").map((field) => field.path);

describe("fields of results that claims may read", () => {
  it("have a unit and a meaning; what lacks either is not read", () => {
    const schema = z.strictObject({
      price,
      iterations: z.int().meta({ description: "of the solver" }),
      residual: z.number().meta({ unit: "fraction" }),
    });
    expect(fieldsBelow(schema, "", "model")).toEqual([
      { path: "price", unit: "row", basis: "model", meaning: "price at a buyer" },
    ]);
  });

  it("lie in mappings, lists and pairs, optional or null", () => {
    const row = z.strictObject({ price: price.nullable().exactOptional() });
    expect(pathsOf(z.record(z.string(), row).exactOptional())).toEqual(["x{}.price"]);
    expect(pathsOf(z.array(row))).toEqual(["x[].price"]);
    expect(pathsOf(z.tuple([row, row]))).toEqual(["x[].price"]);
    expect(pathsOf(z.record(z.string(), price))).toEqual(["x{}"]);
  });

  it("rest on what the nearest part around them says, and on nothing where none does", () => {
    const schema = z.strictObject({ price, seen: z.strictObject({ price }).meta({ basis: "data" }) });
    expect(fieldsBelow(schema, "x", "model").map(({ basis }) => basis)).toEqual(["model", "data"]);
    expect(fieldsBelow(schema, "x").map(({ path }) => path)).toEqual(["x.seen.price"]);
  });

  it("of a mapping in place stand where the mapping does", () => {
    const schema = z.strictObject({ years: z.record(z.string(), price).meta({ isInPlace: true }) });
    expect(pathsOf(z.record(z.string(), schema))).toEqual(["x{}{}"]);
  });
});
