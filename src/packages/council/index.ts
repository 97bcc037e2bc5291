export type { Confidence, CouncilBallot, CouncilPackage, CouncilResolution, Veto } from "./councilPackage.ts";
