import { type Account, closureText, figuresOf, measureTitle } from "../../findings/index.ts";

/** What is chosen otherwise in a group of variants. */
export type Choice = "elasticities" | "closures" | "economies" | "measures";

/** Real income of a country where one thing is chosen otherwise than at the centre, percent. */
export interface Variant {
  readonly choice: Choice;
  readonly label: string;
  readonly value: number;
}

/** Choices in the order in which they are told. */
export const CHOICES: readonly Choice[] = ["elasticities", "closures", "economies", "measures"];

/** Every variant of a country's real income in which one thing alone differs from the centre. */
export function variantsOf(account: Account, country: string): readonly Variant[] {
  const { equilibrium } = account;
  const centre = figuresOf(equilibrium, country);
  if (centre === undefined) return [];
  return [
    ...ofElasticities(account, country),
    ...ofClosures(account, country),
    ...ofEconomies(account, country),
    ...ofMeasures(account, country, centre.welfarePercent),
  ];
}

function ofElasticities({ equilibrium, words }: Account, country: string): readonly Variant[] {
  return (equilibrium.sets ?? [])
    .filter(({ elasticities }) => elasticities !== equilibrium.elasticities)
    .flatMap(({ elasticities, welfarePercent }) =>
      variant("elasticities", words.study(elasticities), welfarePercent[country]),
    );
}

function ofClosures({ equilibrium, words }: Account, country: string): readonly Variant[] {
  const { base, elasticities, closure, solves = [] } = equilibrium;
  return solves
    .filter((each) => each.base === base && each.elasticities === elasticities && each.closure !== closure)
    .flatMap((each) => variant("closures", closureText(each, words), each.welfarePercent[country]));
}

function ofEconomies({ equilibrium, words }: Account, country: string): readonly Variant[] {
  return Object.entries(figuresOf(equilibrium, country)?.otherBase ?? {}).flatMap(([base, { welfarePercent }]) =>
    variant("economies", words.economy(base), welfarePercent),
  );
}

/** Of a single measure there is nothing to leave out: without it nothing happens. */
function ofMeasures(account: Account, country: string, centre: number): readonly Variant[] {
  const parts = account.equilibrium.attribution?.[country] ?? [];
  if (parts.length < 2) return [];
  return parts.flatMap(({ measure, welfarePercent }) =>
    variant("measures", measureTitle(account, measure), centre - welfarePercent),
  );
}

function variant(choice: Choice, label: string, value: number | undefined): readonly Variant[] {
  return value === undefined ? [] : [{ choice, label, value }];
}
