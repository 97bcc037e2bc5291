import { expect } from "vitest";
import type { Chart } from "../../../src/tell/charts/index.ts";

/** Where drawings of marks are made, and whose data they show. */
export const CREDIT = { data: "world-2017", licence: "CC BY 4.0", version: "0.1.0" };

/** A drawing is one whole SVG without what is no number, its texts inside of its width, its table filled. */
export function expectSound({ svg, title, altText, table }: Chart): void {
  expectClosed(svg);
  expect(svg).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
  for (const text of [title, altText]) expect(text).not.toMatch(/NaN|undefined|Infinity|\{\w+\}|^$/);
  expect(altText).toMatch(/\.$/);
  expect(table.rows.length).toBeGreaterThan(0);
  expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
}

/** Every tag of an XML text is closed, and there is one root. */
function expectClosed(text: string): void {
  const open: string[] = [];
  for (const [, closing, name, rest] of text.matchAll(/<(\/?)([\w:-]+)((?:"[^"]*"|[^">])*)>/g)) {
    if (closing === "/") expect(open.pop()).toBe(name);
    else if (!rest?.endsWith("/")) open.push(name ?? "");
  }
  expect(open).toEqual([]);
  expect(text.startsWith("<svg ")).toBe(true);
}

/** A text with plain spaces. */
export function plain(text: string): string {
  return text.replaceAll(/[\u202f\u00a0]/g, " ");
}
