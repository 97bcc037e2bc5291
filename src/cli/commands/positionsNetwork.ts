import { adjacencyCsv, edgesCsv, gexf, type GraphInput, graphml, nodesCsv } from "../../brief/index.ts";
import type { Source } from "../../case/index.ts";
import { answerText, networkAnswer } from "../../findings/index.ts";
import { type FileContents, writeFolderWhole } from "../../files/index.ts";
import { TertiusError } from "../../problems/index.ts";
import { type AskedNetwork, askedNetwork, type NetworkQuestion } from "../../solve/index.ts";
import { say } from "../../wording/index.ts";
import type { CaseOptions } from "../options.ts";
import { outProblems } from "../outFolder.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { isRefusal, type LoadedPositions, loadPositions } from "../positionsCase.ts";
import { screenLines, screenWidth } from "../screen.ts";

/** Which network, and where its files go: null, nowhere. */
export interface NetworkRequest {
  readonly question: NetworkQuestion;
  readonly out: string | null;
}

/** `tertius positions network CASE`: who speaks with whom, down to the pairs of statements behind every tie. */
export function positionsNetwork(folder: string, options: CaseOptions, { question, out }: NetworkRequest): Outcome {
  const command = "positions network";
  const loaded = loadPositions(command, folder, options);
  if (isRefusal(loaded)) return loaded;
  const blocked = out === null ? [] : outProblems(out, folder);
  if (blocked.length > 0) return refused(command, folder, [...loaded.problems, ...blocked]);
  const asked = solved(loaded, question);
  if (asked instanceof TertiusError) return refused(command, folder, [...loaded.problems, ...asked.problems]);
  const files = out === null ? new Map() : networkFiles(loaded, asked);
  const writing = out === null ? [] : writeFolderWhole(out, files);
  const names = [...files.keys()];
  const text = answerText(networkAnswer(loaded.account, asked), screenWidth()).trimEnd();
  return done(
    command,
    folder,
    [...loaded.problems, ...writing],
    { network: networkDocument(asked), folder: out, files: names },
    out === null ? text : `${text}\n\n${writtenLine(out, names, options.lang)}`,
  );
}

function writtenLine(folder: string, names: readonly string[], language: CaseOptions["lang"]): string {
  return screenLines([say(language, "written.network", { folder, names: names.join(", ") })]);
}

/** The network, or why it cannot be had. */
function solved({ input, run }: LoadedPositions, question: NetworkQuestion): AskedNetwork | TertiusError {
  const { statements, seed, codes } = run.positions;
  const scale = { low: codes.scale.low, high: codes.scale.high, labels: {} };
  const scaled = { ...question, options: { ...question.options, scale } } as NetworkQuestion;
  try {
    return askedNetwork(statements, scaled, input.case.parties.third, seed);
  } catch (error) {
    if (error instanceof TertiusError) return error;
    throw error;
  }
}

function networkDocument({ network, statements, matrix, divided }: AskedNetwork): Record<string, unknown> {
  const { options, ...rest } = network;
  const { scale: _scale, ...asked } = options;
  return { ...rest, options: asked, statements, matrix, ...divided };
}

function networkFiles({ input, run }: LoadedPositions, { network, divided }: AskedNetwork): FileContents {
  const graph: GraphInput = {
    network,
    statements: run.positions.statements,
    title: input.case.title,
    sources: [...input.case.bibliography.values()].filter(isCited(run.positions.statements)).map(sourceText),
    ...(divided === null ? {} : { clusters: divided.clusters }),
  };
  return new Map([
    ["nodes.csv", nodesCsv(graph)],
    ["edges.csv", edgesCsv(graph)],
    ["adjacency.csv", adjacencyCsv(graph)],
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
