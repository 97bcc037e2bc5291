import { describe, expect, it } from "vitest";
import { z } from "zod";
import { printed } from "../../src/cli/outputs/printedSchema.ts";

const isPrinted = (schema: z.ZodType, value: unknown): boolean => printed(schema).safeParse(value).success;

describe("the schema of results as documents carry them", () => {
  it("has the reason beside a percentage that may be null, and beside no other", () => {
    const row = z.strictObject({ changePercent: z.number().nullable(), risePercent: z.number() });
    const schema = z.record(z.string(), z.array(row).exactOptional());
    const reason = "nothing was there in the base";
    const value = { changePercent: null, risePercent: 1 };
    expect(isPrinted(schema, { a: [{ ...value, changePercentReason: reason }] })).toBe(true);
    expect(isPrinted(schema, { a: [{ ...value, risePercentReason: reason }] })).toBe(false);
  });

  it("has the entries of a mapping that is in place among the fields of what holds it", () => {
    const years = z.record(z.string(), z.strictObject({ price: z.number() })).meta({ isInPlace: true });
    const schema = z.strictObject({ unit: z.string(), years });
    expect(isPrinted(schema, { unit: "t", 2019: { price: 1 } })).toBe(true);
    expect(isPrinted(schema, { unit: "t", years: { 2019: { price: 1 } } })).toBe(false);
    expect(isPrinted(schema, { unit: "t", 2019: {} })).toBe(false);
  });

  it("keeps what a schema says of its field", () => {
    const schema = z.strictObject({ price: z.number().meta({ unit: "USD/t" }) }).meta({ basis: "model" });
    expect(z.toJSONSchema(printed(schema))).toMatchObject({ basis: "model", properties: { price: { unit: "USD/t" } } });
  });

  it("has null for what is not a number, with the reason beside", () => {
    const price = z.strictObject({ before: z.union([z.number(), z.nan()]) });
    expect(isPrinted(price, { before: 3 })).toBe(true);
    expect(isPrinted(price, { before: null, beforeReason: "not a finite number" })).toBe(true);
    expect(isPrinted(price, { before: "3" })).toBe(false);
  });

  it("keeps the names that a mapping may have", () => {
    const ends = z.partialRecord(z.enum(["capacity"]), z.array(z.strictObject({ low: z.number().exactOptional() })));
    expect(isPrinted(ends, { capacity: [{}] })).toBe(true);
    expect(isPrinted(ends, {})).toBe(true);
    expect(isPrinted(ends, { demand: [] })).toBe(false);
  });
});
