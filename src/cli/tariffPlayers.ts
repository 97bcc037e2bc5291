import { restOfWorldOf, type Scenario, subjectsOf } from "../case/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { customsStanding, type RunInput } from "../solve/index.ts";
import { memberAlone, noCustomsUnion, partOfUnion, restOfWorldChooses } from "./problems/games.ts";

/** Who was named to choose tariffs, and on whose goods, by codes. */
export interface TariffPlayers {
  readonly countries: readonly string[];
  readonly on: readonly string[];
  readonly problems: readonly Problem[];
}

/** Where somebody was named, and the words. */
interface Named {
  readonly option: string;
  readonly texts: readonly string[];
}

/** Reads who chooses and on whose goods: countries and blocs; as a seller the rest of the world, too. */
export function tariffPlayers(input: RunInput, { at }: Scenario, choosers: Named, sellers: Named): TariffPlayers {
  const { headline, case: case_ } = input;
  const restOf = (text: string): string | null => restOfWorldOf(headline, text);
  const read = ({ option, texts }: Named): ReturnType<typeof subjectsOf> =>
    subjectsOf(case_, texts, headline, { place: { path: option }, at });
  const chosen = read({ ...choosers, texts: choosers.texts.filter((text) => restOf(text) === null) });
  const taxed = sellers.texts.map((text) => {
    const rest = restOf(text);
    return rest === null ? read({ ...sellers, texts: [text] }) : { codes: [rest], problems: [] };
  });
  const rest = choosers.texts
    .flatMap((text) => restOf(text) ?? [])
    .map((code) => restOfWorldChooses(choosers.option, code));
  const cautions = [...new Set(chosen.codes)].flatMap((code) => playerCautions(input, at, choosers.option, code));
  return {
    countries: chosen.codes,
    on: taxed.flatMap(({ codes }) => codes),
    problems: [...chosen.problems, ...rest, ...taxed.flatMap(({ problems }) => problems), ...cautions],
  };
}

/** What is hypothetical in a player, and whom it leaves out. */
function playerCautions(input: RunInput, at: string, option: string, code: string): readonly Problem[] {
  const { hypothetical, union, without } = customsStanding(input, at, code);
  return [
    ...(hypothetical === "member" ? [memberAlone(option, code, union ?? "")] : []),
    ...(hypothetical === "bloc" ? [noCustomsUnion(option, code)] : []),
    ...(without.length === 0 ? [] : [partOfUnion(option, code, without, input.headline.manifest.name)]),
  ];
}
