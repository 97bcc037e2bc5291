import { defineProblem, meant, type Place, quoted, said } from "../../base/problems/index.ts";

export const unknownSource = defineProblem(
  "E214",
  {
    name: "unknown source",
    meaning: "Every figure names an entry of the bibliography, but none has this key.",
    wayOut: "Add the entry to the bibliography file, or correct the key.",
  },
  (place: Place, found: string, near: string | null) => ({
    place,
    message: `The bibliography has no entry ${said(found)}.`,
    found,
    expected: "the key of an entry",
    hints: meant(near),
  }),
);

export const missingSource = defineProblem(
  "E215",
  {
    name: "missing source",
    meaning: "A row names no source. A figure that nobody can look up is not used.",
    wayOut: "Name a key of the bibliography. An assumption of yours is also a source: give it an entry that says so.",
  },
  (place: Place) => ({ place, message: "The row names no source.", expected: "the key of a bibliography entry" }),
);

export const bibtexSyntax = defineProblem(
  "E120",
  {
    name: "BibTeX syntax",
    meaning: "The bibliography is not BibTeX at the place named.",
    wayOut: "Correct the entry; often a closing brace or a comma is missing.",
  },
  (place: Place, reason: string) => ({ place, message: `This is not BibTeX: ${quoted(reason)}.` }),
);

export const sourceTwice = defineProblem(
  "E121",
  {
    name: "source twice",
    meaning: "Two bibliography entries have one key, so a citation would be ambiguous.",
    wayOut: "Rename or remove one of them.",
  },
  (place: Place, key: string) => ({ place, message: `The bibliography has two entries "${quoted(key)}".`, found: key }),
);

export const sourceLink = defineProblem(
  "E122",
  {
    name: "link of a source",
    meaning: "The link of a bibliography entry is not http or https; briefs do not carry other links.",
    wayOut: "Give an http(s) address, or remove the url field.",
  },
  (place: Place, key: string, link: string) => ({
    place,
    message: `The link of "${quoted(key)}" is not http or https.`,
    found: link,
    expected: "an address that begins with https://",
  }),
);
