import { describe, expect, it } from "vitest";
import { failureOfOurs } from "../../../src/cli/outcome.ts";
import { firstState, madeState, solvingState } from "../../../src/cli/open/nextState.ts";
import type { OpenState } from "../../../src/cli/open/openState.ts";
import { missingFolder } from "../../../src/node/files/problems.ts";

const GONE = [missingFolder("my-case")];
const page = (html: string, before: OpenState = firstState("en")): OpenState =>
  madeState(before, { html, problems: [] }, "en");

describe("what an open page shows", () => {
  it("is at first that the case is being solved", () => {
    expect(firstState("en")).toEqual({ headline: "The case is being solved.", problems: [], answer: null });
  });

  it("is the answer, each with a number of its own", () => {
    const first = page("<p>one</p>");
    expect(first).toMatchObject({
      headline: "The answer fits the files as they are now.",
      answer: { number: 1 },
    });
    expect(page("<p>two</p>", first).answer).toMatchObject({ number: 2 });
  });

  it("stays while the case is solved again", () => {
    const shown = page("<p>one</p>");
    const solving = solvingState(shown, "en");
    expect(solving).toEqual({ ...shown, headline: solving.headline });
    expect(solving.headline).toBe(
      "The files have changed, and the case is being solved again. Until then you see the answer from before.",
    );
  });

  it("is what is wrong beside the last good answer", () => {
    const shown = page("<p>one</p>");
    const refused = madeState(shown, { html: null, problems: GONE }, "en");
    expect(refused.answer).toBe(shown.answer);
    expect(refused.headline).toBe("The files have 1 problem. Below is the last good answer, from before.");
  });

  it("is what is wrong where there is no answer yet, in words of either language", () => {
    expect(madeState(firstState("en"), { html: null, problems: GONE }, "en").headline).toBe(
      "The files have 1 problem. There is no answer yet.",
    );
    expect(madeState(firstState("ru"), { html: null, problems: [...GONE, ...GONE] }, "ru").headline).toBe(
      "В файлах 2 ошибки. Ответа пока нет.",
    );
  });

  it("is an answer in part, and what is missing", () => {
    const { problems } = failureOfOurs(new Error("lost"));
    const partial = madeState(firstState("en"), { html: "<p>one</p>", problems }, "en");
    expect(partial.headline).toBe("A part of the answer is missing: 1 problem. Below is the rest.");
    expect(partial.problems[0]?.lines.at(-1)).toBe("More in the terminal: tertius explain E900");
  });

  it("names a hundred problems at most, and counts all", () => {
    const many = madeState(
      firstState("en"),
      { html: null, problems: Array.from({ length: 120 }, () => GONE[0]) },
      "en",
    );
    expect(many.problems).toHaveLength(100);
    expect(many.headline).toBe("The files have 120 problems. There is no answer yet.");
  });
});
