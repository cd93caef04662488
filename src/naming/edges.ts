/**
 * Where the edges of CloudFront are, and by whose prices AWS bills what they send.
 *
 * An edge is called `LAX50-P2`: three letters of the airport that is next to it, a number and a kind. The
 * log tells no more. Cities and countries of airports are facts that we wrote down ourselves; regions of prices are those of
 * https://aws.amazon.com/cloudfront/pricing/ (read September 2026, by the countries that it names).
 */

/** Regions of prices; `other` is of edges whose airport nobody here knows. */
export const priceRegions = [
  'northAmerica',
  'europe',
  'africa',
  'southAmerica',
  'japan',
  'australia',
  'asia',
  'india',
  'other',
] as const
export type PriceRegion = (typeof priceRegions)[number]

export interface EdgePlace {
  readonly city: string
  /** ISO 3166. */
  readonly country: string
}

/** ISO 3166 codes by region. `africa` is South Africa, Kenya, Nigeria and the Middle East, as AWS has it: other
 * countries of Africa are taken for it. */
const countries: Readonly<Record<Exclude<PriceRegion, 'other'>, string>> = {
  northAmerica: 'US CA MX',
  europe:
    'AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IL IS IT LT LU LV MD ME MK MT NL NO PL PT RO RS SE SI SK TR UA',
  africa: 'AE AO BH CI DZ EG ET GH IQ JO KE KW LB MA NG OM QA SA SN TN TZ UG ZA',
  southAmerica: 'AR BO BR CL CO EC PE PY UY VE',
  japan: 'JP',
  australia: 'AU NZ',
  asia: 'BD HK ID KH KR LK MM MO MY PH SG TH TW VN',
  india: 'IN',
}

