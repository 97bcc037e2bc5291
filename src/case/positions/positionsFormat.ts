import { fencedFile, keyTable } from "../text/index.ts";
import { examplePositionsFiles } from "./newPositions.ts";
import { DOCUMENT_JSON_SCHEMA } from "./readDocuments.ts";
import { CODEBOOK_JSON_SCHEMA, STATEMENT_JSON_SCHEMA } from "./schemas.ts";

/**
 * The part of docs/case-format.md on coded statements: the example, every column and key, the rules. The keys of the
 * block itself stand among those of the case.
 */
export function positionsFormat(): readonly string[] {
  return [
    HEAD,
    ...[...examplePositionsFiles()].map(([name, text]) => fencedFile(name, text)),
    "### Columns of `statements`",
    keyTable(STATEMENT_JSON_SCHEMA),
    "### Columns of `documents`",
    keyTable(DOCUMENT_JSON_SCHEMA),
    "### Keys of `codebook`",
    keyTable(CODEBOOK_JSON_SCHEMA),
    RULES,
  ];
}

const HEAD = `## The positions block

A case may hold what is said about its question: statements, each coded by a person after a codebook. \`tertius init NAME --kind
positions\` writes the case around this complete example, whose statements are invented; the keys of the block are in the table of
\`case.yaml\` above.`;

const RULES = `### Rules of positions

**Position and strategy.** \`position\` is an ordered scale from side A to side B; \`strategy\` is what the speaker wants done. Keeping
a distance, mediating and balancing can all stand at 0 and are told apart by the strategy. It belongs to the statement: two statements
can share a concept and differ in strategy.

**Blank is not 0.** A blank \`position\` is no stance, such as a forecast or an account of causes; it enters no mean and no count of
neutral statements. A blank \`strategy\` or \`activism\` was not coded.

**Dates** are written as exactly as they are known. A statement without a date is an earlier view: it counts under shift over time
alone.

**Speakers.** A row says who speaks, or is \`collective\`: said of a group. Collective rows stay out of means and networks of
speakers, and the answer says how many there are.

**Several coders** give rows with the same id and different \`coder\`. They are merged before anything is counted; agreement is computed
on the ids that two have coded. The same id twice by one coder is a problem.

**Sources.** Every row has a \`source\`, a key of the bibliography. Rows without a locator draw a warning; rows with neither are
a problem. \`provenance\` of the codebook says who chose the statements, and is printed with every result.

**Documents and entities** are optional tables, as \`tertius import dna\` writes them. \`documents\` says what is known of each document;
\`entities\` has \`variable\` (person, organization, camp, country or concept), \`value\` and a column for each attribute. Nodes of
networks take both over, and filters know the documents.

**Networks** of \`networks\` have the options of \`tertius positions network\` under the same names: \`--network ID\` takes one, and what
is typed beside it goes before. \`exclude\` and \`only\` name values by variable: person, organization, camp, country, role, target,
concept, conceptGroup, agreement, position, strategy, coder, confidence, source, document, documentTitle, documentAuthor, documentSource,
documentSection, documentType. A statement stays when it has none of the values of \`exclude\` and, for every variable of \`only\`, one of
its values. A value that no statement has is a problem.

**Encodings.** Files are UTF-8. Cells that were read in a wrong encoding on the way (\`cafÃ©\`, \`Ïóòèí\`, replacement characters) are
problems, each with its row and column. Lines whose bytes are no UTF-8 are named before anything is read.`;
