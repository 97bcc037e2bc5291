import type { NetworkResult, StatementResult } from "../../../results/index.ts";
import { numberText } from "../../../base/wording/index.ts";
import { answerTable } from "../answerTable.ts";
import { type Block, paragraph, section, type TableBlock } from "../block.ts";
import { codeName, columnName, countText, idList, nodeName, type PositionsAccount } from "./positionsAccount.ts";

const TIES_SHOWN = 12;

/** A network that every run has: its ties, what they rest on, what is left out. */
export function networkBlocks(account: PositionsAccount, network: NetworkResult): readonly Block[] {
  const { words } = account;
  const tied = new Set(network.edges.flatMap(({ a, b }) => [a, b]));
  const heading = words.say(`positions.network.${network.id === "camps" ? "camps" : "speakers"}.heading`, {});
  if (network.nodes.length === 0) return [];
  const none = words.say("positions.network.noTies", { nodes: String(network.nodes.length) });
  const about = words.say("positions.network.note", {
    statements: countText(account, "statements", network.statements),
    nodes: String(tied.size),
    all: String(network.nodes.length),
  });
  const table = tieTable(account, network, TIES_SHOWN);
  return section(heading, [
    ...(network.edges.length === 0
      ? [paragraph(none)]
      : [{ ...table, notes: [about, ...table.notes, ...polarizationNote(account, network)] }]),
    paragraph(leftOutText(account, network)),
  ]);
}

/** Ties with the pairs of statements behind each, the heaviest first. */
export function tieTable(
  account: PositionsAccount,
  network: Pick<NetworkResult, "options" | "edges"> & { readonly id: string },
  shown: number,
  of: "actors" | "concepts" = "actors",
): TableBlock {
  const { words, positions } = account;
  const through = new Map(positions.statements.map((each) => [each.id, throughText(account, each, network, of)]));
  const name = (id: string): string => nodeName(account, network, id, of === "concepts" ? "concept" : "actor");
  const more = network.edges.length - shown;
  return answerTable(
    `positions-network-${network.id}`,
    [
      { title: columnName(account, "a"), unit: null, of: ({ a }) => name(a) },
      { title: columnName(account, "b"), unit: null, of: ({ b }) => name(b) },
      { title: columnName(account, "weight"), unit: "", of: ({ weight }) => weightText(account, weight) },
      { title: columnName(account, "pairs"), unit: null, of: ({ pairs }) => pairsText(pairs, through) },
    ],
    network.edges.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight)).slice(0, shown),
    { notes: more > 0 ? [words.say("positions.network.more", { count: String(more) })] : [] },
  );
}

/** A weight with its sign and no more decimals than it has, three at most. */
export function weightText({ words }: Pick<PositionsAccount, "words">, weight: number): string {
  const decimals = Number.isInteger(weight) ? 0 : 3;
  return numberText(weight, words.language, { decimals, signed: true });
}

const PAIRS_SHOWN = 6;

/** What a pair of statements has in common: the concept that actors share, the actor that concepts share. */
function throughText(
  account: PositionsAccount,
  statement: StatementResult,
  { options }: Pick<NetworkResult, "options">,
  of: "actors" | "concepts",
): string {
  if (of === "actors") return codeName(account, "concepts", statement.concept);
  return nodeName(account, { options }, statement[options.actor ?? "organization"]);
}

function pairsText(pairs: readonly (readonly [string, string])[], through: ReadonlyMap<string, string>): string {
  const grouped = new Map<string, string[]>();
  for (const [one, other] of pairs.slice(0, PAIRS_SHOWN)) {
    const shared = through.get(one) ?? "";
    grouped.set(shared, [...(grouped.get(shared) ?? []), `${one}–${other}`]);
  }
  const told = [...grouped].map(([shared, ids]) => `${ids.join(", ")}: ${shared}`);
  return pairs.length > PAIRS_SHOWN ? `${told.join("; ")} … (${pairs.length})` : told.join("; ");
}

/** What a network leaves out, by reason. */
export function leftOutText(
  { words }: Pick<PositionsAccount, "words">,
  { leftOut }: Pick<NetworkResult, "leftOut">,
): string {
  const { duplicates, ...others } = leftOut;
  const reasons = Object.entries({ ...others, duplicates: duplicates.map(({ statement }) => statement) });
  const told = reasons
    .filter(([, ids]) => ids.length > 0)
    .map(([reason, ids]) =>
      words.say(`positions.leftOut.${reason as keyof NetworkResult["leftOut"]}`, { ids: idList(ids) }),
    );
  const list = told.length === 0 ? words.say("positions.leftOut.none", {}) : told.join("; ");
  return words.say("positions.leftOut", { list });
}

/** How far a network divides; nothing where its actors have no camps. */
export function polarizationNote(
  account: PositionsAccount,
  divided: Pick<NetworkResult, "clusters" | "polarization">,
): readonly string[] {
  const { words } = account;
  const { modularity, clusters, groupModularity } = divided.polarization;
  if (groupModularity === null) return [];
  const number = (value: number | null): string => numberText(value, words.language, { decimals: 2 });
  return [
    words.say("positions.network.polarization", {
      modularity: number(modularity),
      clusters: String(clusters),
      seed: String(divided.clusters.seed),
      groups: number(groupModularity),
    }),
  ];
}
