/** Remembers what is made of a text or of its sentences for as long as the text lives: every claim asks the same. */

/** `make`, asked once for each text. */
export function oncePerText<Text extends object, Value>(make: (text: Text) => Value): (text: Text) => Value {
  const known = new WeakMap<Text, { readonly value: Value }>();
  return (text) => {
    const met = known.get(text) ?? { value: make(text) };
    known.set(text, met);
    return met.value;
  };
}

/** `make`, asked once for each sentence of each text. */
export function oncePerSentence<Text extends object, Value>(
  make: (text: Text, index: number) => Value,
): (text: Text, index: number) => Value {
  const ofText = oncePerText((_: Text) => new Map<number, { readonly value: Value }>());
  return (text, index) => {
    const ofSentences = ofText(text);
    const met = ofSentences.get(index) ?? { value: make(text, index) };
    ofSentences.set(index, met);
    return met.value;
  };
}

/** `make`, asked once for each pair, as long as both live. */
export function oncePerPair<First extends object, Second extends object, Value>(
  make: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  const ofFirst = oncePerText((first: First) => oncePerText((second: Second) => make(first, second)));
  return (first, second) => ofFirst(first)(second);
}

/** `make`, asked once for each sentence of the first of a pair, as long as both live. */
export function oncePerSentenceOfPair<First extends object, Second extends object, Value>(
  make: (first: First, second: Second, index: number) => Value,
): (first: First, second: Second, index: number) => Value {
  const ofPair = oncePerPair((first: First, second: Second) => {
    const known = new Map<number, { readonly value: Value }>();
    return (index: number): Value => {
      const met = known.get(index) ?? { value: make(first, second, index) };
      known.set(index, met);
      return met.value;
    };
  });
  return (first, second, index) => ofPair(first, second)(index);
}
