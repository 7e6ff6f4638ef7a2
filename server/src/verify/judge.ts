/** Judges a claim: every comparison in turn, and one verdict of what they found. */
import type { Passage } from "../corpus/passage.ts";
import type { Claim } from "../extract/claim.ts";
import type { Name } from "../extract/mention.ts";
import { overlapsSpan, type Span } from "../text/span.ts";
import { judgeAdmission } from "./admission.ts";
import { judgeAge } from "./age.ts";
import { judgeAttribution } from "./attribution.ts";
import { findBearers } from "./bearer.ts";
import { onlyBorneOut } from "./borne-out.ts";
import { judgeCasualty } from "./casualty.ts";
import { judgeCertainty } from "./certainty.ts";
import { citeElsewhere, offerSources } from "./citing.ts";
import { judgeClock } from "./clock.ts";
import { compareName } from "./compare/name.ts";
import { judgeCompared } from "./compared.ts";
import type { Assessment, Context, Judge } from "./context.ts";
import { judgeContrary } from "./contrary.ts";
import { judgeDeedNowhere } from "./deed-nowhere.ts";
import { judgeDoer } from "./doer.ts";
import { judgeDoubtedNoun } from "./doubted-noun.ts";
import { evidenceOf } from "./evidence.ts";
import { judgeExchanged } from "./exchanged.ts";
import { judgeExtent } from "./extent.ts";
import { withFitFixes } from "./fit-fixes.ts";
import { judgeHappening } from "./happening.ts";
import type { Evidence, Fault, Judgement, Verdict } from "./judgement.ts";
import { judgeNamesake } from "./namesake.ts";
import { judgeNovelty } from "./novel.ts";
import { judgeOtherPlace } from "./other-place.ts";
import { judgePronoun } from "./pronoun.ts";
import { judgeQuantity } from "./quantity.ts";
import { judgeQuotation } from "./quotation.ts";
import { judgeResponsibility } from "./responsibility.ts";
import { judgeRetold } from "./retold.ts";
import { issuedFigures, judgeIssuer } from "./rival-issuer.ts";
import { weighRivals } from "./rival-sources.ts";
import { judgeRole } from "./role.ts";
import { judgeSide } from "./side.ts";
import { judgeSilence } from "./silence.ts";
import { judgeSpelling } from "./spelling.ts";
import { eventAround } from "./statement.ts";
import { judgeSupport } from "./support.ts";
import { judgeSwapped } from "./swapped.ts";
import { judgeTwin } from "./twin.ts";
import { findVerbatim } from "./verbatim.ts";
import { judgeWhose } from "./whose.ts";

/** The comparisons, in the order in which they are asked. */
const comparisons: readonly Judge[] = [
  judgeCasualty,
  judgeQuantity,
  judgeHappening,
  judgeSwapped,
  judgeDoer,
  judgeContrary,
  judgeSide,
  judgeExtent,
  judgeCompared,
  judgeRole,
  judgeQuotation,
  judgeCertainty,
  judgeDoubtedNoun,
  judgeAttribution,
  judgeResponsibility,
  judgeAdmission,
  judgeRetold,
  judgeSpelling,
  judgePronoun,
  judgeSilence,
  judgeNovelty,
  judgeDeedNowhere,
  judgeNamesake,
  judgeOtherPlace,
  judgeAge,
  judgeTwin,
  judgeWhose,
  judgeExchanged,
  judgeClock,
  judgeIssuer,
];

export const judgeClaim = (claim: Claim, context: Context): Judgement =>
  onlyBorneOut(withOtherSources(claim, context), context);

function withOtherSources(claim: Claim, context: Context): Judgement {
  const own = judgeAgainst(claim, context);
  if (claim.uncheckable) return own;
  if (claim.cites.length === 0) {
    const found = withoutSilence(own);
    return isGrave(found) ? found : offerSources(found, findBearers(claim, context, context.passages, judgeStrictly));
  }
  if (own.verdict === "supported") return weighRivals(own, context);
  if (own.verdict !== "not-found" || isConflict(own)) return own;
  return citeElsewhere(own, findBearers(claim, context, context.elsewhere, judgeStrictly), context);
}

const judgeStrictly = (claim: Claim, context: Context): Judgement =>
  onlyBorneOut(judgeAgainst(claim, context), context);

/** Nobody said that a source bears an uncited claim. */
const withoutSilence = (own: Judgement): Judgement => ({
  ...own,
  faults: own.faults.filter(({ rule }) => rule !== "claim-not-found"),
});

const isGrave = ({ faults }: Judgement): boolean => faults.some(({ severity }) => severity !== "info");

/** The source that it cites most likely says otherwise, whatever another says. */
const isConflict = ({ faults }: Judgement): boolean => faults.some(({ rule }) => rule.endsWith("-conflict"));

