import { csvFormatRows } from "d3-dsv";
import type { TextFiles } from "../tables/index.ts";
import { type AlliancePackage, OBLIGATIONS, type TriedDyad } from "./alliancePackage.ts";
import { DYAD_COLUMNS } from "./parseAlliances.ts";

/**
 * The files of a package of tried alliances: the same package gives the same bytes.
 *
 * @returns text by file name; parsing it gives the same package.
 */
export function writeAlliances({ manifest, year, session, dyads }: AlliancePackage): TextFiles {
  const { name, version, title, licenses, sources, notes } = manifest;
  const tertius = { kind: "alliances", format: 1, year, session, notes };
  return new Map([
    ["datapackage.json", `${JSON.stringify({ name, version, title, licenses, sources, tertius }, null, 2)}\n`],
    ["dyads.csv", `${csvFormatRows([[...DYAD_COLUMNS], ...dyads.map(dyadRow)])}\n`],
  ]);
}

function dyadRow(dyad: TriedDyad): string[] {
  const { members, adversary, obligations, capabilities, retaliationLosses, utilities, firstUtilities } = dyad;
  const figures = [...capabilities, ...retaliationLosses, ...utilities, ...firstUtilities];
  return [
    ...members,
    adversary,
    ...OBLIGATIONS.map((kind) => (obligations.includes(kind) ? "1" : "0")),
    ...figures.map((value) => (value === null ? "" : String(value))),
  ];
}
