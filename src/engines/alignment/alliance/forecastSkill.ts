/** What was said of one case, and what was so. */
export interface Forecast {
  readonly said: boolean;
  readonly observed: boolean;
}

/** How often yes and no were right, beside what one answer throughout would have been. */
export interface ForecastSkill {
  readonly count: number;
  /** Said and so. */
  readonly hits: number;
  /** So, but not said. */
  readonly misses: number;
  /** Said, but not so. */
  readonly falseAlarms: number;
  /** Neither said nor so. */
  readonly correctNoes: number;
  /** Share that is so, 0 to 1. */
  readonly baseRate: number;
  /** Share said rightly, 0 to 1. */
  readonly accuracy: number;
  /** Accuracy of the more frequent answer, given every time. */
  readonly constantAccuracy: number;
  /** Hits over all that is so, less false alarms over all that is not; null where there is none of either. */
  readonly peirce: number | null;
  /** More often right than the more frequent answer. */
  readonly beatsConstant: boolean;
}

/**
 * Skill of yes-or-no forecasts against the base rate. A forecast that is right as often as one answer throughout has none.
 *
 * @throws never; without cases shares are NaN, and nothing is beaten
 * @source Peirce (1884), Science 4(93); Jolliffe & Stephenson (2012), Forecast Verification, chapter 3
 *
 * @example
 *   const skill = forecastSkill([{ said: true, observed: true }, { said: true, observed: false }, { said: false, observed: false }]);
 *   skill.accuracy           // 0.66666667
 *   skill.constantAccuracy   // 0.66666667
 *   skill.beatsConstant      // false
 *   skill.peirce             // 0.5
 */
export function forecastSkill(forecasts: readonly Forecast[]): ForecastSkill {
  const count = (said: boolean, observed: boolean): number =>
    forecasts.filter((each) => each.said === said && each.observed === observed).length;
  const [hits, misses, falseAlarms, correctNoes] = [
    count(true, true),
    count(false, true),
    count(true, false),
    count(false, false),
  ];
  const [yes, no, all] = [hits + misses, falseAlarms + correctNoes, forecasts.length];
  return {
    count: all,
    hits,
    misses,
    falseAlarms,
    correctNoes,
    baseRate: yes / all,
    accuracy: (hits + correctNoes) / all,
    constantAccuracy: Math.max(yes, no) / all,
    peirce: yes === 0 || no === 0 ? null : hits / yes - falseAlarms / no,
    beatsConstant: hits + correctNoes > Math.max(yes, no),
  };
}
