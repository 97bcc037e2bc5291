function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

/** Nouns for one person. */
export const PERSON_NOUNS: ReadonlySet<string> = words(`
  minister premier president chancellor spokesman spokeswoman spokesperson official diplomat ambassador envoy negotiator
  commissioner secretary adviser advisor aide director chairman chairwoman chair chairperson head chief executive
  governor mayor senator lawmaker deputy professor economist historian physicist analyst expert scholar researcher
  scientist author lawyer banker trader farmer captain officer general commander engineer manager founder owner
  entrepreneur journalist editor critic observer witness member leader delegate mediator regulator colleague
  counterpart predecessor successor neighbour rival politician strategist sinologist interpreter columnist worker
  resident voter activist campaigner inspector judge monarch king queen prince person woman man one source insider
  parliamentarian legislator congressman congresswoman chairlady representative consultant specialist geologist biologist
  sociologist mathematician chemist agronomist`);

/** Nouns for a group or a body, and plurals of persons. */
export const GROUP_NOUNS: ReadonlySet<string> = words(`
  government ministry department agency authority commission committee council parliament senate court cabinet
  administration embassy delegation opposition party coalition union association federation chamber confederation
  company firm operator producer manufacturer bank fund institute university academy forum tank group groups
  organization organisation organizations organisations bloc alliance ministers presidents officials diplomats ambassadors
  envoys negotiators advisers advisors aides directors economists historians analysts experts scholars researchers
  scientists authors lawyers bankers traders farmers exporters importers producers manufacturers retailers agents
  shippers shipowners companies firms banks unions associations chambers industries critics observers witnesses members
  leaders delegates mediators regulators colleagues politicians strategists residents voters activists campaigners workers
  environmentalists people sources lawmakers deputies senators governments ministries agencies authorities capitals
  parties office customs industry business businesses newspapers press supporters opponents generals officers investors
  refiners utilities brokers insurers consumers households students teachers doctors supervisors countries states`);

/** Texts through which somebody speaks: `a report by the bank found`. */
export const WORK_NOUNS: ReadonlySet<string> = words(
  "report study paper survey analysis review assessment brief briefing memo letter statement memorandum editorial",
);

/** Words in the names of bodies, by which they are told from persons. */
export const BODY_WORDS: ReadonlySet<string> = words(`
  Ministry Department Agency Authority Commission Committee Council Parliament Senate Court Chamber Federation Confederation
  Association Union Bank Fund Institute University Academy Forum Group Company Corporation Office Bureau Board Party
  Centre Center Foundation Society Organization Organisation League House Service Services Energy Power Oil Gas
  Steel Motors Airlines Shipping Holdings Industries Partners Capital Times Post News Herald Republic Kingdom States
  Nations Sea Ocean River Lake Bay Strait Canal Island Islands Street Square Port Harbour North South East West
  Law Act Treaty Agreement`);

/** Titles that stand before a name. */
export const TITLES: ReadonlySet<string> = words(`
  Mr Mrs Ms Dr Prof Professor President Minister Prime Chancellor Governor Senator Ambassador Commissioner Secretary
  General Chairman Chairwoman Mayor King Queen Prince Princess Sir Lady Lord Captain Judge Director Foreign Deputy
  Former Retired Opposition Transport Energy Finance Trade Trade Economy Industry Defence Defense Justice Interior
  Vice Chief Premier Representative Congressman Congresswoman Envoy Economist Analyst Historian`);

/** Capitalised words that begin a sentence and are no name. */
export const OPENERS: ReadonlySet<string> = words(`
  The A An In On At By For From With After Before During As If When While Since Although Though But And Or Yet So This
  That These Those His Her Its Their Our My He She It They We I You One Two Three Some Many Most Several Few Both All
  Each Every Another Other Others Asked Speaking Opening According Not No Nobody Nothing Nor To Of Under Over Between
  Among Against Without Within Until Unless Because However Meanwhile Still Then There Here Where What Why How Who Whether
  Earlier Later Last Next Only Even Also Business Farmers Officials Critics Analysts Experts Such Shipping Oil Gas Steel
  Environmental Industry Local Foreign Senior Former Retired Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  January February March April May June July August September October November December`);
