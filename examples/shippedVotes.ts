/*
 * Votes as a library sees them: text of the shipped package in, checked roll calls out, one trend by every measure over two windows.
 * Have China and Russia voted closer to each other since March 2014? The measures disagree, and so nothing is said.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parseVotes, VOTE_FILES } from "tertius";
import { trendJudgement, trendWindows } from "tertius/alignment";

const folder = new URL("../data/unga/", import.meta.url);
const files = new Map(VOTE_FILES.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const { votes, problems } = parseVotes(files, null);
assert.deepEqual(problems, []);
assert.ok(votes);

const { windows } = trendWindows(votes, ["CHN", "RUS"], {
  sessions: [45, 74],
  split: "2014-03-15",
  windows: [10, "all"],
  lastSession: 74,
  bootstrap: { draws: 200, seed: 1 },
});
const changeOf = (name: string): number => windows[0]?.trends.find(({ measure }) => measure === name)?.change ?? NaN;

assert.ok(changeOf("agree_voeten") < 0);
assert.ok(changeOf("kappa_w2") > 0);
const { direction, rising, falling } = trendJudgement(windows);
assert.equal(direction, "disagree");
assert.ok(rising.includes("A_bc"));
assert.ok(falling.includes("S_abs"));
