import type { AlliancePackage } from "../../data/packages/index.ts";
import type { Wording } from "../../base/wording/index.ts";
import { screenLines } from "../screen.ts";
import { originLines } from "./dataShowVotes.ts";

/** A package of tried alliances in the document of `data show`. */
export function shownAlliances({ manifest, dyads, ...rest }: AlliancePackage): Record<string, unknown> {
  return { kind: "alliances", ...manifest, ...rest, dyads: dyads.length, defence: defended(dyads) };
}

/** A package of tried alliances on the screen. */
export function shownAlliancesText({ manifest, year, session, dyads }: AlliancePackage, words: Wording): string {
  const counts = { count: String(dyads.length), defence: String(defended(dyads)) };
  const years = { year: String(year), session: String(session) };
  return [
    screenLines(originLines(manifest, words)),
    "",
    screenLines([words.say("data.dyads", { ...counts, ...years })]),
  ].join("\n");
}

function defended(dyads: AlliancePackage["dyads"]): number {
  return dyads.filter(({ obligations }) => obligations.includes("defence")).length;
}
