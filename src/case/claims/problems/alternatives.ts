import { defineProblem, meant, type Place, said } from "../../../base/problems/index.ts";
import { countryMeant } from "../../../base/wording/index.ts";
import { listed } from "./listed.ts";

export const unknownAlternative = defineProblem(
  "E819",
  {
    name: "unknown alternative",
    meaning: "The claim cannot use this alternative.",
    wayOut: "Use one of the names in the message.",
  },
  (place: Place, kind: string, found: string, near: string | null, known: readonly string[]) => ({
    place,
    message: `There is no ${kind} ${said(found)}.`,
    found,
    expected: known.length === 0 ? `a ${kind} of the case` : `one of ${listed(known)}`,
    hints: meant(near),
  }),
);

export const parameterAmiss = defineProblem(
  "E820",
  {
    name: "parameter not usable",
    meaning: "To find what changes a verdict, Tertius varies facts and keys of the case between documented ends.",
    wayOut: "Correct the path or its ends.",
  },
  (place: Place, path: string, fault: string, near: string | null) => ({
    place,
    message: `The parameter ${said(path)} ${fault}.`,
    found: path,
    expected: "`facts.ID`, or a key of the case, with low at most high",
    hints: meant(near),
  }),
);

export const openWithoutChoice = defineProblem(
  "E825",
  {
    name: "open without a choice",
    meaning: "A claim says that its sentence leaves a choice open, but names no alternative to choose.",
    wayOut: "Name what the sentence may mean under `alternatives`, or leave `open` out.",
  },
  (place: Place, id: string) => ({
    place,
    message: `Claim ${said(id)} leaves a choice open but names no alternatives.`,
    found: "open",
    expected: "`alternatives` that the sentence's own words allow, or no `open`",
  }),
);

const PART_FAULTS = {
  unnamed: "decides beside others and is no part of the sentence",
  twice: "decides a part that another quantity decides",
  strange: "is another reading of a part that no quantity decides",
} as const;

export const partAmiss = defineProblem(
  "E829",
  {
    name: "several quantities that decide",
    meaning:
      "A claim has one main reading, which decides. Only a sentence that says several things has a quantity for each, marked `part`.",
    wayOut: "Mark the parts of the sentence, and list every other quantity under `alternatives.reading`.",
  },
  (place: Place, fault: keyof typeof PART_FAULTS, name: string) => ({
    place,
    message: `${said(name)} ${PART_FAULTS[fault]}.`,
    found: name,
    expected: "one main reading, or one for each `part` of the sentence; all others among `alternatives.reading`",
  }),
);

export const notAnswered = defineProblem(
  "W825",
  {
    name: "country without results",
    meaning:
      "A claim reads trade results of a country that the package holds only inside its rest of the world, or not at all, so the quantity will have no value and the audit will be incomplete.",
    wayOut:
      "Ask for a country that the package lists (`tertius data show NAME`), name a package that has it, or compare the claim with a cited figure.",
  },
  (
    place: Place,
    { quantity, country, name }: { readonly quantity: string; readonly country: string; readonly name: string },
    near: string | null,
  ) => ({
    place,
    message: `${said(quantity)} asks for ${said(country)}, and ${name} has ${near === null ? "it inside its rest of the world, if at all" : "no country of that name"}: there will be no value.`,
    found: country,
    expected: `a country that ${name} lists (\`tertius data show ${name}\`), another package, or a cited figure`,
    hints: countryMeant(near),
  }),
);

const INSTEAD: Readonly<Record<string, string>> = {
  bilateral: "`equilibrium.flows` has every pair, sector by sector: sum its rows.",
  diversion: "Third countries stand in its `thirds`, as `third`.",
};

export const notParty = defineProblem(
  "W826",
  {
    name: "country not among the parties",
    meaning:
      "A claim asks for a country in a part of the trade results that covers only the parties of the case, or its two sides. The quantity will have no value and the audit will be incomplete.",
    wayOut:
      "Read `equilibrium.flows`, which has every pair by sector, or `thirds` of `equilibrium.diversion`; or name the country among `parties.third`.",
  },
  (
    place: Place,
    {
      quantity,
      country,
      part,
      held,
    }: {
      readonly quantity: string;
      readonly country: string;
      readonly part: string;
      readonly held: readonly string[];
    },
  ) => {
    const instead = INSTEAD[part];
    return {
      place,
      message: `${said(quantity)} asks for ${said(country)}, and ${said(part)} holds ${held.join(", ")} only: there will be no value.`,
      found: country,
      expected: `one of ${held.join(", ")}`,
      hints: instead === undefined ? ["Add the country to `parties.third`."] : [instead],
    };
  },
);
