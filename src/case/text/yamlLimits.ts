import { Lexer } from "yaml";
import type { Place, Problem } from "../../base/problems/index.ts";
import { anchorRefused, directiveRefused, tagRefused, tooDeep, yamlSyntax } from "../problems/index.ts";

/** Levels that a YAML document may nest. */
const DEPTH_LIMIT = 64;
/** Problems of one kind of reading after which the rest is not listed. */
export const LISTED_LIMIT = 50;

const CONTENT = "\u001F";
const MARKS: ReadonlySet<string> = new Set(["\u0002", "\u0018", "\uFEFF"]);
const REFUSED: Readonly<Record<string, (place: Place, found: string) => Problem>> = {
  "&": anchorRefused,
  "*": anchorRefused,
  "!": tagRefused,
  "%": directiveRefused,
};

interface Scan {
  offset: number;
  lineStart: number;
  line: number;
  /** Brackets and braces open. */
  flow: number;
  /** Columns at which block collections began. */
  readonly block: number[];
  /** True in brackets or braces before an entry: a comma here has nothing before it. */
  awaitsEntry: boolean;
  /** Commas without an entry, and closing marks without an opening one: the reader makes an error of each. */
  readonly faults: Problem[];
  /** True where the next token begins a node of a block collection. */
  beginsNode: boolean;
}

/**
 * One linear pass over the tokens of a YAML text, before anything recursive sees it: nesting of at most 64 levels,
 * no anchors, aliases, tags or directives. Fifty commas without an entry or closing marks without an opening one are told at
 * once: the reader would make an error of every one.
 */
export function yamlLimitProblems(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const scan: Scan = {
    offset: 0,
    lineStart: 0,
    line: 1,
    flow: 0,
    block: [],
    awaitsEntry: false,
    faults: [],
    beginsNode: true,
  };
  let isContent = false;
  for (const token of new Lexer().lex(text)) {
    if (token === CONTENT && !isContent) {
      isContent = true;
      continue;
    }
    if (!isContent && MARKS.has(token)) continue;
    const place = { file, line: scan.line, column: scan.offset - scan.lineStart + 1 };
    const refused = isContent ? undefined : REFUSED[token.charAt(0)];
    if (refused !== undefined) problems.push(refused(place, token));
    if (isContent || !isBlank(token)) beginNode(scan);
    if (!isContent) countToken(scan, token, place);
    awaitEntry(scan, token, isContent);
    if (scan.block.length + scan.flow > DEPTH_LIMIT) return [...problems, tooDeep(place, DEPTH_LIMIT)];
    if (Math.max(problems.length, scan.faults.length) >= LISTED_LIMIT) return [...problems, ...manyFaults(scan)];
    advance(scan, token);
    isContent = false;
  }
  return problems;
}

function isBlank(token: string): boolean {
  return /^[\s#]/u.test(token);
}

function beginNode(scan: Scan): void {
  if (!scan.beginsNode || scan.flow > 0) return;
  const column = scan.offset - scan.lineStart;
  while ((scan.block.at(-1) ?? -1) > column) scan.block.pop();
  if (scan.block.at(-1) !== column) scan.block.push(column);
  scan.beginsNode = false;
}

/** Few are left to the reader, which knows better what they mean. */
function manyFaults({ faults }: Scan): readonly Problem[] {
  return faults.length < LISTED_LIMIT ? [] : faults;
}

function awaitEntry(scan: Scan, token: string, isContent: boolean): void {
  if (isContent || !isBlank(token)) scan.awaitsEntry = !isContent && OPENS_ENTRY.has(token);
}

const OPENS_ENTRY: ReadonlySet<string> = new Set(["[", "{", ","]);

function countToken(scan: Scan, token: string, place: Place): void {
  const isStray = (token === "]" || token === "}") && scan.flow === 0;
  const isEmpty = token === "," && scan.awaitsEntry;
  if (isStray || isEmpty) scan.faults.push(yamlSyntax(place, `Unexpected ${token}`));
  if (token === "[" || token === "{") scan.flow += 1;
  else if (token === "]" || token === "}") scan.flow = Math.max(0, scan.flow - 1);
  else if (token === "-" || token === "?") scan.beginsNode = true;
}

function advance(scan: Scan, token: string): void {
  const last = token.lastIndexOf("\n");
  if (last >= 0) {
    for (let at = token.indexOf("\n"); at >= 0; at = token.indexOf("\n", at + 1)) scan.line += 1;
    scan.lineStart = scan.offset + last + 1;
    scan.beginsNode = true;
  }
  scan.offset += token.length;
}
