import { OPTIONAL_PACKAGES } from "../files/index.ts";
import { problem, type Problem } from "../problems/index.ts";

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

function absent(code: string, path: string, message: string, names: readonly string[]): Problem {
  return problem(code, { path }, { message, hints: [installLine(names)] });
}

function installLine(names: readonly string[]): string {
  return `npm i -E ${names.map((name) => `${name}@${OPTIONAL_PACKAGES[name] ?? "latest"}`).join(" ")}`;
}
