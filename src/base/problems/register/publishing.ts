import type { ProblemKind } from "./kind.ts";

/** E930 to E939, E970 and W930 to W939, W970: PDF and pictures. */
export const PUBLISHING_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E930: {
    name: "optional package absent",
    meaning: "What was asked for needs packages that are large and that most runs do without, so they come apart.",
    wayOut: "Install them with the line that the message prints, and run the command again.",
  },
  W930: {
    name: "pictures left out",
    meaning: "Charts were written as SVG only: PNG needs packages that most runs do without.",
    wayOut: "Install them with the line that the message prints, or use the SVG files.",
  },
  E970: {
    name: "page not set as PDF",
    meaning: "The program that sets the page as PDF refused it, also without its charts.",
    wayOut: "Leave --pdf out: the HTML page has the same content, and a browser prints it as PDF.",
  },
  W970: {
    name: "chart not painted",
    meaning: "A chart could not be painted as a picture; everything else was written.",
    wayOut: "Use the SVG file or the HTML page, where the chart is drawn, and report the case: no name should do that.",
  },
};
