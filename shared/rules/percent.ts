// Is a printed percentage the share it claims to be? Real papers round half-up or truncate, even side by side in one
// article (domain notes on rounding), so a percentage passes if it equals either at its own number of decimals.

/** floor((2·n·100·10^k + d) / (2·d)) on integers: 2/3 at k=2 -> 6667. */
function halfUp(part: number, whole: number, scale: number): number {
  return Math.floor((2 * part * 100 * scale + whole) / (2 * whole));
}

function truncated(part: number, whole: number, scale: number): number {
  return Math.floor((part * 100 * scale) / whole);
}

/** `printsShare(88.24, 15, 17)` -> true; `printsShare(100, 7, 12)` -> false. Two decimals at most are printed. */
export function printsShare(percent: number, part: number, whole: number): boolean {
  if (whole <= 0) return false;
  return [1, 10, 100].some((scale) => {
    const printed = Math.round(percent * scale);
    if (Math.abs(printed / scale - percent) > 1e-9) return false;
    return printed === halfUp(part, whole, scale) || printed === truncated(part, whole, scale);
  });
}
