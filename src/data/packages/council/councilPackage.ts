import type { VoteManifest } from "../votes/index.ts";

/** How well a row is known: read in the source, computed from what was read, or general knowledge not seen anywhere. */
export type Confidence = "verified" | "derived" | "recalled";

/** A draft resolution that permanent members stopped. */
export interface Veto {
  /** ISO 8601 day. */
  readonly date: string;
  /** Symbol of the draft, or of the meeting where the source gives only that. */
  readonly draft: string;
  readonly meeting: string;
  readonly item: string;
  readonly topic: string;
  readonly region: string;
  /** Codes of the members that vetoed, as in `states`; a predecessor has the code of its successor. */
  readonly members: readonly string[];
  readonly confidence: Confidence;
}

/** How one member voted on an adopted resolution. */
export interface CouncilBallot {
  readonly state: string;
  /** 1 yes, 2 abstain, 3 no, 8 present or not, without a vote. */
  readonly vote: number;
  readonly confidence: Confidence;
}

/** An adopted resolution of the council. */
export interface CouncilResolution {
  readonly number: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly item: string;
  /** Yes, abstain, no; null where it was adopted without a vote or no tally is known. */
  readonly tally: readonly [number, number, number] | null;
  /** Of date and tally. */
  readonly confidence: Confidence;
  /** Only of members whose vote is known. */
  readonly ballots: readonly CouncilBallot[];
}

/** A checked package of the Security Council: vetoes and votes on adopted resolutions. */
export interface CouncilPackage {
  readonly manifest: VoteManifest;
  /** SHA-256 over the package's files; null where it was never on disk. */
  readonly sha256: string | null;
  /** First and last day that the list of vetoes covers. */
  readonly vetoesCover: readonly [string, string];
  /** First and last day that the list of resolutions covers without gaps. */
  readonly resolutionsCover: readonly [string, string];
  readonly vetoes: readonly Veto[];
  readonly resolutions: readonly CouncilResolution[];
}
