import type { Problem } from "../../../../src/base/problems/index.ts";
import { parameter } from "../../../../src/base/sets/index.ts";
import { type EstimateChoices, lawfulRates, observedElasticity } from "../../../../src/estimate/index.ts";
import { twoSellerPackage } from "../../../data/packages/observed/twoSellers.ts";
import type { Provoked } from "./provoked.ts";

const SOUND: EstimateChoices = {
  from: "2023-11..2023-12",
  to: "2024-11..2024-12",
  isByMonth: false,
  withoutSellers: [],
  withoutCodes: [],
  withoutDuties: "zero",
  law: null,
};
const BY_CODE = "exporter,code,window,rate_percent\n";
const BY_SECTOR = "date,exporter,icio_sector,imports_2024,base_2024,added_points\n";

const asked =
  (...changes: readonly Partial<EstimateChoices>[]) =>
  (): readonly Problem[] =>
    changes.flatMap((change) => observedElasticity(twoSellerPackage(), { ...SOUND, ...change }).problems);

function withoutDuties(): readonly Problem[] {
  const observed = twoSellerPackage();
  const { imports, duties } = observed.figures;
  const blank = parameter(
    duties.sets,
    duties.values.map(() => NaN),
  );
  return observedElasticity({ ...observed, figures: { imports, duties: blank } }, SOUND).problems;
}

const withLaw = (rows: string) => (): readonly Problem[] =>
  asked({ law: lawfulRates("law.csv", `${BY_CODE}${rows}`, null).rates })();

/** Estimates from packages of observed trade. */
export const ESTIMATE_PROVOKED: Provoked = {
  E550: withoutDuties,
  E551: asked({ from: "2024-11", to: "2023-12" }),
  E552: asked({ to: null }, { from: null }),
  E553: asked({ withoutSellers: ["CNH"], withoutCodes: ["352", "1"] }),
  E554: () => [withLaw("CHN,325,from,5\n"), withLaw("FRA,325,from,5\nCHN,325,to,5\n")].flatMap((each) => each()),
  E555: () =>
    [
      lawfulRates("law.csv", `${BY_SECTOR}2025-04-02,CHN,C20,1,1,1\n2025-05-14,CHN,C20,1,1,1\n`, null),
      lawfulRates("law.csv", `${BY_SECTOR}2025-04-02,CHN,C20,1,1,1\n2025-05-14,CHN,C20,1,1,1\n`, "2025-05-13"),
      lawfulRates("law.csv", `${BY_CODE}CHN,325,from,5\n`, "2025-05-14"),
    ].flatMap(({ problems }) => problems),
};
