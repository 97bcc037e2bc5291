/** What a sweep of draws and its workers say, in English. */
export const SWEEPS_ENGLISH = {
  "runs.one": "run",
  "runs.few": "runs",
  "runs.many": "runs",
  "shards.one": "shard",
  "shards.few": "shards",
  "shards.many": "shards",
  "left.seconds": "{count} s left",
  "left.minutes": "{count} min left",
  "left.hours": "{count} h left",
  "sweep.draws.begun": "Making the runs; shards: {all}, there already: {there}.",
  "sweep.draws.none": "Part {part} of {parts} makes no runs: the sweep has {shards}.",
  "sweep.draws.title": "{runs} with drawn elasticities, seed {seed}",
  "sweep.draws.all": "The sweep is complete: {shards} in {folder}, made now: {made}.",
  "sweep.draws.some":
    "{present} of {expected} shards are in {folder}; {made} of them were made now. The same command with {option} makes the others and sums up.",
  "sweep.draws.part":
    "{present} of {expected} shards are in {folder}; {made} of them were made now. The other parts make the rest, and the last one sums up. With {option} and without {share} this command makes all that is missing.",
  "sweep.draws.allOk": "Every run has an answer.",
  "sweep.draws.someOk":
    "{part} of {all} runs have no answer, by code of the problem: {codes}. The numbers below are over the others.",
  "sweep.draws.country": "Real income",
  "sweep.draws.scenario": "Scenario",
  "sweep.draws.sets":
    "Each run takes one of these elasticity sets, each as often as the others: {sets}. Estimates of a set share {percent} % of the variance of their errors.",
  "sweep.draws.one":
    "Each run takes the elasticities of {sets}. Its estimates share {percent} % of the variance of their errors.",
  "sweep.draws.tooFew": "{draws} runs have no 5th or 95th percentile; {least} or more have.",
  "sweep.draws.note":
    "All numbers of the runs are in {table}, each run is in the Parquet files of the folder {folder}.",
  "worker.begun": "Waiting for runs at {address}; threads: {threads}. {keys} ends it.",
  "worker.done": "The worker made {shards}.",
} as const;
