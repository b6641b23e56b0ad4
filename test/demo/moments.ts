/** Times in a script are counted from the moment of the step that needs them. */

const MOMENT = /\{\{ *in (\d{1,6}) ?(s|m|h|d) *\}\}/g;
const MILLISECONDS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The text with `{{in 8s}}` (or m, h, d) as that moment in UTC, `2026-05-06T12:00:08Z`; cut to the second. */
export function withMoments(text: string, now: number): string {
  return text.replace(MOMENT, (_, count: string, unit: keyof typeof MILLISECONDS) => {
    const moment = new Date(now + Number(count) * MILLISECONDS[unit]);
    return `${moment.toISOString().slice(0, 19)}Z`;
  });
}
