import type { ProblemKind } from "./kind.ts";

/** E930 to E939 and W930 to W939: PDF and pictures. */
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
};
