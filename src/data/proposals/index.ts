export { proposals, type Proposal } from "./proposals.ts";
export { proposalTable } from "./proposalTable.ts";
