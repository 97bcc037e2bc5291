export {
  ABSENT,
  ABSTAIN,
  MEASURES,
  NO,
  NOT_A_MEMBER,
  YES,
  type DyadSimilarity,
  type Measure,
  type RollCallSelection,
  type Similarity,
  type VoteRecord,
} from "./model.ts";
