import { describe, expect, it } from "vitest";
import { mark, markText } from "../../../src/tell/charts/mark.ts";

describe("marks", () => {
  it("writes numbers with one decimal and texts as they are", () => {
    const drawn = mark("g", { x: 1 / 3, class: "a" }, mark("text", { y: -2 }, "−0.02 %"));
    expect(markText(drawn)).toBe('<g x="0.3" class="a"><text y="-2.0">−0.02 %</text></g>');
  });

  it("keeps hostile text from being markup, in attributes too", () => {
    const text = markText(mark("text", { "aria-label": '"><script>' }, "<script>alert(1)</script>", "&"));
    expect(text).not.toContain("<script");
    expect(text).toBe('<text aria-label="&quot;&gt;&lt;script&gt;">&lt;script&gt;alert(1)&lt;/script&gt;&amp;</text>');
  });
});
