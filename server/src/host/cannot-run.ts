/** The one error by which a door learns that nothing can be checked, in sentences meant for people. */

export class CannotRun extends Error {
  readonly sentences: readonly string[];

  constructor(...sentences: readonly string[]) {
    super(sentences.join("\n"));
    this.name = "CannotRun";
    this.sentences = sentences;
  }
}
