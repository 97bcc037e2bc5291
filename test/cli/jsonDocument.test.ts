import { describe, expect, it } from "vitest";
import { jsonDocument } from "../../src/cli/jsonDocument.ts";

const envelope = { command: "run", status: "ok", problems: [] } as const;

describe("the document that --json prints", () => {
  it("says why a number is missing instead of printing NaN or Infinity", () => {
    const document = jsonDocument({ ...envelope, content: { a: NaN, b: [{ c: -Infinity }], d: 1e-300 } });
    expect(document).toEqual({
      schemaVersion: 1,
      command: "run",
      status: "ok",
      problems: [],
      a: null,
      aReason: "not a finite number",
      b: [{ c: null, cReason: "not a finite number" }],
      d: 1e-300,
    });
  });

  it("says that a growth rate of nothing has no value", () => {
    expect(jsonDocument({ ...envelope, content: { changePercent: null } })).toMatchObject({
      changePercent: null,
      changePercentReason: "nothing was there in the base",
    });
  });

  it("keeps every digit of a double", () => {
    const value = 0.1 + 0.2;
    const text = JSON.stringify(jsonDocument({ ...envelope, content: { value } }));
    expect(JSON.parse(text)).toMatchObject({ value });
  });
});
