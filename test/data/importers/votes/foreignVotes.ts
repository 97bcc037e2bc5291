/** Rows of the long table of the Voeten data, with what statistics programs do to numbers. */
export const DATAVERSE = `rcid,ccode,member,vote,Country,session,date,unres,importantvote,amend,para,yes,abstain,no,short,descr,me,nu,di,hr,co,ec
3,2,1,1,USA,1,1946-01-01,R/1/66,0,1,0,1,1,0,"AMENDMENTS, RULES",long,0,0,0,0,0,0
3,365,1,2.0,RUS,1,1946-01-01,R/1/66,0,1,0,1,1,0,"AMENDMENTS, RULES",long,0,0,0,0,0,0
3,710,1,8,CHN,1,1946-01-01,R/1/66,0,1,0,1,1,0,"AMENDMENTS, RULES",long,0,0,0,0,0,0
4,2,1,3,USA,2.0,1/2/1947,NA,NA,0,0,0,0,1,,only the long text,1,0,1,0,0,0
4,365,0,9,RUS,2.0,1/2/1947,NA,NA,0,0,0,0,1,,only the long text,1,0,1,0,0,0
`;

/** Rows of the table of the UN Digital Library: a regular and an emergency session. */
export const LIBRARY = `undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link
100,USA,UNITED STATES,N,2022-12-07,77,A/RES/77/40,,,,First,,,,1,1,0,1,3,
100,CHN,CHINA,Y,2022-12-07,77,A/RES/77/40,,,,First,,,,1,1,0,1,3,
100,SUN,USSR,X,2022-12-07,77,A/RES/77/40,,,,First,,,,1,1,0,1,3,
90,USA,UNITED STATES,Y,2022-03-02,ES-11,A/RES/ES-11/1,,,,Second,,,,1,0,1,0,2,
90,CHN,CHINA,A,2022-03-02,ES-11,A/RES/ES-11/1,,,,Second,,,,1,0,1,0,2,
`;

/** The five tables that `unga` was made of, in small. */
export const WIDE: ReadonlyMap<string, string> = new Map([
  ["votes.csv", '"rcid","AAA","USA"\n10,1,8\n11,,3\n'],
  [
    "rollcalls.csv",
    "rcid,session,date,unres,important,amend,para,issues,yes,abstain,no,source,title\n10,1,2000-01-01,A/1,1,0,0,me|nu,1,0,0,x,Peace\n11,2,2001-01-01,,,,,,0,0,1,x,\n",
  ],
  ["countries.csv", "iso3,iso2,name,ccode\nAAA,AA,Aland,\nUSA,US,America,2\n"],
  ["matches.csv", "v1,rcid1,rcid2\n1,10,11\n2,10,99\n"],
  ["points.csv", "ccode,iso3,session,nvotes,ideal,q05,q50,q95\n,AAA,1,3,0.5,0.1,0.4,0.9\n"],
]);

/** Published ideal points in the layout of the files since 2021, and in that of 2025. */
export const POINTS_2024 = `"","ccode","session","IdealPointAll","NVotesAll","Q5%All","Q10%All","Q50%All","Q90%All","Q95%All","iso3c","Countryname"
"1",2,1,1.67,42,1.35,1.42,1.67,1.95,2.03,"USA","United States"
"2",365,1,-1.5,42,-1.9,-1.8,-1.5,-1.2,-1.1,"RUS","Russia"
"3",710,1,NA,0,NA,NA,NA,NA,NA,"CHN","China"
`;
export const POINTS_2025 = "ccode,session,idealpointfp\n2,2,1.5\n";

/** What the files do not say. */
export const RECIPE: string = JSON.stringify({
  name: "small",
  version: "1.0.0",
  title: "Small",
  licenses: [{ name: "CC0-1.0" }],
  sources: [{ title: "Made up for tests" }],
  notes: ["8 is inferred."],
});
