import { defineProblem, quoted } from "../../base/problems/index.ts";

export const noPackageFolders = defineProblem("W360", {
  name: "folders that are no packages",
  meaning: "A folder of data packages also has other folders, which are not read.",
  wayOut: "Give the folder a datapackage.json if it is a package, or keep it elsewhere.",
});

export const outOfProportion = defineProblem(
  "W308",
  {
    name: "imports out of proportion",
    meaning:
      "Imports of a year in a package of observed trade are more than five times above or below those of an economy package, so that their unit is most likely another one.",
    wayOut:
      "Say what the money is written in: --unit thousand or million. Change nothing where the records are a part of the imports.",
  },
  (
    importer: string,
    year: string,
    economy: string,
    { recorded, expected }: { readonly recorded: number; readonly expected: number },
  ) => ({
    place: { file: "imports.csv", path: year },
    message: `Imports of ${importer} in ${year} are ${Number(recorded.toPrecision(3))} million, where ${economy} has ${Number(expected.toPrecision(3))} million.`,
    found: String(Number(recorded.toPrecision(6))),
    expected: `some ${Number(expected.toPrecision(3))} million`,
  }),
);

export const baseNotReproduced = defineProblem("E502", {
  name: "base not reproduced",
  meaning: "Without a change the model must return the base year, but it does not.",
  wayOut: "Check the identities of the economy package with `tertius data verify`.",
});

export const otherPackages = defineProblem(
  "E956",
  {
    name: "packages of a worker differ",
    meaning:
      "A data package of this machine has the name of one that a sweep uses and another content, so that its runs would be other numbers.",
    wayOut: "Copy the packages of the machine that runs the sweep, and name their folder with --data-root.",
  },
  (names: readonly string[]) => ({
    place: { path: "packages" },
    message: `The data packages here are not those of the sweep: ${names.map((name) => `"${quoted(name)}"`).join(", ")} ${names.length === 1 ? "differs" : "differ"}.`,
    found: names.join(", "),
    expected: "the same packages as on the machine that runs the sweep",
    hints: ["Copy the packages of the machine that runs the sweep, and name their folder with --data-root."],
  }),
);

export const packageChanged = defineProblem(
  "E160",
  {
    name: "package changed meanwhile",
    meaning: "The files of a data package were written during a run, so parts of the run would use different data.",
    wayOut: "Run it again when nothing writes to the package.",
  },
  () => ({
    place: { path: "packages" },
    message: "A data package changed while the case was solved; nothing was written.",
    expected: "packages that stay as they are until a run has ended",
    hints: ["Run it again."],
  }),
);
