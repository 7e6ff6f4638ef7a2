/** Irregular participles and what they are forms of, where the tagger leaves them as they stand. */
export const participles: ReadonlyMap<string, string> = new Map(
  `beaten beat, went go, bitten bite, blown blow, broken break, burnt burn, chosen choose, done do, drawn draw, driven drive, drunk drink,
  eaten eat, fallen fall, flown fly, forbidden forbid, forgotten forget, frozen freeze, given give, gone go, gotten get,
  got get, grown grow, hidden hide, known know, lain lie, learnt learn, overthrown overthrow, proven prove, ridden ride,
  risen rise, seen see, shaken shake, shown show, shut shut, slain slay, spoken speak, stolen steal, stricken strike,
  swollen swell, sworn swear, swum swim, taken take, thrown throw, torn tear, undergone undergo, undertaken undertake,
  withdrawn withdraw, woken wake, worn wear, written write, arisen arise, overtaken overtake, rewritten rewrite,
  mistaken mistake, sewn sew, sown sow, sunk sink, born bear, borne bear, shrunk shrink, sprung spring, forgiven forgive`
    .split(/\s*,\s*/)
    .map((pair): [string, string] => {
      const [form = "", base = ""] = pair.trim().split(" ");
      return [form, base];
    }),
);

/** Verbs whose past and participle are like their infinitive. */
export const invariableVerbs: ReadonlySet<string> = new Set(
  `bet burst cast cost cut hit hurt let put quit read rid set shed shut slit split spread thrust upset wed beat come become run
  overcome overrun broadcast forecast`.split(/\s+/),
);
