/** What stands right before or after words and turns them: a negation, a condition, a doubt. Lower case, straight apostrophes. */

export type Turning = "negation" | "condition" | "doubt" | "belief" | "speaker";

export interface Lead {
  readonly kind: Turning;
  readonly pattern: RegExp;
}

const not = "(?:not|\\w+n't|never|no longer|cannot|hardly|scarcely)";
const think =
  "(?:think|believe|sa(?:y|id)|claim|accept|agree|expect|mean|imply|suggest|feel|assume|suppose|suspect|imagine|know|want|pretend|argue|see|understand|tell|told|show|prove|promise|guarantee|conclude|confirm|recogni[sz]e)(?:s|d|ed|ing)?";
const tothat = "(?: (?:him|her|us|me|them|you|anyone|for a (?:moment|second|minute)|at all))?(?: (?:that|if|whether))?";
const claims =
  "(?:(?:as \\w+ )?(?:(?:any|the|all|such|media|press) )*(?:claim|notion|idea|allegation|suggestion|report|charge|accusation|rumou?r|talk|assertion|argument|view|theory|possibility)s? ?)?";

/** Of the words before; each must reach up to the quoted ones. */
export const leads: readonly Lead[] = [
  { kind: "negation", pattern: new RegExp(`\\b${not}(?: (?!only|just)\\w+){0,2} ${think}${tothat}$`) },
  {
    kind: "negation",
    pattern: new RegExp(
      `\\b(?:nobody|no one|none of \\w+|few people|no \\w+(?: \\w+)?)(?: (?:has|have|had|is|are|can|could|would|should|will|ever|seriously|really|here))* ${think}${tothat}$`,
    ),
  },
  {
    kind: "negation",
    pattern:
      /\bden(?:y|ies|ied|ying)(?: to \w+)? (?:ever )?(?:that (?:he|she|it|they|\w+) (?:had |has |have )?(?:ever )?)?(?:having )?(?:ever )?(?:said|saying|told|telling|made|making|used|using|wrote|written|writing)(?: (?:him|her|us|me|them|the words?|the phrase|\w+))?(?: that)?$/,
  },
  {
    kind: "negation",
    pattern:
      /\bno (?:evidence|proof|sign|indication|reason(?: for \w+)? to (?:think|believe|say|suppose|assume)|reason|guarantee|suggestion|chance|way|plans?|intention|need)(?: whatsoever)?(?: (?:that|to|of))?$/,
  },
  {
    kind: "negation",
    pattern:
      /\b(?:wrong|false|untrue|incorrect|inaccurate|absurd|ridiculous|nonsense|rubbish|premature|misleading|(?:not|n't) (?:true|right|correct|fair|the case|accurate)|a (?:lie|myth|mistake|fiction|fantasy|misunderstanding)|too early|too soon|foolish|na[iï]ve|an exaggeration|unfair|irresponsible|inconceivable|unthinkable)(?: (?:for|of) \w+)?(?: to (?:say|claim|suggest|think|believe|assume|conclude|argue|pretend|imagine|state|speak of|talk of)(?: that)?| that)$/,
  },
  {
    kind: "negation",
    pattern:
      /\b(?:impossible|unable|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed)?|not (?:able|going|about)|far from|anything but)(?: to)?$/,
  },
  {
    kind: "negation",
    pattern: new RegExp(
      `(?<!\\b(?:not|n't|never|cannot|no|without|hardly|did|didn't) (?:\\w+ )?)\\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|doubt(?:s|ed)?|rul(?:e|es|ed|ing) out|contradict(?:s|ed|ing)?) ${claims}(?:that|of|by \\w+ that|as to whether|whether|if)?$`,
    ),
  },
  {
    kind: "negation",
    pattern:
      /\b(?:not|\w+n't|never|no|nobody|none|neither|nor|without|hardly|barely|scarcely|cannot)(?: (?:even|yet|so|really|any|a|an|the|at all))?$/,
  },
  {
    kind: "condition",
    pattern:
      /(?:^|\b(?:that|and|but|so|because|said|says|says,|,) |[,;:—–] ?)(?:if|unless|provided(?: that)?|providing(?: that)?|assuming(?: that)?|in case|as long as|only if|even if|suppose)$/,
  },
  {
    kind: "condition",
    pattern:
      /(?:^|\b(?:that|and|but|so|because|said|says) |[,;:—–] ?)(?:(?:only )?if|unless|provided(?: that)?|providing(?: that)?|assuming(?: that)?|in case|as long as|on condition that|should) [^;:.?!]{3,160}, ?(?:then )?$/,
  },
  {
    kind: "doubt",
    pattern:
      /\b(?:chances?|possibilit(?:y|ies)|probability|likelihood|prospects?|risk|danger|fears?|hopes?|rumou?rs?|allegations?|speculation|reports?|claims?|threat|talk|suggestions?) (?:that|of)$/,
  },
  {
    kind: "doubt",
    pattern:
      /\b(?:(?:may|might|could) be(?: that)?|perhaps|maybe|possibly|probably|apparently|reportedly|allegedly|supposedly|presumably|(?:it is|it's) (?:also )?(?:possible|likely|probable|conceivable|thought|believed|alleged|reported|unclear|doubtful|unlikely)(?: (?:that|whether|if))?|(?:we|i|they) (?:\w+ )?(?:hope|wish|fear|doubt|suspect|expect|guess|pray|worry)(?: that)?|(?:do not|don't) know (?:whether|if)|whether(?: or not)?)$/,
  },
];

/** Of the words before within the same quotation marks. */
export const innerLeads: readonly Lead[] = [
  {
    kind: "speaker",
    pattern:
      /(?:\b(?!(?:i|we|you)\b)[\w'-]+ (?:also )?(?:claims?|claimed|says?|said|alleges?|alleged|insists?|insisted|maintains?|argues?|argued|reports?|reported|(?:told|tells?|assured|informed) (?:us|me|you|them|him|her|everyone))(?: that)?|\baccording to [^,]{2,60},)$/,
  },
  { kind: "belief", pattern: /\b(?:i|we) (?:\w+ )?(?:think|believe)(?: that)?$/ },
];

/** Of the words after. */
export const tails: readonly Lead[] = [
  {
    kind: "negation",
    pattern:
      /^(?:is|are|was|were) (?:simply |just |completely |utterly |all )?(?:false|untrue|wrong|nonsense|rubbish|absurd|baseless|unfounded|not true|a lie|lies|a myth)\b/,
  },
  {
    kind: "condition",
    pattern:
      /^(?:[,;—–]\s?)?(?:but )?(?:only |and only )?(?:if (?!any|not|ever|anything|possible|necessary|need be|so\b|at all|you (?:will|like)|i may)|unless|provided(?: that)?|providing(?: that)?|as long as|so long as|on condition that|assuming(?: that)?)\b/,
  },
];

/** What a draft says beside its quotation that keeps what it cut off. */
export const excuses: Readonly<Record<Turning, RegExp>> = {
  negation:
    /\b(?:not|\w+n't|no|never|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|scarcely|den(?:y|ies|ied|ying|ial)|reject\w*|refus\w*|declin\w*|doubt\w*|dismiss\w*|disput\w*|rebut\w*|refut\w*|disagree\w*|ruled? out|rules out|ruling out|contradict\w*|fail\w*|false\w*|wrong\w*|untrue|incorrect|unlikely|impossible|unable|absurd|ridiculous|nonsense|premature|myth|lies?|mistake|far from|anything but|instead of|rather than|stop(?:s|ped)? short|lack\w*|oppos\w*|too early|whether|if|unfair|mislead\w*)\b/,
  condition:
    /\b(?:if|unless|provided|providing|assuming|condition\w*|in case|as long as|so long as|should|would|could|might|may|when|whenever|once|were|had|depend\w*|subject to|only|until|event)\b/,
  doubt:
    /\b(?:if|whether|may|might|could|would|should|possib\w*|probab\w*|perhaps|maybe|likel\w*|unlikely|apparent\w*|hop(?:e|es|ed|ing)|wish\w*|fear\w*|expect\w*|think\w*|thought|believ\w*|suspect\w*|seem\w*|appear\w*|view|opinion|report\w*|alleg\w*|claim\w*|rumou?r\w*|chances?|risks?|dangers?|prospects?|suggest\w*|assum\w*|guess\w*|suppos\w*|warn\w*|predict\w*|forecast\w*|specul\w*|doubt\w*|worr\w*|pray\w*|threat\w*|unclear|talk of|not|\w+n't|den(?:y|ies|ied|ying)|reject\w*|dismiss\w*|false|untrue)\b/,
  belief:
    /\b(?:think\w*|thought|believ\w*|view|opinion|mind|feel\w*|felt|may|might|could|would|should|if|whether|seem\w*|suggest\w*)\b/,
  speaker: /\b(?:quot\w*|cit(?:e|es|ed|ing)|as saying|relay\w*|repeat\w*|claims?|alleg\w*)\b/,
};
