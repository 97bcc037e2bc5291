import { expect, it } from "vitest";
import { wording } from "../../../../src/base/wording/index.ts";
import { claimNotes } from "../../../../src/tell/findings/index.ts";
import { claimOf } from "../../../results/claimResults.ts";

const MOVED = { id: "kept", low: 8, high: 12, isStated: true };

it.each([
  [
    "en",
    "In 30 of 40 draws it is as the article says.",
    "Figures from memory that these draws move: 2. No source gives their ranges, they are assumed.",
    "Figures from memory that draws do not move: 1. An amount moves where it has a range of its own, or where --draw-recalled asks for one.",
  ],
  [
    "ru",
    "Расчётов со случайными величинами, в которых это так, как говорит статья: 30 из 40.",
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
