import { customsTerritory } from "../../case/index.ts";
import { customsUnionOf } from "../../data/packages/index.ts";
import type { RunInput } from "../runInput.ts";
import { leviesOn } from "./levies.ts";

/** How a country or a bloc stands to the customs unions of a day. */
export interface CustomsStanding {
  /** Countries that lay its tariffs: itself, or the members of the bloc that have data of their own. */
  readonly members: readonly string[];
  /** Members of the bloc that the data count in the rest of the world. */
  readonly without: readonly string[];
  /**
   * What is hypothetical in its choice: a `member` of a customs union sets no tariffs alone, a `bloc` that is none sets none together; null
   * where it sets its own tariffs.
   */
  readonly hypothetical: "member" | "bloc" | null;
  /** The customs union that a member is in. */
  readonly union: string | null;
}

/** Who lays the tariffs of a country, a bloc or a customs union on a day; a code that is none of them stands for itself. */
export function customsStanding({ case: case_, headline }: RunInput, at: string, code: string): CustomsStanding {
  const year = Number(at.slice(0, 4));
  const union = leviesOn(headline.countries, at).unions.find((each) => each.code === code);
  const bloc = customsTerritory(code, { own: case_.blocs, at, economy: headline });
  const members = bloc.members.length > 0 ? bloc.members : (union?.members ?? []);
  if (headline.countries.indexOf(code) >= 0 || members.length === 0) {
    const own = customsUnionOf(code, year);
    return { members: [code], without: [], hypothetical: own === null ? null : "member", union: own };
  }
  const isUnion = members.every((member) => customsUnionOf(member, year) === code);
  return { members, without: bloc.without, hypothetical: isUnion ? null : "bloc", union: null };
}
