import { fencedFile, keyTable } from "../text/index.ts";
import { exampleAlignmentFiles } from "./newAlignment.ts";
import { ALIGNMENT_TABLES, ALLIANCES_JSON_SCHEMA } from "./tables.ts";

/**
 * The part of docs/case-format.md on the alignment block: the example, the columns of its tables, the keys of its
 * alliance file, the rules. The keys of the block itself stand among those of the case.
 */
export function alignmentFormat(): readonly string[] {
  return [
    HEAD,
    ...[...exampleAlignmentFiles()].map(([name, text]) => fencedFile(name, text)),
    ...Object.values(ALIGNMENT_TABLES).flatMap(({ key, json }) => [`### Columns of \`${key}\``, keyTable(json)]),
    "### Keys of a decision in `alliances`",
    keyTable(ALLIANCES_JSON_SCHEMA.items ?? {}),
    RULES,
  ];
}

const HEAD = `## The alignment block

A case may ask how close states stand: by their votes, in the triangle of three, by what each would lose, and whether an alliance
would serve both. \`tertius init NAME --kind alignment\` writes the case around this complete example; the keys of the block are in the
table of \`case.yaml\` above.`;

const RULES = `### Rules of alignment

**States** are ISO alpha-3 codes, or codes that the package of votes lists. The pair of a row has no order; in \`leverage.pairs\` the
first acts and the second is acted upon.

**Nothing known is not nothing.** Every pair of the block needs a row in \`ties\` and in \`obligations\`, unless the weight of that part
is 0; a pair on which the sources report nothing has a row of kind \`none\`. Ties are a selection: their numbers are never
compared across pairs. In a composite edge they count only where one source has a row on all three pairs of the triangle (W280 where none has);
recalled rows and treaties do not count. Obligations hold from \`from\` to \`to\`, both inclusive; years outside of all rows of a pair are not known.

**Trade policy** of an edge needs no table: it is −1 where a measure of the case is imposed by one on the other.

**Sessions** are inclusive. \`important\` is refused over sessions of which the package does not know which votes are important.

**Decisions.** Every parameter is a value with \`low\`, \`high\`, and either \`source\`, a key of the bibliography, or \`assumption\`, the
reason. Own deterrent, hostility and status cost have no default. The distance d is computed from the published ideal points of
\`session\`, capabilities are those of \`year\`, and the loss T comes from the equilibrium engine once for each list of \`retaliators\`:
all trade between them and both members closed. A case cannot state T. The first list, on the headline package with the elasticity set of
the case, is the central one; the others are told as variants. Members and retaliators must have data of their own in the headline package.

**Settings** reach the alliance file too: \`--set 'alignment.alliances[rus-chn].parameters.RUS.ownDeterrent.value=0.5'\`.`;
