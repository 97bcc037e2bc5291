import type { Case } from "../../../case/index.ts";
import type { NetworkResult, PositionsResults, StatementResult, Results } from "../../../results/index.ts";
import {
  capitalised,
  counted,
  listText,
  type MessageKey,
  numberText,
  type Wording,
} from "../../../base/wording/index.ts";

/** What everything told of positions is made of. */
export interface PositionsAccount {
  readonly case: Pick<Case, "title" | "asOf">;
  readonly positions: PositionsResults;
  readonly words: Wording;
}

/** A text that may lack its Russian. */
interface Named {
  readonly en: string;
  readonly ru: string | null;
}

/** The account of a run; null when the case holds no statements. */
export function positionsAccount(
  { positions }: Pick<Results, "positions">,
  case_: PositionsAccount["case"],
  words: Wording,
): PositionsAccount | null {
  return positions === undefined ? null : { case: case_, positions, words };
}

/** What a column of a table about positions may be called. */
type ColumnName<Key = MessageKey> = Key extends `positions.column.${infer Name}` ? Name : never;

/** Title of a column of a table about positions. */
export function columnName({ words }: Pick<PositionsAccount, "words">, name: ColumnName): string {
  return words.say(`positions.column.${name}`, {});
}

/** A text in the language of the account; English where there is no other. */
export function inLanguage({ words }: Pick<PositionsAccount, "words">, { en, ru }: Named): string {
  return words.language === "ru" ? (ru ?? en) : en;
}

/** Name of a camp, concept or strategy of the codebook; its id where there is none. */
export function codeName(account: PositionsAccount, kind: "camps" | "concepts" | "strategies", id: string): string {
  const found = account.positions.codes[kind].find((each) => each.id === id);
  return found === undefined ? id : inLanguage(account, found.name);
}

/** Name of a camp at the start of a sentence. */
export function campTitle(account: PositionsAccount, id: string): string {
  return capitalised(codeName(account, "camps", id));
}

/** What a position of the scale means; empty where the codebook does not say. */
export function positionLabel(account: PositionsAccount, position: number): string {
  const found = account.positions.codes.scale.names[String(position)];
  return found === undefined ? "" : inLanguage(account, found);
}

/** The ends of the scale with what they mean. */
export function scaleText(account: PositionsAccount): {
  readonly low: string;
  readonly high: string;
  readonly lowLabel: string;
  readonly highLabel: string;
} {
  const { low, high } = account.positions.codes.scale;
  return {
    low: positionText(account, low),
    high: positionText(account, high),
    lowLabel: positionLabel(account, low),
    highLabel: positionLabel(account, high),
  };
}

/** A position as coded, with its sign. */
export function positionText({ words }: Pick<PositionsAccount, "words">, position: number | null): string {
  const decimals = position === null || Number.isInteger(position) ? 0 : 2;
  return numberText(position, words.language, { decimals, signed: true });
}

/** A mean with its sign. */
export function meanText({ words }: Pick<PositionsAccount, "words">, mean: number | null): string {
  return numberText(mean, words.language, { decimals: 2, signed: true });
}

/** Two means as a range; nothing where either is unknown. */
export function meanRange(
  account: Pick<PositionsAccount, "words">,
  low: number | null,
  high: number | null,
): string | null {
  return low === null || high === null ? null : `${meanText(account, low)} … ${meanText(account, high)}`;
}

/** A part of a whole in percent, without decimals. */
export function shareText({ words }: Pick<PositionsAccount, "words">, share: number | null): string {
  return numberText(share === null ? null : 100 * share, words.language, { decimals: 0 });
}

/** `8 statements`, `3 speakers`. */
export function countText(
  { words }: Pick<PositionsAccount, "words">,
  what: "statements" | "speakers",
  count: number,
): string {
  const forms = {
    one: words.say(`positions.${what}.one`, {}),
    few: words.say(`positions.${what}.few`, {}),
    many: words.say(`positions.${what}.many`, {}),
  };
  return counted(count, forms, words.language);
}

/** The countries whose camps are told, as a list of names. */
export function countryList({ positions, words }: PositionsAccount): string {
  return listText(
    positions.scope.countries.map((code) => words.country(code).name),
    words.language,
  );
}

/** The scale's positions from low to high that are labelled or taken. */
export function scalePositions({ positions }: PositionsAccount): readonly number[] {
  const { scale } = positions.codes;
  const taken = positions.statements.flatMap(({ position }) => (position === null ? [] : [position]));
  return [...new Set([...Object.keys(scale.names).map(Number), ...taken])].toSorted((a, b) => a - b);
}

/** The statements that say something in the reader's language. */
export function saidText(account: PositionsAccount, { paraphrase, quote }: StatementResult): string {
  const text = inLanguage(account, paraphrase);
  return text === "" ? quote : text;
}

/** Ids in one line, the first of them where there are many. */
export function idList(ids: readonly string[]): string {
  const shown = ids.slice(0, IDS_SHOWN).join(", ");
  return ids.length > IDS_SHOWN ? `${shown} … (${ids.length})` : shown;
}

const IDS_SHOWN = 20;

/** Name of a node: camps and countries by their names, others as they are written. */
export function nodeName(
  account: PositionsAccount,
  { options }: { readonly options: Pick<NetworkResult["options"], "actor"> },
  id: string,
  kind: "actor" | "concept" = "actor",
): string {
  if (kind === "concept") return codeName(account, "concepts", id);
  if (options.actor === "camp") return codeName(account, "camps", id);
  return options.actor === "country" ? account.words.country(id).label : id;
}
