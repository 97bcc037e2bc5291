import { problem, type Problem } from "../../base/problems/index.ts";

/** E391 */
export function unreadableSeries(file: string, path: string | null, reason: string): Problem {
  return problem(
    "E391",
    { file, path },
    {
      message: `The authors' series in ${file} cannot be read: ${reason}.`,
      expected: "runs.<run>.<series>: one number per country, in the order of the files",
      hints: [`Remove ${file}: then only the printed tables are compared.`],
    },
  );
}

/** W391 */
export function noSeries(file: string): Problem {
  return problem(
    "W391",
    { file },
    {
      message: `There is no ${file}: the tables as printed are compared, the full-precision series are not.`,
      expected: `a file ${file} with the output of the authors' code`,
    },
  );
}
