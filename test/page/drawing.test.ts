import { describe, expect, it } from "vitest";
import { lastPiece } from "../../src/page/client/drawing.ts";
import type { PageSection } from "../../src/tell/brief/index.ts";

const SECTION: PageSection = { id: "draws", title: "Draws", isAnnex: false, isTraced: true, parts: [] };

/** Draws that were asked for of twenty until something newer came after so many of them, and what was found. */
async function drawnUntil(newer: number) {
  let done = 0;
  const section = await lastPiece({
    more: () => {
      done += 1;
      return Promise.resolve({ done, draws: 20, section: done === 20 ? SECTION : null });
    },
    hasNewer: () => done >= newer,
  });
  return { done, section };
}

describe("draws of a page", () => {
  it("end with the last of them", async () => {
    expect(await drawnUntil(Infinity)).toEqual({ done: 20, section: SECTION });
  });

  it.each([0, 1, 7])("end at once where a lever is touched after %i, and come to nothing", async (newer) => {
    expect(await drawnUntil(newer)).toEqual({ done: newer, section: null });
  });

  it("come to nothing where the lever is touched during the last of them", async () => {
    expect(await drawnUntil(20)).toEqual({ done: 20, section: null });
  });

  it("are not asked for again where there is nothing to draw", async () => {
    let asked = 0;
    const more = () => Promise.resolve(((asked += 1), null));
    expect(await lastPiece({ more, hasNewer: () => false })).toBe(null);
    expect(asked).toBe(1);
  });
});
