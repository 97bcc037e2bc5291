import type { ClaimResult, QuantityResult } from "../../../audit/index.ts";
import type { Wording } from "../../../base/wording/index.ts";
import { type TableBlock, tableBlock } from "../block.ts";
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
import { quantityWords, valueText } from "./quantityWords.ts";

/** The claims of a section: what each says, then a row for each quantity, then why. */
export function claimTable({ words }: ClaimsAccount, id: string, claims: readonly ClaimResult[]): TableBlock {
  const title = (key: "claim" | "verdict" | "value" | "threshold" | "margin" | "flip"): string =>
    words.say(`claims.column.${key}`, {});
  const columns = [
    { title: title("claim"), unit: null },
    { title: title("verdict"), unit: null },
    { title: title("value"), unit: null },
    { title: title("threshold"), unit: null },
    { title: title("margin"), unit: "" },
    { title: title("flip"), unit: null },
  ];
  const rows = claims.flatMap((claim) => [
    [`${claim.id} · ${claim.locator} · ${paraphraseText(claim, words)}`],
    ...quantityRows(claim, words),
    ...[...whySentences(claim, words), ...claimNotes(claim, words).map(({ text }) => text)].map((sentence) => [
      `   ${sentence}`,
    ]),
  ]);
  return tableBlock(id, columns, rows);
}

function quantityRows(claim: ClaimResult, words: Wording): readonly (readonly string[])[] {
  const firmness = firmnessText(claim, words);
  const verdict = firmness === "" ? "" : `, ${firmness}`;
  const head = [claim.id, `${verdictText(claim.verdict, words)}${verdict}; ${basisText(claim, words)}`];
  const flip = nearestFlipText(claim, words, true).replaceAll("].", "]. ");
  if (claim.quantities.length === 0) return [[...head, "", "", "", flip]];
  return claim.quantities.map((quantity, at) => {
    const said = quantityWords(quantity, words);
    const [id, judged, change] = at === 0 ? [...head, flip] : ["", "", ""];
    const value = `${said.name}: ${valueText(said, words)}`;
    return [id ?? "", judged ?? "", value, `${said.test} (${said.origin})`, said.margin, change ?? ""];
  });
}

/** A sentence on a claim, and the part of the result that its numbers stand in; null = anywhere in it. */
export interface ClaimNote {
  readonly text: string;
  readonly part: "consistency" | "observed" | "laterEvidence" | "errata" | null;
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
    ...beside("consistency", consistency),
    ...beside("observed", observed),
    ...beside("laterEvidence", laterEvidence),
    ...claim.errata.map((each): ClaimNote => ({
      text: words.say("claims.erratum", { text: each[words.language] }),
      part: "errata",
    })),
  ];
}

/** A quantity that stands beside a verdict and never decides it. */
function besideSentence(
  key: "claims.consistency" | "claims.observed" | "claims.laterEvidence",
  quantity: QuantityResult,
  words: Wording,
): string {
  const { label, value, unit, test } = quantityWords(quantity, words);
  const verdict = verdictText(quantity.verdict, words);
  return words.say(key, { name: label, value, unit, threshold: test, verdict });
}

/** How many claims of each section have each verdict. */
export function verdictTable(account: ClaimsAccount): TableBlock {
  const { words } = account;
  const shown = VERDICTS.filter((verdict) => account.claims.some((each) => each.verdict === verdict));
  const columns = [
    { title: words.say("claims.column.section", {}), unit: null },
    ...shown.map((verdict) => ({ title: verdictText(verdict, words), unit: "" })),
  ];
  const rows = claimSections(account).map(({ section, claims }) => [
    sectionTitle(section, words),
    ...shown.map((verdict) => String(claims.filter((each) => each.verdict === verdict).length)),
  ]);
  return tableBlock("claims-verdicts", columns, rows);
}
