/*
 * Where each camp stands, from the text of a case alone: no disk, no data package, nothing that a browser lacks.
 * The statements are those that a new case comes with, invented and coded by two coders.
 */
import assert from "node:assert/strict";
import { newPositionsFiles, parseCase, textSource } from "tertius/case";
import { coderAgreement, mergedCoders, oneModeNetwork, stances } from "tertius/discourse";

const source = textSource("my-debate", newPositionsFiles("my-debate"), (path) => {
  throw new Error(`the case names ${path}, and has no such file`);
});
const { case: debate, problems } = parseCase(source);
assert.deepEqual(
  problems.filter(({ severity }) => severity === "error"),
  [],
);
const positions = debate?.positions;
assert.ok(positions);

const agreement = coderAgreement(positions.statements);
assert.equal(agreement.doubleCoded, 4);
assert.deepEqual(
  agreement.disagreements.map(({ statement, variable }) => [statement, variable]),
  [["X03", "position"]],
);

const { statements } = mergedCoders(positions.statements, { prefer: "coder-1" });
const rows = stances(statements, { order: positions.settings.camps });
assert.deepEqual(
  rows.map(({ group, n, speakers, mean }) => ({ group, n, speakers, mean })),
  [
    { group: "official", n: 2, speakers: 2, mean: 0 },
    { group: "business", n: 2, speakers: 2, mean: 0 },
  ],
);
// A statement without a stance is not neutral: it is listed as missing, an earlier view as undated.
assert.deepEqual(rows[1]?.undated, ["X05"]);

const { edges } = oneModeNetwork(statements, { actor: "person", qualifier: "conflict" });
assert.deepEqual(
  edges.map(({ a, b, weight, pairs }) => ({ a, b, weight, pairs })),
  [{ a: "First Minister", b: "Second Exporter", weight: 1, pairs: [["X01", "X04"]] }],
);
