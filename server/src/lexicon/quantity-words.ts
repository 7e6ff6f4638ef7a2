/** Words that tell numbers of names, games and time from counts. */
import { words } from "./words.ts";

/** Before a number they make it part of a name: "Resolution 1701", "Flight 370". */
export const designators: ReadonlySet<string> = words(`
  resolution article flight unit highway route room channel chapter page pages section boeing airbus number gate
  terminal figure table grade level phase stage paragraph clause protocol line apartment block zone sector vol volume
  part season episode windows psalm verse f g mig su channel version lot category
`);

/** Around "28-14" they make it a score. */
export const sportWords: ReadonlySet<string> = words(`
  win wins won winning lose lost loses losing beat beats beaten defeat defeats defeated victory draw drew lead leads led
  leading trailed trailing score scored score-line scoreline tie tied goals vote voted aggregate rout
`);

/** Words a counted noun phrase cannot hold: the phrase ends before them. */
export const phraseEnds: ReadonlySet<string> = words(`
  dead killed wounded injured hurt missing displaced homeless captive hostage kidnapped abducted arrested detained alive
  including among mostly mainly many most some several about after before since until while when where who whom which
  that whose as than per each was were is are be been being had has have will would may might can could should must did
  does do not also reportedly and or but nor to from in on at by with for of into over near during against between
  through around across under without within inside outside along toward towards upon off out up down the a an this
  these those his her its their our my your he she it they we i you said say says there here then later earlier ago
  if so because both either sustained suffered received all died die dies perished
`);

/** Participles and adjectives that may stand before the noun and still be a state. */
export const states: ReadonlySet<string> = words("dead killed wounded injured hurt missing displaced homeless captive");
