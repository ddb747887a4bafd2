/** Decisions in digitised dossiers are hardly older; the founding year of the Party would cost a query per unit and year. */
const firstYear = 1980;

/** Every shelf that a unit may have. */
export function shelvesUpTo(now: Date): string[] {
  const lastYear = now.getUTCFullYear() + 1;
  return ['persons', ...Array.from({ length: lastYear - firstYear + 1 }, (_, index) => String(firstYear + index))];
}
