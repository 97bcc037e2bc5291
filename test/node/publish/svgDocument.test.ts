import { expect, it } from "vitest";
import { svgDocument } from "../../../src/node/publish/index.ts";

it("elements are made without a browser and written as text", () => {
  const document = svgDocument();
  const node = document.createElementNS("http://www.w3.org/2000/svg", "text") as {
    textContent: string;
    readonly outerHTML: string;
  };
  node.textContent = "a < b";
  expect(node.outerHTML).toBe("<text>a &lt; b</text>");
});
