/** A few rows of each published table that the gas market of the flagship was made from. */
export const GAS: Readonly<Record<string, string>> = {
  matrix: `year,mode,importer,exporter,value
2018,LNG,Japan,Qatar,10
2018,LNG,China,Qatar,12
2018,LNG,China,US,3
2018,pipeline,China,Turkmenistan,30
2019,LNG,Japan,Qatar,11
2019,pipeline,China,Russia,0.3
`,
  hubs: "metric,reporter,year,value\ngas_price,Japan LNG CIF,2018,10.067\n",
  capacity: `exporter_label,node_id,item,metric,year,value
Qatar,,all plants,nameplate_effective,2018,20
Qatar,,all plants,utilisation,2018,0.8
`,
  distances: `exporter_node,importer_node,variant,nm,through
QAT,JPN,open,6546,hormuz;malacca;south_china_sea
QAT,JPN,avoid_hormuz,,
QAT,JPN,avoid_malacca,7028,hormuz;sunda
QAT,CHN-E,open,5800,hormuz;malacca
USA-G,CHN-E,open,10195,panama;korea_strait
`,
  contracts: `contract_id,seller_country,plant,buyer_country,volume_mtpa,start,end,price_basis,take_or_pay,confidence
C001,Qatar,Qatargas,Japan,10,2010,2030,oil-linked,,verified
C071,US,Sabine,Portfolio,5,2016,2036,Henry Hub,fee always,recalled
`,
  elasticities: `country_class,commodity,side,horizon,low,high,confidence
Japan,LNG imports,demand,short,-0.25,-0.1,recalled
Qatar LNG,LNG,supply,"short, below capacity",0.02,0.1,recalled
`,
  prices: `series,importer_label,exporter_label,year,low,central,high
importer_unit_value,Japan,,2018,,10,
importer_unit_value,China,,2018,,9,
short_run_fob_cost,,Qatar,2016-2020,0.3,0.5,1
`,
  pipelines: `pipeline,partner,metric,year,low,value,high,confidence
Central Asia A-C,,design_capacity,2016-2025,,55,,verified
Power of Siberia,Russia,design_capacity,2019-2025,,38,,verified
border,Turkmenistan,customs_unit_value_mmbtu,2018,5.8,6.4,7,recalled
`,
  facts: "market,metric,reporter,year,value\nlng,regasification_capacity,CHN,2020,11.7\n",
};

/** The same of its soybeans. */
export const SOYBEANS: Readonly<Record<string, string>> = {
  facts: `market,metric,reporter,partner,year,value,confidence
soybeans,imports,CHN,BRA,2017,50,verified
soybeans,imports,CHN,USA,2017,30,verified
soybeans,imports,CHN,WLD,2017,82,verified
`,
  flows: `year,flow,importer,exporter,hs6,value_usd,quantity_t,confidence
2017,M,CHN,BRA,120190,20000000000,,verified
2017,M,CHN,USA,120190,12000000000,,verified
2018,X,WLD,BRA,1201,,83300000,verified
`,
  balances: `iso3,market_year,item,value,confidence
USA,2016/17,exports,60000,verified
USA,2017/18,exports,54000,verified
USA,2016/17,production,117000,verified
BRA,2016/17,exports,40000,verified
`,
  elasticities: `commodity,country,type,low,high,confidence
soybeans,USA,"supply, own price (acreage and yield)",0.2,0.6,recalled
soybeans,CHN,"demand (crush), own price",-0.4,-0.1,recalled
`,
  prices: 'series,place,date,value\nsoybeans,"US no. 2 yellow, cif Rotterdam",2017,393.38\n',
  farEast: "region,year,item,value,confidence\nAmur oblast,2016,output,912.7,derived\n",
};

/** The same of its markets without a price. */
export const OBSERVED: Readonly<Record<string, string>> = {
  trade:
    "year,flow,importer,exporter,hs6,value_usd\n2018,M,CHN,RUS,270900,38119000000\n2018,M,CHN,TWN,854231,49031000000\n",
  meat: `topic,country,partner,period,value,unit,confidence
pork imports,CHN,ESP,2018,219626,t,verified
pork imports,CHN,RUS,2016-2023,0,t,derived
pork output,CHN,,2017,54.53,Mt,derived
`,
  claims: "metric,reporter,partner,year,value,confidence\ncrude_oil_imports,CHN,RUS,2018,71.5,recalled\n",
};

/** The same of its facts. */
export const FACTS: Readonly<Record<string, string>> = {
  claimFacts: `metric,reporter,partner,year,value,unit,source,source_locator,confidence,note
gdp,CHN,,2019,14280,billion current USD,World Bank,x,verified,
gdp,CHN,,2019,14572,billion current USD,IMF World Economic Outlook,y,verified,
`,
  gas: "year,mode,importer,exporter,value,confidence\n2018,LNG,China,US,3,verified\n2019,LNG,China,US,1,verified\n",
  council: "row_type,year,resolution,vote_CHN,vote_RUS\nresolution,2010,1908,for,for\n",
  alliances: "iso_a,iso_b,year,defense,offense,neutral,nonagg,consul\nRUS,CHN,1979,1,0,0,1,0\n",
};

/** The same of its ties, obligations and capabilities. */
export const ALIGNMENT: Readonly<Record<string, string>> = {
  events: `row_type,kind,date,name,participants,place,source,source_locator,confidence,note
event,"exercise, SCO",2018-08-22,Peace Mission 2018,SCO,Chebarkul,seen,eng.chinamil.com.cn/view/2018-09/12/x,verified,day recalled
event,technology,2014,"S-400 contract",RUS and CHN,,press (general knowledge),,recalled,
`,
  facts: `metric,reporter,partner,year,value,unit,source,source_locator,confidence,note
oil_contract_volume,RUS,CHN,2013-06-21,365,million t over 25 years,Rosneft,http://africa.chinadaily.com.cn/business/2013-06/22/x,verified,
`,
  alliances: "iso_a,iso_b,year,defense,offense,neutral,nonagg,consul\nRUS,CHN,1979,1,0,0,1,0\nRUS,CHN,1980,1,0,0,1,0\n",
  capabilities: "iso3,year,cinc\nUSA,2019,0.12605037\nCHN,2019,0.22909357\n",
};

/** Tables of the tariffs of the war, by product, sector and day. */
export const TARIFFS: Readonly<Record<string, string>> = {
  averages: `date,imposer,target,average_pct,source
2018-01-01,CHN,USA,8,"Bown, edition of May 2025; copy"
2018-04-02,CHN,USA,8.4,"Bown, edition of May 2025; copy"
2018-05-01,CHN,ROW,7.7,"Bown, edition of May 2025; copy"
`,
  products: "vintage,hs6,us_301\nHS2012,870323,25\nHS2012,870324,10\n",
  concordance: "vintage,hs6,sector_goods\nHS2012,870323,C29\nHS2012,870324,C29\n",
  weights: "hs6,us_from_chn\n870323,40\n870324,20\n",
  sectors: "sector,a,b\nC29,3.514,0\nB09,,\nALL,1.61,2\n",
  added: "sector,extra\nA,0.139015873\nB,\n",
};
