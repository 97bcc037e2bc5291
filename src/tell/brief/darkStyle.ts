import { darkColour } from "../charts/index.ts";

const COLOURED = / (?:fill|stroke)="(#[\da-f]{6})"/giu;

/**
 * Rules that give the drawings of a page their colours where the reader's screen is dark: one for each colour that occurs, so
 * that a chart needs to know of no other screen than paper.
 *
 * @example
 *   darkStyle('<rect fill="#ffffff" />')   // 'svg [fill="#ffffff"]{fill:#0f0f0f}\nsvg [stroke="#ffffff"]{stroke:#0f0f0f}'
 */
export function darkStyle(html: string): string {
  const colours = new Set([...html.matchAll(COLOURED)].map(([, colour = ""]) => colour));
  return [...colours]
    .flatMap((colour) => ["fill", "stroke"].map((part) => `svg [${part}="${colour}"]{${part}:${darkColour(colour)}}`))
    .join("\n");
}
