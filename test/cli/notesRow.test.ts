import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/base/problems/index.ts";
import { wording } from "../../src/base/wording/index.ts";
import { notesRow } from "../../src/cli/oneScreen/notesRow.ts";

const warning = (code: string): Problem => ({
  code,
  severity: "warning",
  file: null,
  line: null,
  column: null,
  path: null,
  message: "",
  found: null,
  expected: null,
  hints: [],
});

describe("the row of notes", () => {
  it("names a measure in no scenario and a scenario without measures", () => {
    const [row] = notesRow([warning("W206"), warning("W211")], true, wording("en"));
    expect(row).toMatchObject({ label: "2 notes", text: "a scenario has no measures; a measure is in no scenario." });
  });

  it.each(["en", "ru"] as const)("is never empty, whatever the warnings are, %s", (language) => {
    for (const isInCheck of [true, false]) {
      const [row] = notesRow([warning("W999")], isInCheck, wording(language));
      expect(row).toMatchObject({ text: expect.stringMatching(/./u) });
    }
  });
});