/** Airports by country: code and city. */
const airports: Readonly<Record<string, string>> = {
  AE: 'DXB Dubai, FJR Fujairah, AUH Abu Dhabi',
  AR: 'EZE Buenos Aires, AEP Buenos Aires',
  AT: 'VIE Vienna',
  AU: 'SYD Sydney, MEL Melbourne, PER Perth, BNE Brisbane, ADL Adelaide, CBR Canberra',
  BD: 'DAC Dhaka',
  BE: 'BRU Brussels',
  BG: 'SOF Sofia',
  BH: 'BAH Manama',
  BR: 'GRU São Paulo, GIG Rio de Janeiro, FOR Fortaleza, POA Porto Alegre, BSB Brasília, CWB Curitiba, REC Recife, SSA Salvador, CNF Belo Horizonte',
  CA: 'YUL Montreal, YTO Toronto, YYZ Toronto, YVR Vancouver, YYC Calgary, YOW Ottawa, YWG Winnipeg, YEG Edmonton, YHZ Halifax',
  CH: 'ZRH Zurich, GVA Geneva',
  CI: 'ABJ Abidjan',
  CL: 'SCL Santiago',
  CO: 'BOG Bogotá, MDE Medellín',
  CY: 'LCA Larnaca',
  CZ: 'PRG Prague',
  DE: 'FRA Frankfurt, MUC Munich, HAM Hamburg, DUS Düsseldorf, TXL Berlin, BER Berlin, STR Stuttgart, CGN Cologne, LEJ Leipzig',
  DK: 'CPH Copenhagen',
  EC: 'UIO Quito, GYE Guayaquil',
  EE: 'TLL Tallinn',
  EG: 'CAI Cairo',
  ES: 'MAD Madrid, BCN Barcelona, VLC Valencia',
  FI: 'HEL Helsinki',
  FR: 'CDG Paris, ORY Paris, MRS Marseille, LYS Lyon, TLS Toulouse, BOD Bordeaux',
  GB: 'LHR London, LGW London, LCY London, MAN Manchester, EDI Edinburgh, GLA Glasgow, BHX Birmingham',
  GH: 'ACC Accra',
  GR: 'ATH Athens',
  HK: 'HKG Hong Kong',
  HR: 'ZAG Zagreb',
  HU: 'BUD Budapest',
  ID: 'CGK Jakarta, DPS Denpasar, SUB Surabaya',
  IE: 'DUB Dublin, ORK Cork',
  IL: 'TLV Tel Aviv',
  IN: 'BOM Mumbai, DEL New Delhi, MAA Chennai, BLR Bengaluru, HYD Hyderabad, CCU Kolkata, PNQ Pune, AMD Ahmedabad, COK Kochi',
  IS: 'KEF Reykjavík',
  IT: 'MXP Milan, LIN Milan, FCO Rome, PMO Palermo, TRN Turin, BLQ Bologna',
  JO: 'AMM Amman',
  JP: 'NRT Tokyo, HND Tokyo, KIX Osaka, ITM Osaka, NGO Nagoya, FUK Fukuoka, CTS Sapporo',
  KE: 'NBO Nairobi, MBA Mombasa',
  KH: 'PNH Phnom Penh',
  KR: 'ICN Seoul, GMP Seoul, PUS Busan',
  KW: 'KWI Kuwait City',
  LB: 'BEY Beirut',
  LK: 'CMB Colombo',
  LT: 'VNO Vilnius',
  LU: 'LUX Luxembourg',
  LV: 'RIX Riga',
  MA: 'CMN Casablanca',
  MO: 'MFM Macao',
  MT: 'MLA Malta',
  MX: 'QRO Querétaro, MEX Mexico City, GDL Guadalajara, MTY Monterrey',
  MY: 'KUL Kuala Lumpur, JHB Johor Bahru',
  NG: 'LOS Lagos, ABV Abuja',
  NL: 'AMS Amsterdam',
  NO: 'OSL Oslo',
  NZ: 'AKL Auckland, WLG Wellington, CHC Christchurch',
  OM: 'MCT Muscat',
  PE: 'LIM Lima',
  PH: 'MNL Manila, CEB Cebu',
  PL: 'WAW Warsaw, KRK Kraków, POZ Poznań',
  PT: 'LIS Lisbon, OPO Porto',
  PY: 'ASU Asunción',
  QA: 'DOH Doha',
  RO: 'OTP Bucharest',
  RS: 'BEG Belgrade',
  SA: 'JED Jeddah, RUH Riyadh, DMM Dammam',
  SE: 'ARN Stockholm, GOT Gothenburg',
  SG: 'SIN Singapore',
  SI: 'LJU Ljubljana',
  SK: 'BTS Bratislava',
  SN: 'DSS Dakar',
  TH: 'BKK Bangkok, DMK Bangkok',
  TN: 'TUN Tunis',
  TR: 'IST Istanbul, ESB Ankara',
  TW: 'TPE Taipei, TSA Taipei, KHH Kaohsiung',
  TZ: 'DAR Dar es Salaam',
  UA: 'KBP Kyiv, IEV Kyiv',
  US: 'IAD Ashburn, DCA Washington, BWI Baltimore, ATL Atlanta, BOS Boston, ORD Chicago, MDW Chicago, CMH Columbus, DFW Dallas, DAL Dallas, DEN Denver, DTW Detroit, IAH Houston, HIO Hillsboro, PDX Portland, IND Indianapolis, JAX Jacksonville, MCI Kansas City, LAX Los Angeles, SNA Santa Ana, ONT Ontario, MIA Miami, FLL Fort Lauderdale, MSP Minneapolis, BNA Nashville, EWR Newark, JFK New York, LGA New York, PHL Philadelphia, PHX Phoenix, PIT Pittsburgh, SLC Salt Lake City, SFO San Francisco, SJC San Jose, OAK Oakland, SMF Sacramento, SEA Seattle, TPA Tampa, MCO Orlando, HNL Honolulu, LAS Las Vegas, CLT Charlotte, RDU Raleigh, RIC Richmond, STL St. Louis, SAN San Diego, SAT San Antonio, AUS Austin, CLE Cleveland, CVG Cincinnati, MKE Milwaukee, OMA Omaha, MEM Memphis, MSY New Orleans, BUF Buffalo, ABQ Albuquerque, ANC Anchorage, SBN South Bend, OKC Oklahoma City',
  UY: 'MVD Montevideo',
  VN: 'SGN Ho Chi Minh City, HAN Hanoi, DAD Da Nang',
  ZA: 'JNB Johannesburg, CPT Cape Town, DUR Durban',
}

const places: ReadonlyMap<string, EdgePlace> = new Map(
  Object.entries(airports).flatMap(([country, list]) =>
    list.split(', ').map((one) => [one.slice(0, 3), { city: one.slice(4), country }] as const),
  ),
)

const regions: ReadonlyMap<string, PriceRegion> = new Map(
  priceRegions.flatMap((region) =>
    region === 'other'
      ? []
      : countries[region].split(' ').map((country) => [country, region] as const),
  ),
)

/** The airport of an edge, `LAX` of `LAX50-P2`; `-` for none, `unknown` where it is called otherwise. */
export function airportOf(edge: string): string {
  if (edge === '-' || edge === '') return '-'
  return /^[A-Z]{3}(?![A-Za-z])/.exec(edge)?.[0] ?? 'unknown'
}

/** Undefined of an airport that is not listed. */
export function placeOfAirport(airport: string): EdgePlace | undefined {
  return places.get(airport)
}

export function priceRegionOf(airport: string): PriceRegion {
  return regions.get(places.get(airport)?.country ?? '') ?? 'other'
}
