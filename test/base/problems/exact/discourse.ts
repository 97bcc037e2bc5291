import {
  clusters,
  coderAgreement,
  cohensKappaOfTable,
  krippendorffAlpha,
  mergedCoders,
  oneModeNetwork,
  polarization,
  type Statement,
  stances,
} from "../../../../src/engines/discourse/index.ts";
import { statement } from "../../../engines/discourse/smallStatements.ts";
import { type Provoked, thrownProblems } from "./provoked.ts";

const ONE = [statement({ id: "S1", organization: "A" }), statement({ id: "S2", organization: "B" })];

const coded = (id: string, coder: string, position: number): Statement => statement({ id, coder, position });

/** Two coders who see the opposite in three statements of four. */
const AT_ODDS = [
  ["S1", 2, -2],
  ["S2", -2, 2],
  ["S3", 1, -1],
  ["S4", 0, 0],
].flatMap(([id, first, second]) => [coded(String(id), "ann", Number(first)), coded(String(id), "ben", Number(second))]);

/** 750 statements of as many organizations on one concept. */
const MANY = Array.from({ length: 750 }, (_, at) => statement({ id: String(at), organization: String(at) }));

/** Coded statements that no stance, agreement or network can be taken of. */
export const DISCOURSE_PROVOKED: Provoked = {
  E700: () => [
    ...thrownProblems(() => stances([coded("S1", "ann", 1), coded("S1", "", 2)])),
    ...thrownProblems(() => coderAgreement([coded("S2", "ann", 1), coded("S2", "ann", 2)])),
  ],
  E701: () => [
    ...thrownProblems(() => stances(ONE, { draws: 0, seed: Infinity })),
    ...thrownProblems(() =>
      oneModeNetwork(ONE, {
        window: { from: "2020-13-01", to: "2020" },
        kernel: { shape: "gaussian", centre: "May", bandwidth: 0 },
        variable: "position",
      }),
    ),
    ...thrownProblems(() => oneModeNetwork(ONE, { window: { from: "2020-02-01", to: "2020-01-01" } })),
    ...thrownProblems(() => clusters(oneModeNetwork(ONE), { seed: NaN })),
    ...thrownProblems(() => polarization(oneModeNetwork(ONE), { groups: { A: "one" } })),
    ...thrownProblems(() => mergedCoders(AT_ODDS, { prefer: "zoe" })),
  ],
  E702: () => [
    ...thrownProblems(() => krippendorffAlpha([[1, 2], [1]], "interval")),
    ...thrownProblems(() => krippendorffAlpha([["a", NaN]], "ordinal")),
    ...thrownProblems(() => krippendorffAlpha([[-1]], "ratio")),
  ],
  E703: () => [
    ...thrownProblems(() => cohensKappaOfTable([[1, 2]])),
    ...thrownProblems(() => cohensKappaOfTable([[0.5]])),
  ],
  E704: () => thrownProblems(() => oneModeNetwork(MANY)),
  W700: () => coderAgreement(AT_ODDS).warnings,
  W701: () => coderAgreement(ONE).warnings,
};
