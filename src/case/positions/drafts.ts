import type { StatementColumn, Strategy } from "../../engines/discourse/index.ts";
import type { NetworkSettings } from "./networkSettings.ts";

/** A row of statements as it is written; blank cells are left out. */
export type StatementCells = { readonly [column in StatementColumn]?: string | undefined };

/** A text in both languages as it is written. */
export interface TextDraft {
  readonly en: string;
  readonly ru?: string | undefined;
}

/** A camp, concept or strategy as it is written. */
export interface EntryDraft {
  readonly id: string;
  readonly name: TextDraft;
  readonly definition: string;
  readonly example?: string | undefined;
}

/** A codebook as it is written. */
export interface CodebookDraft {
  readonly provenance: TextDraft;
  readonly scale: { readonly low: number; readonly high: number; readonly labels: Readonly<Record<string, TextDraft>> };
  readonly camps: readonly EntryDraft[];
  readonly concepts: readonly EntryDraft[];
  readonly strategies?:
    | readonly (EntryDraft & { readonly id: Strategy; readonly meaning?: TextDraft | undefined })[]
    | undefined;
  readonly coders?: readonly { readonly id: string; readonly name: string }[] | undefined;
}

/** The positions block as it is written. */
export interface PositionsDraft {
  readonly statements: string;
  readonly codebook: string;
  readonly draws?: number | undefined;
  readonly seed?: number | undefined;
  readonly camps?: string[] | undefined;
  readonly documents?: string | undefined;
  readonly entities?: string | undefined;
  readonly networks?: Readonly<Record<string, NetworkSettings>> | undefined;
}
