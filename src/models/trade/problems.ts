import { defineProblem } from "../../base/problems/index.ts";

export const priceless = defineProblem(
  "E228",
  {
    name: "tariff of −100 % or less",
    meaning:
      "The rows together bring a tariff to −100 % or below, or a subsidy to 100 % or above: goods would have no price.",
    wayOut: "Correct the rates, or end one row where the other begins.",
  },
  (what: string, scenario: string, cell: string, percent: number, cells: number) => ({
    place: { path: `scenarios.${scenario}` },
    message: `In scenario "${scenario}" the ${what} on ${cell} becomes ${percent} %${cells > 1 ? ` (${cells} cells in all)` : ""}.`,
    found: String(percent),
    expected: what === "tariff" ? "above −100 %" : "below 100 %",
  }),
);

export const partialBan = defineProblem(
  "W208",
  {
    name: "ban of a part",
    meaning:
      "In the other package the banned sector is part of a wider one. Only that part is closed, not the whole sector.",
    wayOut: "Compare with the headline package, where the ban is exact.",
  },
  (scenario: string, name: string, sectors: readonly string[]) => ({
    place: { path: `scenarios.${scenario}` },
    message: `In ${name} the bans of scenario "${scenario}" cover only part of ${sectors.join(", ")}; the covered share is closed.`,
    found: sectors.join(", "),
  }),
);

export const partialQuota = defineProblem(
  "W222",
  {
    name: "quota on a part",
    meaning:
      "In the other package the limited sector is part of a wider one. The rest of it is counted at the quantity of the base year, so that the quota of the wider sector is looser.",
    wayOut: "Compare with the headline package, where the quota is exact.",
  },
  (scenario: string, name: string, sectors: readonly string[]) => ({
    place: { path: `scenarios.${scenario}` },
    message: `In ${name} the quotas of scenario "${scenario}" are about part of ${sectors.join(", ")}; the rest is counted at the quantity of the base year.`,
    found: sectors.join(", "),
  }),
);

export const quotaOnNothing = defineProblem(
  "W223",
  {
    name: "quota on no trade",
    meaning: "A quota is a part of what the base year traded, and here it traded nothing: there is nothing to limit.",
    wayOut: "Name sellers or sectors with trade in the base year, or take the row out.",
  },
  (scenario: string, name: string, sectors: readonly string[]) => ({
    place: { path: `scenarios.${scenario}` },
    message: `In ${name} nothing was traded where scenario "${scenario}" limits ${sectors.join(", ")}; the quota is left out.`,
    found: sectors.join(", "),
  }),
);

export const noCounterpart = defineProblem(
  "W209",
  {
    name: "sector without counterpart",
    meaning: "A sector of the headline package has no counterpart in the other one; its rows do not act there.",
    wayOut: "Complete concordance.csv of the headline package.",
  },
  (scenario: string, name: string, sectors: readonly string[]) => ({
    place: { path: `scenarios.${scenario}` },
    message: `${sectors.join(", ")} of the headline package have no counterpart in ${name}; scenario "${scenario}" leaves their rows out there.`,
    found: sectors.join(", "),
  }),
);
