import { defineProblem, quoted } from "../../base/problems/index.ts";
import { RESULTS_FOLDER } from "../../node/files/index.ts";

export const fileInTheWay = defineProblem(
  "E738",
  {
    name: "file in the way",
    meaning: "The folder already has files that an import would overwrite.",
    wayOut: "Name another folder.",
  },
  (file: string) => ({
    place: { file },
    message: `"${quoted(file)}" is there already; nothing was written.`,
    expected: "an empty place",
  }),
);

export const notEmpty = defineProblem(
  "E911",
  {
    name: "folder not empty",
    meaning: "A new case is written only to an empty or new folder.",
    wayOut: "Choose another name, or empty the folder.",
  },
  (folder: string) => ({
    place: { file: folder },
    message: `${folder} already contains files; nothing was written.`,
    found: "a folder with files",
    expected: "no folder, or an empty one",
    hints: ["Choose another name."],
  }),
);

export const amongCase = defineProblem(
  "E912",
  {
    name: "results among the case",
    meaning: "The results would be written among the files of the case and change its hash, which says what was run.",
    wayOut: "Name a place outside of the case, or its folder out/, which is no part of it.",
  },
  (out: string) => ({
    place: { path: "--out" },
    message: `"${quoted(out)}" lies among the files of the case.`,
    found: out,
    expected: `a place outside of the case, or ${RESULTS_FOLDER}/ in it`,
  }),
);

export const othersFiles = defineProblem(
  "E971",
  {
    name: "files of another case",
    meaning:
      "The folder holds results of another case, another package, or files that would be mixed with the new ones.",
    wayOut: "Name another folder with --out, or remove these files.",
  },
  (folder: string, what: string) => ({
    place: { file: folder, path: "--out" },
    message: `"${quoted(folder)}" holds ${what}; nothing was written.`,
    found: what,
    expected: "a new folder, or one of the same command and case",
    hints: ["Name another folder with --out, or remove these files."],
  }),
);

export const portTaken = defineProblem(
  "E920",
  {
    name: "port not to be had",
    meaning: "Another program listens on the port, or the system does not give it.",
    wayOut: "Name another port with --port, or leave it out: then one is chosen that is free.",
  },
  (port: number, reason: string) => ({
    place: { path: "--port" },
    message: `Port ${port} cannot be had (${reason}).`,
    found: port === 0 ? "a port chosen by the system" : String(port),
    expected: "a port on which no program listens",
    hints: ["Name another port with --port, or leave it out: then one is chosen that is free."],
  }),
);