function judgeAgainst(claim: Claim, context: Context): Judgement {
  const searched = context.covering.map(({ source }) => source.key);
  const nothing = { claim, searched, faults: [], evidence: [] };
  if (claim.uncheckable) return { ...nothing, verdict: "unresolved", reasons: [`Not checked: ${claim.uncheckable}.`] };
  if (context.covering.length === 0) {
    return { ...nothing, verdict: "unresolved", reasons: ["Not checked: no readable source covers it."] };
  }
  const assessments = assess(claim, context);
  const faults = assessments.flatMap((assessment) =>
    assessment.faults.map((fault) => withFitFixes(fault, claim, context)),
  );
  const signs = assessments.find((assessment) => assessment.signs)?.signs;
  return {
    claim,
    searched,
    faults,
    evidence: mergeEvidence(assessments.flatMap((assessment) => assessment.evidence)),
    verdict: combine(assessments),
    reasons: assessments.flatMap((assessment) => assessment.reasons),
    ...(signs && { signs }),
  };
}

function assess(claim: Claim, context: Context): readonly Assessment[] {
  const verbatim = context.repeats === "compared" ? undefined : findVerbatim(claim, context);
  if (verbatim) return [...[judgeQuotation(claim, context)].filter((each) => each !== undefined), repeated(verbatim)];
  const compared = withoutRepeats(comparisons.flatMap((judge) => judge(claim, context) ?? []));
  const said = compared.flatMap(({ faults }) => faults.filter(({ rule }) => rule !== "attribution-dropped"));
  const settled = [...said.map(({ span }) => span), ...settledMentions(claim, context)];
  const general = judgeSupport(claim, context, settled);
  return general ? [...compared, general] : compared;
}

/** Two comparisons may find the same wrong with the same words; the first has said it. */
function withoutRepeats(assessments: readonly Assessment[]): readonly Assessment[] {
  const said: Fault[] = [];
  return assessments.map((assessment) => {
    const faults = assessment.faults.filter(
      ({ rule, span }) => !said.some((other) => other.rule === rule && overlapsSpan(other.span, span)),
    );
    said.push(...faults);
    return { ...assessment, faults };
  });
}

/** Only whose words it quotes can still be wrong. */
const repeated = (passage: Passage): Assessment => ({
  faults: [],
  evidence: [evidenceOf(passage, "supports", [])],
  verdictHint: "supported",
  reasons: [`${passage.from.source.key} has this sentence word for word.`],
});

/**
 * Each toll is judged by its own claim, which knows what it counts, each quotation word by word, and a name that the
 * source has in other words is there: what the general reading of the sentence says of them adds nothing.
 */
function settledMentions(claim: Claim, context: Context): readonly Span[] {
  const sentence = context.draft.sentence(claim.sentence);
  const tolls = sentence?.quantities.filter(({ measure }) => measure) ?? [];
  const issued = sentence ? issuedFigures(sentence, context.passages) : [];
  const named = sentence?.names.filter((name) => isNamedOtherwise(name, context)) ?? [];
  const verbs = tolls.flatMap(({ span }) => (sentence && eventAround(sentence, span)?.trigger) ?? []);
  const quoted = sentence?.quotations ?? [];
  return [...[...tolls, ...issued, ...named, ...quoted].map(({ span }) => span), ...verbs];
}

/** A people stands for its country, and a country for what lies in it; a town of the country is another matter. */
const isNamedOtherwise = (name: Name, { passages, actors }: Context): boolean =>
  passages.some(({ sentence }) =>
    sentence.names.some((other) => {
      const relation = other.text === name.text ? "incomparable" : compareName(name, other, actors);
      return relation === "equal" || relation === "entails" || (relation === "weaker" && name.kind === "nationality");
    }),
  );

/** Worst first: what one comparison found wrong is not made good by what another found right. */
const gravity: readonly Verdict[] = ["contradicted", "superseded", "sources-conflict", "overstated"];

function combine(assessments: readonly Assessment[]): Verdict {
  const hints = new Set(assessments.flatMap(({ verdictHint }) => verdictHint ?? []));
  const worst = gravity.find((verdict) => hints.has(verdict));
  if (worst) return worst;
  if (hints.has("not-found")) return hints.has("supported") ? "partially-supported" : "not-found";
  if (hints.has("partially-supported")) return "partially-supported";
  return hints.has("supported") ? "supported" : "unresolved";
}

/** One piece of evidence a passage, with the slots of every comparison that used it. */
function mergeEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const merged = new Map<string, Evidence>();
  for (const piece of evidence) {
    const key = `${piece.source}:${piece.span.start}:${piece.span.end}`;
    const known = merged.get(key);
    merged.set(key, known ? join(known, piece) : piece);
  }
  return [...merged.values()];
}

const relations: readonly Evidence["relation"][] = ["contradicts", "supports", "partially-supports", "related"];

function join(a: Evidence, b: Evidence): Evidence {
  const stoppedBy = [...(a.stoppedBy ?? []), ...(b.stoppedBy ?? [])];
  return {
    ...a,
    relation: relations.find((relation) => relation === a.relation || relation === b.relation) ?? a.relation,
    slots: [...a.slots, ...b.slots],
    ...(stoppedBy.length > 0 && { stoppedBy: [...new Set(stoppedBy)] }),
  };
}
