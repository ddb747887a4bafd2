// Dates as PDF files state them: "D:20210105081524+07'00'" (PDF 32000-1, 7.9.4).
const form = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:Z(?:00'?00'?)?|([+-])(\d{2})'?(\d{2})?'?)$/;

/**
 * `readPdfDate("D:20210105081524+07'00'")` -> "2021-01-05T01:15:24.000Z"; null where the instant or its day is not stated: a
 * time without its zone could be of either of two days.
 */
export function readPdfDate(text: string): string | null {
  const [whole, year, month, day, hour, minute, second, sign = '+', zoneHour = '00', zoneMinute = '00'] =
    form.exec(text) ?? [];
  if (whole === undefined) return null;
  const stated = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  // 31 February would be taken for a day of March.
  const asUtc = Date.parse(`${stated}Z`);
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 19) !== stated) return null;
  const at = Date.parse(`${stated}${sign}${zoneHour}:${zoneMinute}`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
