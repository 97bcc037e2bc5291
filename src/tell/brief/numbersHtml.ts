import { greatest, least } from "../../base/units/index.ts";
import { mark, type Mark, markText, PALETTE } from "../charts/index.ts";
import { escaped } from "./html.ts";
import type { PageNumber } from "./page/page.ts";
import { originAttribute } from "./traced.ts";

/** Pixels of a drawn range. */
const [WIDTH, HEIGHT, EDGE] = [160, 22, 8];

/** Numbers of the answer, each with its range as a dot on a line, zero marked; every one on a scale of its own. */
export function numbersHtml(title: string, numbers: readonly PageNumber[]): string {
  if (numbers.length === 0) return "";
  return `<table class="numbers" aria-label="${escaped(title)}"><tbody>\n${numbers.map(rowHtml).join("\n")}\n</tbody></table>`;
}

function rowHtml(number: PageNumber): string {
  const { label, valueText, rangeText, moneyText } = number;
  const cell = (kind: string, text: string): string => `<td class="${kind}">${text}</td>`;
  return [
    `<tr${originAttribute(number.origin)}><th scope="row">${escaped(label)}</th>`,
    cell("value", `<strong>${escaped(valueText)}</strong>`),
    cell("drawn", drawnRange(number)),
    cell("range", rangeText === null ? "" : escaped(rangeText)),
    `${cell("money", moneyText === null ? "" : escaped(moneyText))}</tr>`,
  ].join("");
}

/** A range as a line with the number as a dot; what it shows stands beside it in words. */
function drawnRange({ value, low, high }: PageNumber): string {
  const ends = [0, value, low ?? value, high ?? value];
  const [from, to] = [least(ends), greatest(ends)];
  const place = (at: number): number => EDGE + ((WIDTH - 2 * EDGE) * (at - from)) / (to - from || 1);
  const middle = HEIGHT / 2;
  const line = (x1: number, x2: number, y1: number, y2: number, stroke: string, width: string): Mark =>
    mark("line", { x1, x2, y1, y2, stroke, "stroke-width": width });
  const drawing = mark(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "spread",
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: String(WIDTH),
      height: String(HEIGHT),
      "aria-hidden": "true",
    },
    line(place(from), place(to), middle, middle, PALETTE.grid, "1"),
    line(place(0), place(0), 2, HEIGHT - 2, PALETTE.quiet, "1"),
    line(place(low ?? value), place(high ?? value), middle, middle, PALETTE.ink, "2.5"),
    mark("circle", { cx: place(value), cy: middle, r: "5", fill: colourOf(low ?? value, high ?? value) }),
  );
  return markText(drawing);
}

/** Blue above zero, orange below; grey where the range has both. */
function colourOf(low: number, high: number): string {
  if (low > 0) return PALETTE.blue;
  return high < 0 ? PALETTE.orange : PALETTE.quiet;
}
