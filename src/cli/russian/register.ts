import { ALIGNMENT_ALLIANCE } from "./alignmentAlliance.ts";
import { ALIGNMENT_BALANCE } from "./alignmentBalance.ts";
import { ALIGNMENT_DEPENDENCE } from "./alignmentDependence.ts";
import { ALIGNMENT_IDEAL_POINTS } from "./alignmentIdealPoints.ts";
import { ALIGNMENT_LEVERAGE } from "./alignmentLeverage.ts";
import { ALIGNMENT_SIMILARITY_CHOICES } from "./alignmentSimilarityChoices.ts";
import { ALIGNMENT_SIMILARITY_ROLL_CALLS } from "./alignmentSimilarityRollCalls.ts";
import { ALIGNMENT_TRIANGLE } from "./alignmentTriangle.ts";
import { AUDIT_ALTERNATIVES } from "./auditAlternatives.ts";
import { AUDIT_VALUES } from "./auditValues.ts";
import { BASE_LENGTHS } from "./baseLengths.ts";
import { BASE_TEXT_PROBLEMS } from "./baseTextProblems.ts";
import { CASE } from "./case.ts";
import { CASE_ALIGNMENT_ALLIANCES } from "./caseAlignmentAlliances.ts";
import { CASE_ALIGNMENT_TIES } from "./caseAlignmentTies.ts";
import { CASE_ALIGNMENT_VOTES } from "./caseAlignmentVotes.ts";
import { CASE_CLAIMS_ALTERNATIVES } from "./caseClaimsAlternatives.ts";
import { CASE_CLAIMS_EXPRESSIONS } from "./caseClaimsExpressions.ts";
import { CASE_CLAIMS_FACTS } from "./caseClaimsFacts.ts";
import { CASE_CLAIMS_QUANTITIES } from "./caseClaimsQuantities.ts";
import { CASE_CLAIMS_SYNTAX } from "./caseClaimsSyntax.ts";
import { CASE_COUNTRIES } from "./caseCountries.ts";
import { CASE_ECONOMY_WARNINGS } from "./caseEconomyWarnings.ts";
import { CASE_KEYS } from "./caseKeys.ts";
import { CASE_MARKETS_CAPACITIES } from "./caseMarketsCapacities.ts";
import { CASE_MARKETS_CONTRADICTIONS } from "./caseMarketsContradictions.ts";
import { CASE_MARKETS_FIGURES } from "./caseMarketsFigures.ts";
import { CASE_MARKETS_NODES } from "./caseMarketsNodes.ts";
import { CASE_MARKETS_POLICIES } from "./caseMarketsPolicies.ts";
import { CASE_MARKETS_SERIES } from "./caseMarketsSeries.ts";
import { CASE_MARKETS_UNITS } from "./caseMarketsUnits.ts";
import { CASE_MEASURES } from "./caseMeasures.ts";
import { CASE_OBSERVED } from "./caseObserved.ts";
import { CASE_POSITIONS_CODEBOOK } from "./casePositionsCodebook.ts";
import { CASE_POSITIONS_STATEMENTS } from "./casePositionsStatements.ts";
import { CASE_POSITIONS_WARNINGS } from "./casePositionsWarnings.ts";
import { CASE_PRODUCTS } from "./caseProducts.ts";
import { CASE_RATE_WARNINGS } from "./caseRateWarnings.ts";
import { CASE_SCENARIOS } from "./caseScenarios.ts";
import { CASE_SETTINGS } from "./caseSettings.ts";
import { CASE_SOURCES } from "./caseSources.ts";
import { CASE_TABLES } from "./caseTables.ts";
import { CASE_TRADE_CLOSURE_PROBLEMS } from "./caseTradeClosureProblems.ts";
import { CASE_VALUES } from "./caseValues.ts";
import { CASE_YAML } from "./caseYaml.ts";
import { CLI } from "./cli.ts";
import { CLI_CASES } from "./cliCases.ts";
import { CLI_ENDS } from "./cliEnds.ts";
import { CLI_GAMES } from "./cliGames.ts";
import { CLI_NAMES } from "./cliNames.ts";
import { CLI_OPTIONS } from "./cliOptions.ts";
import { CLI_PLACES } from "./cliPlaces.ts";
import { CLI_SCORE } from "./cliScore.ts";
import { COMPARE } from "./compare.ts";
import { DATA_ACCOUNTS } from "./dataAccounts.ts";
import { DATA_ALLIANCES } from "./dataAlliances.ts";
import { DATA_CELLS } from "./dataCells.ts";
import { DATA_COLUMNS } from "./dataColumns.ts";
import { DATA_COUNCIL } from "./dataCouncil.ts";
import { DATA_ECONOMY } from "./dataEconomy.ts";
import { DATA_FILES } from "./dataFiles.ts";
import { DATA_FINDINGS } from "./dataFindings.ts";
import { DATA_IMPORTERS_ACCOUNTS } from "./dataImportersAccounts.ts";
import { DATA_IMPORTERS_MATRICES } from "./dataImportersMatrices.ts";
import { DATA_IMPORTERS_RECIPES } from "./dataImportersRecipes.ts";
import { DATA_IMPORTERS_STATEMENTS_CELLS } from "./dataImportersStatementsCells.ts";
import { DATA_IMPORTERS_STATEMENTS_COLUMNS } from "./dataImportersStatementsColumns.ts";
import { DATA_IMPORTERS_STATEMENTS_FORMATS } from "./dataImportersStatementsFormats.ts";
import { DATA_IMPORTERS_STATEMENTS_SPAN_PROBLEMS } from "./dataImportersStatementsSpanProblems.ts";
import { DATA_IMPORTERS_STATEMENTS_TABLES } from "./dataImportersStatementsTables.ts";
import { DATA_IMPORTERS_STATEMENTS_WARNINGS } from "./dataImportersStatementsWarnings.ts";
import { DATA_IMPORTERS_TARIFFS } from "./dataImportersTariffs.ts";
import { DATA_IMPORTERS_VOTES_ROWS } from "./dataImportersVotesRows.ts";
import { DATA_IMPORTERS_VOTES_WARNINGS } from "./dataImportersVotesWarnings.ts";
import { DATA_LABELS } from "./dataLabels.ts";
import { DATA_OBSERVED } from "./dataObserved.ts";
import { DATA_RATES } from "./dataRates.ts";
import { DATA_TARIFFS } from "./dataTariffs.ts";
import { DATA_VOTES_BALLOTS } from "./dataVotesBallots.ts";
import { DATA_VOTES_IDEAL_POINTS } from "./dataVotesIdealPoints.ts";
import { DATA_VOTES_ROLL_CALLS } from "./dataVotesRollCalls.ts";
import { DATED } from "./dated.ts";
import { DISCOURSE } from "./discourse.ts";
import { ELASTICITIES } from "./elasticities.ts";
import { EQUILIBRIUM_BASE } from "./equilibriumBase.ts";
import { EQUILIBRIUM_CAUTIONS } from "./equilibriumCautions.ts";
import { EQUILIBRIUM_GAMES } from "./equilibriumGames.ts";
import { EQUILIBRIUM_GRADIENTS } from "./equilibriumGradients.ts";
import { EQUILIBRIUM_QUOTAS } from "./equilibriumQuotas.ts";
import { EQUILIBRIUM_SCALE } from "./equilibriumScale.ts";
import { EQUILIBRIUM_SEARCH } from "./equilibriumSearch.ts";
import { EQUILIBRIUM_SHOCKS } from "./equilibriumShocks.ts";
import { EQUILIBRIUM_SUPPLY } from "./equilibriumSupply.ts";
import { EQUILIBRIUM_TARIFFS } from "./equilibriumTariffs.ts";
import { ESTIMATE } from "./estimate.ts";
import { FIXED_FIRMS } from "./fixedFirms.ts";
import { LIVE } from "./live.ts";
import { MARKETS_INPUTS } from "./marketsInputs.ts";
import { MARKETS_SELLERS } from "./marketsSellers.ts";
import { MARKETS_SOLVING } from "./marketsSolving.ts";
import { MODELS_MARKETS } from "./modelsMarkets.ts";
import { MODELS_TRADE } from "./modelsTrade.ts";
import { NODE_FILES } from "./nodeFiles.ts";
import { NODE_PUBLISH_PUBLISHING } from "./nodePublishPublishing.ts";
import { NODE_REPLICATION } from "./nodeReplication.ts";
import { NODE_SWEEP } from "./nodeSweep.ts";
import { RUN } from "./run.ts";
import { SCORE } from "./score.ts";
import { SOLVE } from "./solve.ts";
import { SOLVE_ALIGNMENT } from "./solveAlignment.ts";
import { PRODUCT_MARKET } from "./productMarket.ts";
import { SUFFICIENT_STATISTICS } from "./sufficientStatistics.ts";
import type { RussianProblems } from "./russianProblem.ts";

