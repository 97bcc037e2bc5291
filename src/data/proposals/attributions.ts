import type { Attribution } from "./attribution.ts";
import { type ReportingClause, reportingClauses } from "./clauses.ts";
import { inserted, inverted } from "./insertedClauses.ts";
import { colon, passives, sourced } from "./sourcedContent.ts";
import { type Speaker, type SpeakerMemory } from "./speakers.ts";
import { type ClausePlace, subjectFirst } from "./subjectClauses.ts";
import type { Sentence, Token } from "./tokens.ts";

/** Everything that a sentence attributes to somebody, in the order of the text. */
export function attributions({ tokens }: Sentence, memory: SpeakerMemory): Attribution[] {
  const found: Attribution[] = [...sourced(tokens, memory), ...passives(tokens, memory)];
  if (found.length > 0) return found;
  const clauses = reportingClauses(tokens);
  let subject: Speaker | null = null;
  let until = -1;
  for (const [at, clause] of clauses.entries()) {
    if (clause.first < until) continue;
    const limit = coordinationEnd(tokens, clauses.slice(at + 1));
    const attribution = ofClause(tokens, clause, memory, { subject, limit });
    if (attribution === null) continue;
    found.push(attribution);
    subject = attribution.speaker;
    until = attribution.construction === "subject" ? attribution.last : tokens.length;
  }
  return found.length > 0 ? found : colon(tokens, memory);
}

function ofClause(
  tokens: readonly Token[],
  clause: ReportingClause,
  memory: SpeakerMemory,
  place: ClausePlace,
): Attribution | null {
  return (
    inverted(tokens, clause, memory) ?? inserted(tokens, clause, memory) ?? subjectFirst(tokens, clause, memory, place)
  );
}

/** Where a clause joined by `and`, `but` or `;` begins whose verb reports too. */
function coordinationEnd(tokens: readonly Token[], later: readonly ReportingClause[]): number {
  for (const { first } of later) {
    for (let at = first - 1; at >= Math.max(0, first - 8); at--) {
      const { text } = tokens[at]!;
      const isJoint = ["and", "but", "while", ";"].includes(text);
      if (isJoint && isJoined(tokens, at, first)) return tokens[at - 1]?.text === "," ? at - 1 : at;
      if (text === "that" || text === "whether") break;
    }
  }
  return tokens.length;
}

/** A joined clause has its verb at once, or after a subject that follows a comma or `while`. */
function isJoined(tokens: readonly Token[], at: number, verb: number): boolean {
  if (verb === at + 1) return true;
  return tokens[at - 1]?.text === "," || [";", "while"].includes(tokens[at]?.text ?? "");
}
