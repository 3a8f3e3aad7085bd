// Texts with two forms of address, [u|je], and terms: as the facts have them, and as people fill them in.

const pair = /\[([^[\]|]*\S[^[\]|]*)\|([^[\]|]*\S[^[\]|]*)\]/g;
const addressing = /(^|[^\p{L}])(u|uw|uzelf|je|jou|jouw|jij|jezelf|jullie)(?![\p{L}])/iu;

/// Whether a text speaks to its reader, so that it may need a second form.
export const addresses = (text) => addressing.test(text) || hasForms(text);

export const hasForms = (text) => text.search(pair) >= 0;

export const formal = (text) => text.replace(pair, "$1");
export const informal = (text) => text.replace(pair, "$2");

function common(one, other) {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one[count] === other[count]) count += 1;
  return count;
}

/// One text for both forms: what differs stands in brackets.
export function joined(one, other) {
  if (one === other || !one.trim() || !other.trim()) return one;
  const [left, right] = [one.split(/(?<=\s)/), other.split(/(?<=\s)/)];
  let start = common(left, right);
  let end = common(left.slice(start).reverse(), right.slice(start).reverse());
  const inside = (words) => words.slice(start, words.length - end).join("");
  while (!inside(left).trim() || !inside(right).trim()) {
    if (end > 0) end -= 1;
    else start -= 1;
  }
  const [first, second] = [inside(left), inside(right)];
  const space = first.endsWith(" ") && second.endsWith(" ") ? " " : "";
  return left.slice(0, start).join("") + `[${first.trimEnd()}|${second.trimEnd()}]${space}`
    + left.slice(left.length - end).join("");
}

export const units = { TM: "minuten", TH: "uur", D: "dagen", WD: "werkdagen", W: "weken", M: "maanden", Y: "jaar" };

/// P1M as [1, "M"]; nothing for what is no term of one unit.
export function termOf(text) {
  const found = /^P(T?)(\d+)(WD|[DWMYH])$/.exec(text ?? "");
  return found && units[found[1] + found[3]] ? [Number(found[2]), found[1] + found[3]] : null;
}

export const term = (count, unit) => unit.startsWith("T") ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`;

const single = { TM: "minuut", D: "dag", WD: "werkdag", W: "week", M: "maand" };

/// P1M as "1 maand"; nothing for what is no term of one unit.
export function termText(text) {
  const [count, unit] = termOf(text) ?? [];
  return unit && `${count} ${count === 1 ? single[unit] ?? units[unit] : units[unit]}`;
}