/** Every problem in Russian, by its code. */
export const RUSSIAN: RussianProblems = {
  ...ALIGNMENT_ALLIANCE,
  ...ALIGNMENT_BALANCE,
  ...ALIGNMENT_DEPENDENCE,
  ...ALIGNMENT_IDEAL_POINTS,
  ...ALIGNMENT_LEVERAGE,
  ...ALIGNMENT_SIMILARITY_CHOICES,
  ...ALIGNMENT_SIMILARITY_ROLL_CALLS,
  ...ALIGNMENT_TRIANGLE,
  ...AUDIT_ALTERNATIVES,
  ...AUDIT_VALUES,
  ...BASE_LENGTHS,
  ...BASE_TEXT_PROBLEMS,
  ...CASE,
  ...CASE_ALIGNMENT_ALLIANCES,
  ...CASE_ALIGNMENT_TIES,
  ...CASE_ALIGNMENT_VOTES,
  ...CASE_CLAIMS_ALTERNATIVES,
  ...CASE_CLAIMS_EXPRESSIONS,
  ...CASE_CLAIMS_FACTS,
  ...CASE_CLAIMS_QUANTITIES,
  ...CASE_CLAIMS_SYNTAX,
  ...CASE_COUNTRIES,
  ...CASE_ECONOMY_WARNINGS,
  ...CASE_KEYS,
  ...CASE_MARKETS_CAPACITIES,
  ...CASE_MARKETS_CONTRADICTIONS,
  ...CASE_MARKETS_FIGURES,
  ...CASE_MARKETS_NODES,
  ...CASE_MARKETS_POLICIES,
  ...CASE_MARKETS_SERIES,
  ...CASE_MARKETS_UNITS,
  ...CASE_MEASURES,
  ...CASE_OBSERVED,
  ...CASE_POSITIONS_CODEBOOK,
  ...CASE_POSITIONS_STATEMENTS,
  ...CASE_POSITIONS_WARNINGS,
  ...CASE_PRODUCTS,
  ...CASE_RATE_WARNINGS,
  ...CASE_SCENARIOS,
  ...CASE_SETTINGS,
  ...CASE_SOURCES,
  ...CASE_TABLES,
  ...CASE_TRADE_CLOSURE_PROBLEMS,
  ...CASE_VALUES,
  ...CASE_YAML,
  ...CLI,
  ...CLI_CASES,
  ...CLI_ENDS,
  ...CLI_GAMES,
  ...CLI_NAMES,
  ...CLI_OPTIONS,
  ...CLI_PLACES,
  ...CLI_SCORE,
  ...COMPARE,
  ...DATA_ACCOUNTS,
  ...DATA_ALLIANCES,
  ...DATA_CELLS,
  ...DATA_COLUMNS,
  ...DATA_COUNCIL,
  ...DATA_ECONOMY,
  ...DATA_FILES,
  ...DATA_FINDINGS,
  ...DATA_IMPORTERS_ACCOUNTS,
  ...DATA_IMPORTERS_MATRICES,
  ...DATA_IMPORTERS_RECIPES,
  ...DATA_IMPORTERS_STATEMENTS_CELLS,
  ...DATA_IMPORTERS_STATEMENTS_COLUMNS,
  ...DATA_IMPORTERS_STATEMENTS_FORMATS,
  ...DATA_IMPORTERS_STATEMENTS_SPAN_PROBLEMS,
  ...DATA_IMPORTERS_STATEMENTS_TABLES,
  ...DATA_IMPORTERS_STATEMENTS_WARNINGS,
  ...DATA_IMPORTERS_TARIFFS,
  ...DATA_IMPORTERS_VOTES_ROWS,
  ...DATA_IMPORTERS_VOTES_WARNINGS,
  ...DATA_LABELS,
  ...DATA_OBSERVED,
  ...DATA_RATES,
  ...DATA_TARIFFS,
  ...DATA_VOTES_BALLOTS,
  ...DATA_VOTES_IDEAL_POINTS,
  ...DATA_VOTES_ROLL_CALLS,
  ...DATED,
  ...DISCOURSE,
  ...ELASTICITIES,
  ...EQUILIBRIUM_BASE,
  ...EQUILIBRIUM_CAUTIONS,
  ...EQUILIBRIUM_GAMES,
  ...EQUILIBRIUM_GRADIENTS,
  ...EQUILIBRIUM_QUOTAS,
  ...EQUILIBRIUM_SCALE,
  ...EQUILIBRIUM_SEARCH,
  ...EQUILIBRIUM_SHOCKS,
  ...EQUILIBRIUM_SUPPLY,
  ...EQUILIBRIUM_TARIFFS,
  ...ESTIMATE,
  ...FIXED_FIRMS,
  ...LIVE,
  ...MARKETS_INPUTS,
  ...MARKETS_SELLERS,
  ...MARKETS_SOLVING,
  ...MODELS_MARKETS,
  ...MODELS_TRADE,
  ...NODE_FILES,
  ...NODE_PUBLISH_PUBLISHING,
  ...NODE_REPLICATION,
  ...NODE_SWEEP,
  ...RUN,
  ...SCORE,
  ...SOLVE,
  ...SOLVE_ALIGNMENT,
  ...PRODUCT_MARKET,
  ...SUFFICIENT_STATISTICS,
};
