/** A function whose file is loaded when it is first called. */
function onDemand<Words extends unknown[], Result>(
  load: () => Promise<(...words: Words) => Result | Promise<Result>>,
): (...words: Words) => Promise<Result> {
  return async (...words) => (await load())(...words);
}

/** `tertius check`. */
export const check = onDemand(async () => (await import("./commands/check.ts")).check);
/** `tertius run`. */
export const run = onDemand(async () => (await import("./commands/run.ts")).run);
/** `tertius brief`. */
export const brief = onDemand(async () => (await import("./commands/brief.ts")).brief);
/** `tertius open`. */
export const open = onDemand(async () => (await import("./commands/open.ts")).open);
/** `tertius compare`. */
export const compare = onDemand(async () => (await import("./commands/compare.ts")).compare);
/** `tertius diff`. */
export const diff = onDemand(async () => (await import("./commands/diff.ts")).diff);
/** `tertius sweep`. */
export const sweep = onDemand(async () => (await import("./commands/sweep.ts")).sweep);
/** `tertius tariffs`. */
export const tariffs = onDemand(async () => (await import("./commands/tariffs.ts")).tariffs);
/** `tertius exposure`. */
export const exposure = onDemand(async () => (await import("./commands/exposure.ts")).exposure);
/** `tertius score`. */
export const score = onDemand(async () => (await import("./commands/score.ts")).score);
/** `tertius structures`. */
export const structures = onDemand(async () => (await import("./commands/structures.ts")).structures);
/** `tertius sweep --draws`. */
export const sweepDraws = onDemand(async () => (await import("./commands/sweepDraws.ts")).sweepDraws);
/** `tertius worker`. */
export const worker = onDemand(async () => (await import("./commands/worker.ts")).worker);
/** `tertius audit`. */
export const audit = onDemand(async () => (await import("./commands/audit.ts")).audit);
/** `tertius align`. */
export const align = onDemand(async () => (await import("./commands/align.ts")).align);
/** `tertius cite`. */
export const cite = onDemand(async () => (await import("./commands/cite.ts")).cite);
/** `tertius market`. */
export const market = onDemand(async () => (await import("./commands/market.ts")).market);
/** `tertius positions`. */
export const positions = onDemand(async () => (await import("./commands/positions.ts")).positions);
/** `tertius positions network`. */
export const positionsNetwork = onDemand(async () => (await import("./commands/positionsNetwork.ts")).positionsNetwork);
/** `tertius positions agree`. */
export const positionsAgree = onDemand(async () => (await import("./commands/positionsAgree.ts")).positionsAgree);
/** `tertius positions export`. */
export const positionsExport = onDemand(async () => (await import("./commands/positionsExport.ts")).positionsExport);
/** `tertius data list`. */
export const dataList = onDemand(async () => (await import("./commands/dataList.ts")).dataList);
/** `tertius data show`. */
export const dataShow = onDemand(async () => (await import("./commands/dataShow.ts")).dataShow);
/** `tertius data verify`. */
export const dataVerify = onDemand(async () => (await import("./commands/dataVerify.ts")).dataVerify);
/** `tertius data roll`. */
export const dataRoll = onDemand(async () => (await import("./commands/dataRoll.ts")).dataRoll);
/** `tertius elasticities estimate`. */
export const elasticitiesEstimate = onDemand(
  async () => (await import("./commands/elasticitiesEstimate.ts")).elasticitiesEstimate,
);
/** `tertius import`. */
export const importPackage = onDemand(async () => (await import("./commands/importPackage.ts")).importPackage);
/** `tertius replicate` without a name. */
export const replicateList = onDemand(async () => (await import("./commands/replicate.ts")).replicateList);
/** `tertius replicate ID`. */
export const replicate = onDemand(async () => (await import("./commands/replicate.ts")).replicate);
/** `tertius init`. */
export const init = onDemand(async () => (await import("./commands/init.ts")).init);
/** `tertius schema`. */
export const schema = onDemand(async () => (await import("./commands/schema.ts")).schema);
/** `tertius explain`. */
export const explain = onDemand(async () => (await import("./commands/explain.ts")).explain);
