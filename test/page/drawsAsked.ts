import { DRAWS } from "../../src/live/index.ts";

/**
 * A live page as it was written, but with so many draws of an answer that stands: a page of which a test looks at something else computes none.
 *
 * @throws where the page asks for none of itself, as one without scripts does.
 */
export function askingForDraws(html: string, draws: number): string {
  const asked = `"draws":${DRAWS},`;
  if (!html.includes(asked)) throw new Error("the page is not live: npm run build makes the code of live pages");
  return html.replace(asked, `"draws":${draws},`);
}
