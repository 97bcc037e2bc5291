import { expect, it } from "vitest";
import { wording } from "../../../../src/base/wording/index.ts";
import { claimNotes, claimsAccount } from "../../../../src/tell/findings/index.ts";
import { claimsBlocks } from "../../../../src/tell/findings/claims/claimsAnswer.ts";
import { claimText, quantity, RESULTS, runWith } from "../../../audit/auditRun.ts";
import { claimOf } from "../../../results/claimResults.ts";

const MOVED = { id: "kept", low: 8, high: 12, isStated: true };

it.each([
  [
    "en",
    "In 30 of 40 draws it is as the claim says.",
    "Figures from memory that these draws move: 2. No source gives their ranges, they are assumed.",
    "Figures from memory that draws do not move: 1. An amount moves where it has a range of its own, or where --draw-recalled asks for one.",
  ],
  [
    "ru",
    "Расчётов со случайными величинами, в которых это так, как утверждается: 30 из 40.",
    "Цифр по памяти, которые сдвигают эти расчёты: 2. Их границ не называет ни один источник, они предположены.",
    "Цифр по памяти, которых расчёты не сдвигают: 1. Цифра сдвигается, если у неё записаны границы или если их задаёт --draw-recalled.",
  ],
] as const)(
  "a claim over draws says which figures from memory they move, and which they leave: %s",
  (language, ...told) => {
    const drawn = { holding: 30, count: 40 };
    const notesOf = (more: Parameters<typeof claimOf>[0]) =>
      claimNotes(claimOf(more), wording(language)).filter(({ part }) => part !== null);
    expect(notesOf({ drawn })).toEqual([{ text: told[0], part: "drawn" }]);
    expect(notesOf({ drawn: { ...drawn, recalled: [MOVED, { ...MOVED, id: "other" }] }, heldFacts: ["last"] })).toEqual(
      [
        { text: told[0], part: "drawn" },
        { text: told[1], part: "drawn.recalled" },
        { text: told[2], part: "heldFacts" },
      ],
    );
    expect(notesOf({ heldFacts: ["last"] })).toEqual([{ text: told[2], part: "heldFacts" }]);
    expect(notesOf({})).toEqual([]);
  },
);

it("the whole answer lists the claims that draws move, each by its id, and none without draws", () => {
  const { case: case_ } = runWith(claimText("C1", [quantity("fact('sold')", "gt 0", "Mt")]));
  const listIn = (more: Parameters<typeof claimOf>[0]) =>
    claimsBlocks(
      claimsAccount({ ...RESULTS, claims: [claimOf(more), claimOf({ id: "c2" })] }, case_, wording("en")),
    ).filter(({ kind }) => kind === "list");
  expect(listIn({})).toEqual([]);
  expect(listIn({ drawn: { holding: 30, count: 40 } })).toEqual([
    { kind: "list", items: ["c1: In 30 of 40 draws it is as the claim says."] },
  ]);
});
