/** Reads host names in letters other than a to z, which addresses carry as `xn--…`. */

/** The parameters of RFC 3492, section 5. */
const [BASE, T_MIN, T_MAX, SKEW, DAMP, FIRST_BIAS, FIRST_CODE] = [36, 1, 26, 38, 700, 72, 128];
/** Of the DNS (RFC 1035, section 2.3.4). */
const LONGEST_LABEL = 63;

/** A host as people read it: each label `xn--…` in its letters. What is no right label stays as it is. */
export function readableHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decoded(label.slice(4)) ?? label) : label))
    .join('.');
}

/** RFC 3492, section 6.2; `null`: it is no punycode. */
function decoded(label: string): string | null {
  if (label.length > LONGEST_LABEL) return null;
  const basicEnd = label.lastIndexOf('-');
  const letters = Array.from(label.slice(0, Math.max(0, basicEnd)), (letter) => letter.codePointAt(0) ?? 0);
  let [code, place, bias, at] = [FIRST_CODE, 0, FIRST_BIAS, basicEnd + 1];
  while (at < label.length) {
    const before = place;
    let weight = 1;
    for (let step = BASE; ; step += BASE) {
      const digit = digitOf(label[at]);
      if (digit === null) return null;
      at += 1;
      place += digit * weight;
      const threshold = Math.min(Math.max(step - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = letters.length + 1;
    bias = adapted(place - before, count, before === 0);
    code += Math.floor(place / count);
    place %= count;
    if (code > 0x10ffff) return null;
    letters.splice(place, 0, code);
    place += 1;
  }
  return String.fromCodePoint(...letters);
}

function digitOf(letter: string | undefined): number | null {
  if (letter === undefined || !/[a-z\d]/.test(letter)) return null;
  return Number.parseInt(letter, BASE) + (/\d/.test(letter) ? 26 : -10);
}

/** RFC 3492, section 6.1. */
function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let steps = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN));
    steps += BASE;
  }
  return steps + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
