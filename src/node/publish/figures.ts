/** A chart of a brief as a picture of its own. */
export interface Figure {
  /** Name without ending, fit for a file: letters, digits and hyphens. */
  readonly name: string;
  readonly svg: string;
}

const FIGURE =
  /<figure id="figure-([^"]+)">\s*<div class="screen">(?:<!---->)?(<svg[^<]*(?:<(?!\/?svg)[^<]*)*<\/svg>)(?:<!---->)?<\/div>/g;

/** The charts of a brief, in the layout for paper and screen, with their titles and source lines. */
export function figures(html: string): readonly Figure[] {
  return [...html.matchAll(FIGURE)].map(([, name = "", svg = ""]) => ({
    name: name.replace(/[^\p{L}\p{N}_-]+/gu, "-"),
    svg,
  }));
}
