/** Which words deny one another, and which only look so. */
import { expect, test } from "vitest";
import { oppositesOf } from "../../server/src/verify/opposites.ts";

test.each([
  ["rise", "fall"],
  ["approve", "reject"],
  ["popular", "unpopular"],
  ["harmful", "harmless"],
  ["armed", "unarmed"],
])("%s against %s", (word, other) => {
  expect(oppositesOf(word)).toContain(other);
  expect(oppositesOf(other)).toContain(word);
});

test.each([
  ["come", "go"],
  ["come", "income"],
  ["form", "inform"],
  ["take", "intake"],
  ["play", "display"],
  ["press", "impress"],
  ["ease", "disease"],
  ["famous", "infamous"],
  ["valuable", "invaluable"],
])("%s beside %s", (word, other) => {
  expect(oppositesOf(word)).not.toContain(other);
  expect(oppositesOf(other)).not.toContain(word);
});
