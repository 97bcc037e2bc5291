import type { ClaimResult, QuantityResult } from "../../../results/index.ts";
import { numberText, type Wording } from "../../../base/wording/index.ts";
import { type AcrossLine, answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import { claimSections, type ClaimsAccount, sectionTitle, VERDICTS } from "./claimsAccount.ts";
import {
  basisText,
  firmnessText,
  nearestFlipText,
  paraphraseText,
  reasonSentences,
  verdictText,
  whySentences,
} from "./claimWords.ts";
import { measuredText, quantityWords, type QuantityWords, valueText } from "./quantityWords.ts";

/** A quantity of a claim; the first also says how the claim is judged, and is alone where there is none. */
interface QuantityRow {
  readonly claim: ClaimResult;
  readonly said: QuantityWords | null;
  readonly isFirst: boolean;
}

/** The claims of a section: what each says, then a row for each quantity, then why. */
export function claimTable({ words }: ClaimsAccount, id: string, claims: readonly ClaimResult[]): TableBlock {
  const { say } = words;
  return answerTable(
    id,
    [
      { title: say("claims.column.claim", {}), unit: null, of: ({ claim, isFirst }) => (isFirst ? claim.id : "") },
      {
        title: say("claims.column.verdict", {}),
        unit: null,
        of: ({ claim, isFirst }) => (isFirst ? judgedText(claim, words) : ""),
      },
      {
        title: say("claims.column.value", {}),
        unit: null,
        of: ({ said }) => (said === null ? "" : `${said.name}: ${valueText(said, words)}`),
      },
      {
        title: say("claims.column.threshold", {}),
        unit: null,
        of: ({ said }) => (said === null ? "" : `${said.test} (${said.origin})`),
      },
      { title: say("claims.column.margin", {}), unit: "", of: ({ said }) => said?.margin ?? "" },
      {
        title: say("claims.column.flip", {}),
        unit: null,
        of: ({ claim, isFirst }) => (isFirst ? nearestFlipText(claim, words, true).replaceAll("].", "]. ") : ""),
      },
    ],
    claims.flatMap((claim) => claimLines(claim, words)),
  );
}

function claimLines(claim: ClaimResult, words: Wording): readonly (QuantityRow | AcrossLine)[] {
  const why = [...whySentences(claim, words), ...claimNotes(claim, words).map(({ text }) => text)];
  return [
    { across: `${claim.id} · ${claim.locator} · ${paraphraseText(claim, words)}` },
    ...quantityRows(claim, words),
    ...why.map((sentence) => ({ across: `   ${sentence}` })),
  ];
}

function quantityRows(claim: ClaimResult, words: Wording): readonly QuantityRow[] {
  if (claim.quantities.length === 0) return [{ claim, said: null, isFirst: true }];
  return claim.quantities.map((each, at) => ({ claim, said: quantityWords(each, words), isFirst: at === 0 }));
}

function judgedText(claim: ClaimResult, words: Wording): string {
  const firmness = firmnessText(claim, words);
  const verdict = firmness === "" ? "" : `, ${firmness}`;
  return `${verdictText(claim.verdict, words)}${verdict}; ${basisText(claim, words)}`;
}

/** A sentence on a claim, and the part of the result that its numbers stand in; null = anywhere in it. */
export interface ClaimNote {
  readonly text: string;
  readonly part:
    | "consistency"
    | "observed"
    | "laterEvidence"
    | "errata"
    | "drawn"
    | "drawn.recalled"
    | "heldFacts"
    | null;
}

/** Why the verdict is as it is, what stands beside it, and slips of the text. */
export function claimNotes(claim: ClaimResult, words: Wording): readonly ClaimNote[] {
  const { consistency = [], observed = [], laterEvidence = [] } = claim;
  const beside = (
    part: "consistency" | "observed" | "laterEvidence",
    quantities: readonly QuantityResult[],
  ): ClaimNote[] => quantities.map((each) => ({ text: besideSentence(`claims.${part}`, each, words), part }));
  return [
    ...reasonSentences(claim, words).map((text): ClaimNote => ({ text, part: null })),
    ...drawnNotes(claim, words),
    ...beside("consistency", consistency),
    ...beside("observed", observed),
    ...beside("laterEvidence", laterEvidence),
    ...claim.errata.map((each): ClaimNote => ({
      text: words.say("claims.erratum", { text: each[words.language] }),
      part: "errata",
    })),
  ];
}

/** In how many draws the claim holds, and which figures from memory they move and leave; nothing where none of what decides was drawn. */
export function drawnNotes({ drawn, heldFacts }: ClaimResult, { say, language }: Wording): readonly ClaimNote[] {
  const whole = (count: number): string => numberText(count, language, { decimals: 0 });
  const notes: ClaimNote[] = [];
  if (drawn !== undefined) {
    const { holding, count, recalled } = drawn;
    notes.push({ text: say("claims.drawn", { holding: whole(holding), count: whole(count) }), part: "drawn" });
    if (recalled !== undefined) {
      const text = say("claims.drawn.recalled", { count: whole(recalled.length) });
      notes.push({ text, part: "drawn.recalled" });
    }
  }
  if (heldFacts !== undefined) {
    const text = say("claims.drawn.held", { count: whole(heldFacts.length), option: "--draw-recalled" });
    notes.push({ text, part: "heldFacts" });
  }
  return notes;
}

/** A quantity that stands beside a verdict and never decides it. */
function besideSentence(
  key: "claims.consistency" | "claims.observed" | "claims.laterEvidence",
  quantity: QuantityResult,
  words: Wording,
): string {
  const said = quantityWords(quantity, words);
  const verdict = verdictText(quantity.verdict, words);
  return words.say(key, { name: said.label, value: measuredText(said), threshold: said.test, verdict });
}

/** How many claims of each section have each verdict. */
export function verdictTable(account: ClaimsAccount): TableBlock {
  const { words } = account;
  const sections = claimSections(account);
  const given = VERDICTS.filter((verdict) => account.claims.some((each) => each.verdict === verdict));
  return answerTable(
    "claims-verdicts",
    [
      { title: words.say("claims.column.section", {}), unit: null, of: ({ section }) => sectionTitle(section, words) },
      ...given.map((verdict) => ({
        title: verdictText(verdict, words),
        unit: "",
        of: ({ claims }: (typeof sections)[number]) => String(claims.filter((each) => each.verdict === verdict).length),
      })),
    ],
    sections,
  );
}
