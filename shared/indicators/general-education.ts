// "Giáo dục phổ thông": the level that was finished. Systems of ten years (to 1989) and of twelve years.
export const generalEducationLevels = ['literate', 'primary', 'lowerSecondary', 'upperSecondary'] as const;
export type GeneralEducation = (typeof generalEducationLevels)[number];

const lowest: Record<string, readonly (readonly [GeneralEducation, number])[]> = {
  '10': [
    ['upperSecondary', 10],
    ['lowerSecondary', 7],
    ['primary', 4],
    ['literate', 1],
  ],
  '12': [
    ['upperSecondary', 12],
    ['lowerSecondary', 9],
    ['primary', 5],
    ['literate', 1],
  ],
};

/** "12/12" -> upperSecondary, "9/12" and "8/10" -> lowerSecondary; anything else is unknown. */
export function generalEducationOf(written: string | undefined): GeneralEducation | undefined {
  const [, reached, of] = /^\s*(\d{1,2})\s*\/\s*(10|12)\s*$/.exec(written ?? '') ?? [];
  if (reached === undefined || of === undefined || Number(reached) > Number(of)) return undefined;
  return lowest[of]?.find(([, from]) => Number(reached) >= from)?.[0];
}
