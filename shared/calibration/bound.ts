// How wrong a class may be although few or no errors were seen: the one-sided upper confidence bound of a share
// (Clopper and Pearson, 1934). With no error in n it is about 3/n at 95 %.

function lowerTail(errors: number, n: number, share: number): number {
  // Sum of binomial terms 0..errors, in logarithms so that large n does not underflow.
  let term = n * Math.log1p(-share);
  let sum = Math.exp(term);
  for (let k = 1; k <= errors; k += 1) {
    term += Math.log((n - k + 1) / k) + Math.log(share) - Math.log1p(-share);
    sum += Math.exp(term);
  }
  return sum;
}

/** `upperBound(0, 300, 0.95)` -> 0.00994; of nothing seen -> 1. */
export function upperBound(errors: number, n: number, confidence: number): number {
  if (n === 0 || errors >= n) return 1;
  let [low, high] = [errors / n, 1];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (lowerTail(errors, n, middle) > 1 - confidence) low = middle;
    else high = middle;
  }
  return high;
}
