/** Offices that one person holds at a time, grouped by the words that news uses for one another. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** The words of a group name the same office of the same body. */
export const officeGroups: readonly (readonly string[])[] = [
  words(
    "leader head chief chairman chairwoman chairperson chair boss director president commander commandant captain ruler chieftain",
  ),
  words("minister"),
  words("premier chancellor"),
  words("secretary"),
  words("spokesman spokeswoman spokesperson"),
  words("ambassador envoy"),
  words("governor"),
  words("mayor"),
  words("king queen monarch emir sultan"),
  words("adviser advisor aide counsellor"),
  words("founder"),
  words("member fighter militant operative official officer"),
];

/** Groups of which a body has many holders at once: two of them never conflict. */
export const sharedOffices: ReadonlySet<string> = new Set(
  words(
    "adviser advisor aide counsellor founder member fighter militant operative official officer spokesman spokeswoman spokesperson ambassador envoy",
  ),
);

/** What makes an office another, lower one. */
export const lowerRanks: ReadonlySet<string> = new Set(
  words("deputy vice assistant acting interim junior second-in-command former ex late then senior top"),
);
