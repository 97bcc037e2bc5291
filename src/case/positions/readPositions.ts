import { append, hasErrors, type Place, type Problem } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import type { PlaceOf } from "../text/index.ts";
import { outOfRange } from "../problems/index.ts";
import { POSITIONS_SCHEMA } from "./blockSchema.ts";
import type { PositionsDraft } from "./blockSchema.ts";
import type { PositionsCase, PositionsCodebook } from "./positionsCase.ts";
import { codeTwice, unknownCamp } from "./problems.ts";
import { readCodebook } from "./readCodebook.ts";
import { readDocuments } from "./readDocuments.ts";
import { readEntities } from "./readEntities.ts";
import { readNetworks } from "./readNetworks.ts";
import type { PositionsReading } from "./reading.ts";
import { readStatements } from "./readStatements.ts";

const DRAWS = 2000;
const SEED = 1;
const MOST_DRAWS = 100_000;
const MOST_SEED = 2 ** 32 - 1;

/**
 * Reads and checks the positions block: its codebook, its statements, and both against each other. All problems come
 * at once; those of the keys themselves are found with the schema of the case.
 *
 * @returns null without a block, and when any problem of it is an error.
 */
export function readPositions(value: unknown, placeOf: PlaceOf, reading: PositionsReading): PositionsCase | null {
  const draft = POSITIONS_SCHEMA.safeParse(value).data;
  if (draft === undefined) return null;
  const problems: Problem[] = [];
  const own = { ...reading, problems };
  const codebook = readCodebook(draft.codebook, placeOf(["positions", "codebook"]), own);
  const read = readStatements(draft.statements, placeOf(["positions", "statements"]), codebook, own);
  const documents = tableAt("documents", draft, placeOf, own, readDocuments);
  const entities = tableAt("entities", draft, placeOf, own, readEntities);
  const networks = readNetworks(draft, placeOf, problems);
  append(problems, settingProblems(draft, codebook, placeOf));
  append(reading.problems, problems);
  if (codebook === null || read === null || hasErrors(problems)) return null;
  const { draws = DRAWS, seed = SEED } = draft;
  const settings = { draws, seed, camps: campOrder(draft, codebook) };
  return { ...read, codebook, settings, file: draft.statements, documents, entities, networks };
}

/** The rows of a table that the block may name; none where it does not. */
function tableAt<Row>(
  key: "documents" | "entities",
  draft: PositionsDraft,
  placeOf: PlaceOf,
  reading: PositionsReading,
  read: (file: string, named: Place, reading: PositionsReading) => readonly Row[],
): readonly Row[] {
  const file = draft[key];
  return file === undefined ? [] : read(file, placeOf(["positions", key]), reading);
}

function settingProblems(
  { draws = DRAWS, seed = SEED, camps = [] }: PositionsDraft,
  codebook: PositionsCodebook | null,
  placeOf: PlaceOf,
): Problem[] {
  const range = (key: "draws" | "seed", value: number, least: number, most: number): Problem[] =>
    Number.isInteger(value) && value >= least && value <= most
      ? []
      : [outOfRange(placeOf(["positions", key]), String(value), `a whole number from ${least} to ${most}`)];
  const known = codebook?.camps.map(({ id }) => id) ?? camps;
  return [
    ...range("draws", draws, 1, MOST_DRAWS),
    ...range("seed", seed, 0, MOST_SEED),
    ...camps.flatMap((camp, at) => {
      const place = placeOf(["positions", "camps", at]);
      if (!known.includes(camp)) return [unknownCamp(place, camp, nearest(camp, known))];
      return camps.indexOf(camp) < at ? [codeTwice(place, "camp", camp)] : [];
    }),
  ];
}

function campOrder({ camps = [] }: PositionsDraft, codebook: PositionsCodebook): readonly string[] {
  return [...new Set([...camps, ...codebook.camps.map(({ id }) => id)])];
}
