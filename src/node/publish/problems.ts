import { OPTIONAL_PACKAGES } from "../files/index.ts";
import { problem, type Problem, quoted } from "../../base/problems/index.ts";

/** E930: something asked for needs packages that are not installed. */
export function absentPackages(what: string, names: readonly string[]): Problem {
  return absent("E930", "--pdf", `${what} needs packages that are not installed.`, names);
}

/** W930: pictures were left out for want of packages. */
export function picturesLeftOut(names: readonly string[]): Problem {
  return absent(
    "W930",
    "charts/*.png",
    "Charts are written as SVG only: PNG needs packages that are not installed.",
    names,
  );
}

/** W970: a chart could not be painted as a picture or for a PDF. */
export function chartLeftOut(name: string, form: "PNG" | "PDF", reason: string): Problem {
  const place = form === "PNG" ? { file: `charts/${name}.png` } : { path: `figure ${name}` };
  return problem("W970", place, {
    message: `The chart "${quoted(name)}" could not be painted for ${form} and is left out there: ${quoted(reason)}.`,
    found: reason,
  });
}

/** E970: the page could not be set as PDF. */
export function notSet(reason: string): Problem {
  return problem(
    "E970",
    { path: "--pdf" },
    { message: `The brief could not be set as PDF: ${quoted(reason)}.`, found: reason },
  );
}

function absent(code: string, path: string, message: string, names: readonly string[]): Problem {
  return problem(code, { path }, { message, hints: [installLine(names)] });
}

function installLine(names: readonly string[]): string {
  return `npm i -E ${names.map((name) => `${name}@${OPTIONAL_PACKAGES[name] ?? "latest"}`).join(" ")}`;
}
