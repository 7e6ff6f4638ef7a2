/** What stands before quotation marks that hold a name, a title or a term rather than speech. */
export const quotedNames: readonly string[] = [
  "so-called",
  "so called",
  "known as",
  "nicknamed",
  "dubbed",
  "codenamed",
  "code-named",
  "titled",
  "entitled",
  "named",
  "headlined",
  "the word",
  "the words",
  "the term",
  "the phrase",
  "the song",
  "the film",
  "the book",
  "the novel",
  "the movie",
  "the show",
  "the slogan",
  "the album",
  "the single",
  "the hashtag",
  "the series",
  "the play",
  "the nickname",
  "alias",
  "aka",
  "a title",
  "the name",
  "under the name",
  "the label",
  "referred to as",
  "short for",
  "meaning",
  "translates as",
  "means",
];

/** Verbs of giving something a name, with the marks as what it is called. */
export const namingVerbs =
  /\b(?:(?:call(?:s|ed|ing)?(?! (?:for|on|upon)\b))|term(?:s|ed|ing)?|dub(?:s|bed|bing)?|label(?:s|l?ed|l?ing)?|brand(?:s|ed|ing)?|styl(?:es|ed|ing)|christen(?:s|ed)?|nicknam(?:es?|ed|ing)|hail(?:s|ed|ing)?|denounc(?:es?|ed|ing)|describ(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|refer(?:s|red|ring)? to|portray(?:s|ed|ing)?|regard(?:s|ed|ing)?|defin(?:es?|ed|ing)|decr(?:y|ies|ied)|deride[sd]?|mock(?:s|ed|ing)?|see[ns]?) [^,;:]{0,60}$/iu;

/** "Self-styled", "in the role of", "by the name". */
export const selfNamed =
  /\b(?:self-(?:styled|proclaimed|declared|described)|by the name(?: of)?|in the role of|under the (?:motto|banner|title|headline|name|slogan|code ?name))\s[^,;:]{0,20}$/iu;

/** What a banner reads and a crowd chants. */
export const displayed =
  /\b(?:(?:banners?|signs?|placards?|posters?|t-?shirts?|graffiti|slogans?|stickers?|plaques?|inscriptions?|headlines?|captions?|hats?|flags?|leaflets?|billboards?)\b[^.!?]{0,40}\b(?:read(?:s|ing)?|say(?:s|ing)|said|proclaim\p{L}*|declar\p{L}*|bear\p{L}*|with)|chant(?:s|ed|ing)?|s[aiu]ng|sing(?:s|ing)|headlined?|slogans?|mottos?|hashtags?|songs?|hymns?|tune)\b[^.!?"“”]{0,24}$/iu;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that brackets in a quotation may neither add nor take away: negations, hedges and conditions. */
export const senseWords =
  words(`not no never none neither nor nobody nothing nowhere without unless if hardly barely scarcely
  rarely seldom almost nearly unlikely likely doubt doubtful may might could cannot don doesn didn isn aren wasn weren wouldn couldn
  shouldn ain haven hasn hadn won mustn needn t allegedly alleged reportedly supposedly purportedly apparently perhaps maybe possibly
  probably potentially think believe suppose suspect guess assume hope fear`);

/** Phrases of the same weight, in words of small letters that single spaces part, with apostrophes as spaces. */
export const doubtPhrases =
  /\b(?:(?:an?|the|every|some) )?(?:chances?|possibilit(?:y|ies)|probability|likelihood|prospects?|risks?|dangers?|odds|fears?|hopes?|rumou?rs?|allegations?|speculation|suggestions?|reports?|threats?|talk) (?:of|that)\b|\b(?:i|we|they|he|she|you|people|many|some) (?:\w+ )?(?:expect|wish|want|plan|intend|imagine|predict|believed|thought|expected|hoped|wanted)\b|\b(?:expected|supposed|said|thought|believed|trying|tried|tries|try|failed|seems?|appears?|seemed|appeared|wants?|wanted|plans?|planned) to\b|\baccording to\b|\b(?:possible|likely|probable|conceivable|doubtful|unclear)(?: that\b|$)|\b(?:as long as|provided that|in case|even if|only if|on condition|whether)\b|\b(?:would|should|ought to|must|can)$/;

/** Words that tell whose words they are: an omission may leave out none of them, nor of those that turn the sense. */
export const attributionWords = words(
  "said says saying told claimed claims claim denied denies alleged alleges argued insisted according reportedly",
);
