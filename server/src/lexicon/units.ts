/** Units of measure: what kind of quantity each makes and its normal form. */

export interface Unit {
  readonly kind: "percent" | "money" | "duration" | "distance" | "measurement";
  readonly unit: string;
}

const units = (kind: Unit["kind"], table: Readonly<Record<string, string>>): readonly (readonly [string, Unit])[] =>
  Object.entries(table).flatMap(([unit, words]) => words.split(" ").map((word) => [word, { kind, unit }] as const));

/** By the word that follows the number. */
export const unitWords: ReadonlyMap<string, Unit> = new Map([
  ...units("percent", { "%": "% percent pct" }),
  ...units("money", {
    USD: "dollar dollars usd",
    EUR: "euro euros eur",
    GBP: "pounds sterling gbp",
    RUB: "rouble roubles ruble rubles",
    ILS: "shekel shekels",
    IRR: "rial rials toman tomans",
    SAR: "riyal riyals",
    TRY: "lira liras",
    INR: "rupee rupees",
    JPY: "yen",
    CNY: "yuan renminbi",
    AED: "dirham dirhams",
    IQD: "dinar dinars",
    CHF: "francs",
    cent: "cent cents",
  }),
  ...units("duration", {
    second: "second seconds sec secs",
    minute: "minute minutes min mins",
    hour: "hour hours hr hrs",
    day: "day days",
    night: "night nights",
    week: "week weeks",
    month: "month months",
    year: "year years yr yrs",
    decade: "decade decades",
    century: "century centuries",
  }),
  ...units("distance", {
    km: "km kilometer kilometers kilometre kilometres kms",
    mile: "mile miles",
    metre: "meter meters metre metres",
    foot: "feet foot ft",
    inch: "inch inches",
    yard: "yard yards",
    cm: "cm centimeter centimeters centimetre centimetres",
    mm: "mm millimeter millimeters millimetre millimetres",
    "nautical mile": "nm",
  }),
  ...units("measurement", {
    kg: "kg kilo kilos kilogram kilograms kilogramme kilogrammes",
    tonne: "tonne tonnes ton tons",
    gram: "gram grams",
    lb: "lb lbs",
    ounce: "ounce ounces",
    litre: "liter liters litre litres",
    gallon: "gallon gallons",
    barrel: "barrel barrels bpd",
    acre: "acre acres",
    hectare: "hectare hectares",
    degree: "degree degrees",
    megawatt: "megawatt megawatts mw",
    gigawatt: "gigawatt gigawatts gw",
    kilowatt: "kilowatt kilowatts kw",
    kiloton: "kiloton kilotons",
    mph: "mph",
    "km/h": "kph kmh",
    knot: "knots",
    caliber: "caliber calibre",
  }),
]);

/** By the sign or letters before the number. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₽", "RUB"],
  ["₪", "ILS"],
  ["₹", "INR"],
  ["usd", "USD"],
  ["eur", "EUR"],
]);
