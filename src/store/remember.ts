/**
 * A function that gives its last answers again for the same arguments (`Object.is`), `most` of them: several views
 * ask the same of the same data, and none should pay for what another one has worked out.
 */
export function remember<Arguments extends readonly unknown[], Answer>(
  work: (...given: Arguments) => Answer,
  most = 2,
): (...given: Arguments) => Answer {
  const kept: { given: Arguments; answer: Answer }[] = [];
  return (...given) => {
    const found = kept.find((one) => one.given.every((value, i) => Object.is(value, given[i])));
    if (found) return found.answer;
    const answer = work(...given);
    kept.unshift({ given, answer });
    kept.length = Math.min(kept.length, most);
    return answer;
  };
}
