/*
 * Votes as a library sees them: text of the shipped package in, checked roll calls out, one trend by every measure.
 * Have China and Russia voted closer to each other since March 2014? Raw agreement says no, agreement beyond chance says yes.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parseVotes, VOTE_FILES } from "tertius";
import { similarityTrend } from "tertius/alignment";

const folder = new URL("../data/unga/", import.meta.url);
const files = new Map(VOTE_FILES.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const { votes, problems } = parseVotes(files, null);
assert.deepEqual(problems, []);
assert.ok(votes);

const { trends, disagreement } = similarityTrend(votes, "CHN", "RUS", { sessions: [64, 74], split: "2014-03-15" });
const changeOf = (name: string): number => trends.find(({ measure }) => measure === name)?.change ?? NaN;

assert.ok(changeOf("agree_voeten") < 0);
assert.ok(changeOf("kappa_w2") > 0);
assert.match(disagreement ?? "", /^the measures disagree about the change after the split: /);
