export {
  type BilingualText,
  type Codebook,
  type CodebookEntry,
  type DatePrecision,
  type Scale,
  type Statement,
  STRATEGIES,
  type Strategy,
} from "./model.ts";
