import { adjacencyCsv, dl, edgesCsv, gexf, type GraphInput, graphml, nodesCsv } from "../tell/brief/index.ts";
import type { Source } from "../case/index.ts";
import { toldOptions } from "../engines/discourse/index.ts";
import { type Block, networkAnswer } from "../tell/findings/index.ts";
import type { FileContents } from "../node/files/index.ts";
import { type AskedNetwork, askedNetwork, type NetworkQuestion } from "../solve/index.ts";
import type { LoadedPositions } from "./positionsCase.ts";

/** What a question about networks comes to: part of a document, files, and an answer in words. */
export interface AskedParts {
  readonly content: Readonly<Record<string, unknown>>;
  /** Made only where they are written: each of the formats says every pair of statements again. */
  readonly files: () => FileContents;
  readonly blocks: readonly Block[];
}

/** One network: document, files and answer. */
export function networkParts(loaded: LoadedPositions, question: NetworkQuestion): AskedParts {
  const { statements, seed } = loaded.run.positions;
  const asked = askedNetwork(statements, question, loaded.input.case.parties.third, seed);
  return {
    content: { network: networkDocument(asked) },
    files: () => graphFiles(graphInput(loaded, asked)),
    blocks: networkAnswer(loaded.account, asked),
  };
}

/** A network with what its files say of case and sources. */
export function graphInput(
  { input, run }: LoadedPositions,
  { network, divided }: Pick<AskedNetwork, "network" | "divided">,
): GraphInput {
  const { statements } = run.positions;
  return {
    network,
    statements,
    title: input.case.title,
    sources: [...input.case.bibliography.values()].filter(isCited(statements)).map(sourceText),
    ...(divided === null ? {} : { clusters: divided.clusters }),
  };
}

function networkDocument({ network, statements, matrix, divided }: AskedNetwork): Record<string, unknown> {
  const { options, ...rest } = network;
  return { ...rest, options: toldOptions(options), statements, matrix, ...divided };
}

function graphFiles(graph: GraphInput): FileContents {
  return new Map([
    ["nodes.csv", nodesCsv(graph)],
    ["edges.csv", edgesCsv(graph)],
    ["adjacency.csv", adjacencyCsv(graph)],
    ["network.dl", dl(graph)],
    ["network.graphml", graphml(graph)],
    ["network.gexf", gexf(graph)],
  ]);
}

function isCited(statements: readonly { readonly source: string }[]): (source: Source) => boolean {
  const keys = new Set(statements.flatMap(({ source }) => source.split(";").map((key) => key.trim())));
  return ({ key }) => keys.has(key);
}

function sourceText({ author, year, title, container, url }: Source): string {
  return [author, year, title, container, url].filter((part) => part !== "").join(", ");
}
