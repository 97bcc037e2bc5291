import { defineProblem, quoted } from "../../../base/problems/index.ts";
import { OPTIONAL_PACKAGES } from "../../files/index.ts";

export const absentPackages = defineProblem(
  "E930",
  {
    name: "optional package absent",
    meaning: "This needs packages that are installed separately, because they are large and rarely used.",
    wayOut: "Install them with the line that the message prints, and run the command again.",
  },
  (option: string, what: string, names: readonly string[]) => ({
    place: { path: option },
    message: `${what} needs packages that are not installed.`,
    hints: [installLine(names)],
  }),
);

export const picturesLeftOut = defineProblem(
  "W930",
  {
    name: "pictures left out",
    meaning: "Charts were written as SVG only. PNG pictures need packages that are installed separately.",
    wayOut: "Install them with the line that the message prints, or leave --png out and use the SVG files.",
  },
  (names: readonly string[]) => ({
    place: { path: "charts/*.png" },
    message: "Charts are written as SVG only: PNG needs packages that are not installed.",
    hints: [installLine(names)],
  }),
);

export const chartLeftOut = defineProblem(
  "W970",
  {
    name: "chart not painted",
    meaning: "A chart could not be saved as an image. Everything else was written.",
    wayOut: "Use the SVG file or the HTML page, which have the chart, and report the case.",
  },
  (name: string, form: "PNG" | "PDF", reason: string) => {
    const place = form === "PNG" ? { file: `charts/${name}.png` } : { path: `figure ${name}` };
    return {
      place,
      message: `The chart "${quoted(name)}" could not be painted for ${form} and is left out there: ${quoted(reason)}.`,
      found: reason,
    };
  },
);

export const notSet = defineProblem(
  "E970",
  {
    name: "page not set as PDF",
    meaning: "The page could not be written as a PDF, not even without its charts.",
    wayOut: "Leave --pdf out: the HTML page has the same content, and a browser prints it as PDF.",
  },
  (reason: string) => ({
    place: { path: "--pdf" },
    message: `The brief could not be set as PDF: ${quoted(reason)}.`,
    found: reason,
  }),
);

function installLine(names: readonly string[]): string {
  return `npm i -E ${names.map((name) => `${name}@${OPTIONAL_PACKAGES[name] ?? "latest"}`).join(" ")}`;
}
