// What the schema says can stand in a place, and what follows from it for facts.

let model = null;
let countriesByName = [];

export function use(given) {
  model = given;
  countriesByName = Object.entries(model.countries).toSorted(([, one], [, other]) => one.localeCompare(other, "nl"));
}

const defined = (name) => model.schema.$defs[name];

/// What can stand where a schema is: its kind, and what belongs to the kind.
export function shapeOf(schema) {
  if (schema.$ref) {
    const name = schema.$ref.slice("#/$defs/".length);
    return name.startsWith("Answer.") ? answer(name, schema) : named(name, schema);
  }
  if (schema.type === "array") return { kind: "list", element: shapeOf(schema.items) };
  const kinds = { string: "text", boolean: "flag", integer: "number" };
  return { kind: kinds[schema.type] ?? "yes" };
}

function answer(name, schema) {
  return { kind: "answer", value: shapeOf(defined(name).oneOf[0].properties.known), takesNone: !schema.not };
}

const notations = { CalendarDate: "date", CalendarMonth: "month", Term: "term", Country: "country" };

function named(name, schema) {
  const form = defined(name);
  if (notations[name]) return { kind: notations[name] };
  if (form.enum) return { kind: "words", type: name, words: form.enum, usual: schema.default };
  if (!form.oneOf) return { kind: "object", type: name, fields: form.properties, required: form.required ?? [] };
  const objects = form.oneOf.filter(({ properties }) => properties);
  return {
    kind: "choice", type: name, words: form.oneOf.flatMap((one) => one.enum ?? []),
    variants: objects.map((one) => ({
      kind: "object", type: name, fields: one.properties, required: one.required ?? [],
    })),
  };
}

export const organisation = () => named("Organisation", {});

/// The variant of a choice that a value is: by its first key.
export const variantOf = (shape, value) =>
  shape.variants.find(({ fields }) => value && typeof value === "object" && Object.keys(fields)[0] in value);

export const nameOf = (path) =>
  path.reduce((name, key) => typeof key === "number" ? `${name}[${key}]` : name ? `${name}.${key}` : key, "");

export const pathOf = (name) =>
  [...name.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) => index === undefined ? key : Number(index));

export const label = (type, name = "") => model.labels[type]?.[name] ?? { text: name || type, help: "", isCommon: false };
export const keyOf = (type, name) => model.keys[type]?.[name] ?? {};
/// The code and name of each country, by name.
export const countries = () => countriesByName;
export const parts = () => model.parts;

export function same(one, other) {
  if (one === other) return true;
  if (!one || !other || typeof one !== "object" || typeof other !== "object") return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => name in other && same(one[name], other[name]));
}

export const copy = (value) => value === undefined ? undefined : structuredClone(value);

const isEmpty = (value) => value === undefined || value === null || (typeof value === "string" && !value.trim())
  || (typeof value === "object" && !Object.keys(value).length);

/// What of a value can be written: without what is empty. What lacks what it needs stays as it is in the file.
export function complete(value, shape, before) {
  if (same(value, before)) return value;
  if (value === undefined || value === null) return undefined;
  switch (shape.kind) {
    case "list": return completeList(value, shape, before);
    case "object": return completeObject(value, shape, before);
    case "answer": return completeAnswer(value, shape, before);
    case "choice": return typeof value === "string" ? value || undefined : completeObject(value, variantOf(shape, value), before);
    default: return isEmpty(value) ? undefined : value;
  }
}

function completeList(value, shape, before) {
  const olds = pairs(value, before).map((index) => child(before, index));
  const items = value.map((item, index) => complete(item, shape.element, olds[index])).filter((item) => item !== undefined);
  return items.length ? items : undefined;
}

function completeObject(value, shape, before) {
  if (!shape) return before;
  const made = {};
  for (const name of new Set([...Object.keys(shape.fields), ...Object.keys(value)])) {
    const part = shape.fields[name] ? complete(value[name], shapeOf(shape.fields[name]), child(before, name)) : value[name];
    const kept = part === undefined && shape.required.includes(name) ? child(before, name) : part;
    if (kept !== undefined) made[name] = kept;
  }
  if (!shape.required.every((name) => name in made)) return before;
  return Object.keys(made).length || shape.isKnown ? made : undefined;
}

function completeAnswer(value, shape, before) {
  if ("unknown" in value) return isEmpty(value.unknown) ? before : value;
  if (!("known" in value)) return isEmpty(value) ? undefined : value;
  const known = complete(value.known, { ...shape.value, isKnown: true }, child(before, "known"));
  return known === undefined ? before : { known };
}

/// For each item the index of the one before that it was made of, if any: its equal, or else one that shares most with it.
///
/// - Parameter least: how much two that differ must share.
export function pairs(items, before, least = 0) {
  const olds = Array.isArray(before) ? before : [];
  const found = items.map(() => undefined);
  const free = new Set(olds.keys());
  const pair = (index, old) => {
    found[index] = old;
    free.delete(old);
  };
  items.forEach((item, index) => {
    const equal = [index, ...free].find((old) => free.has(old) && same(olds[old], item));
    if (equal !== undefined) pair(index, equal);
  });
  const open = [...found.keys()].filter((index) => found[index] === undefined);
  const likely = open.flatMap((index) => [...free].map((old) => ({
    index, old, shared: shared(items[index], olds[old]), distance: Math.abs(index - old),
  }))).filter((one) => one.shared >= least);
  likely.sort((one, other) => other.shared - one.shared || one.distance - other.distance);
  for (const { index, old } of likely) if (found[index] === undefined && free.has(old)) pair(index, old);
  return found;
}

const shared = (one, other) =>
  isObject(one) && isObject(other) ? Object.keys(one).filter((name) => name in other && same(one[name], other[name])).length : 0;

/// What stood in the file at a place, though items before it came, went or moved.
export function valueBefore(own, base, path) {
  let [now, before] = [own, base];
  for (const key of path) {
    const old = Array.isArray(now) ? pairs(now, before)[key] : key;
    [now, before] = [child(now, key), child(before, old)];
  }
  return before;
}

/// Calls with each value, its shape, its path, and the type and key that it stands behind.
export function walk(value, shape, visit, path = [], place = {}) {
  if (value === undefined || value === null || !shape) return;
  visit(value, shape, path, place);
  switch (shape.kind) {
    case "list": value.forEach?.((item, index) => walk(item, shape.element, visit, [...path, index], place)); break;
    case "answer": walk(value.known, shape.value, visit, [...path, "known"], place); break;
    case "choice": if (typeof value === "object") walkFields(value, variantOf(shape, value), visit, path); break;
    case "object": walkFields(value, shape, visit, path);
  }
}

function walkFields(value, shape, visit, path) {
  for (const name of Object.keys(shape?.fields ?? {})) {
    walk(value[name], shapeOf(shape.fields[name]), visit, [...path, name], { type: shape.type, name });
  }
}

/// The paths of what is still needed before something that was begun can be written.
export function missing(facts) {
  const found = [];
  walk(facts, organisation(), (value, shape, path) => {
    if (shape.kind === "answer") return found.push(...missingAnswer(value, shape.value).map((key) => [...path, key]));
    const whole = shape.kind === "choice" ? variantOf(shape, value) : shape;
    if (whole?.kind !== "object" || isEmpty(value)) return;
    for (const name of whole.required) if (isEmpty(value[name])) found.push([...path, name]);
  });
  return found;
}

function missingAnswer(value, shape) {
  if ("unknown" in value) return isEmpty(value.unknown) ? ["unknown"] : [];
  const canBeEmpty = shape.kind === "object" && !shape.required.length;
  return "known" in value && isEmpty(value.known) && !canBeEmpty ? ["known"] : [];
}

/// What a place is called, and what can stand there.
export function placeAt(facts, path) {
  let place = { label: "", key: {} };
  let [shape, value] = [organisation(), facts];
  for (const name of path) {
    const whole = shape?.kind === "choice" ? variantOf(shape, value) : shape;
    if (whole?.fields?.[name]) place = { label: label(whole.type, name).text, key: keyOf(whole.type, name) };
    shape = whole?.kind === "list" ? whole.element : whole?.kind === "answer" ? whole.value
      : whole?.fields?.[name] && shapeOf(whole.fields[name]);
    value = child(value, name);
  }
  return place;
}

/// What stands under a key: of a text nothing, though JavaScript has `"text".fixed`.
const child = (value, key) => value && typeof value === "object" ? value[key] : undefined;

export const valueAt = (facts, path) => path.reduce(child, facts);

/// Sets a value, and makes what it stands in; undefined takes it away.
export function put(facts, path, value) {
  let whole = facts;
  path.slice(0, -1).forEach((key, index) => {
    if (whole[key] === undefined || typeof whole[key] !== "object") whole[key] = typeof path[index + 1] === "number" ? [] : {};
    whole = whole[key];
  });
  const last = path.at(-1);
  if (value !== undefined) whole[last] = value;
  else if (Array.isArray(whole)) whole.splice(last, 1);
  else delete whole[last];
}

/// What two changes of the same facts make together. Where both changed the same, the own change stays, and `conflict` is
/// called with its path.
export function merged(base, own, theirs, conflict = () => {}, path = []) {
  if (same(own, base)) return theirs;
  if (same(theirs, base) || same(own, theirs)) return own;
  if (Array.isArray(own) && Array.isArray(theirs)) return mergedList(base, own, theirs, conflict, path);
  if (!isAlike(own, theirs)) {
    conflict(path);
    return own;
  }
  const made = {};
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(own)])) {
    const value = merged(child(base, name), own[name], theirs[name], conflict, [...path, name]);
    if (value !== undefined) made[name] = value;
  }
  return made;
}

const isObject = (value) => value && typeof value === "object" && !Array.isArray(value);

/// Two objects with no key in common are two answers, or two variants of a choice: together they are none.
const isAlike = (one, other) => isObject(one) && isObject(other) && Object.keys(one).some((name) => name in other);

function mergedList(base, own, theirs, conflict, path) {
  const before = Array.isArray(base) ? base : [];
  if (own.length === before.length && theirs.length === before.length) {
    return own.map((item, index) => merged(before[index], item, theirs[index], conflict, [...path, index]));
  }
  const [ownPairs, theirPairs] = [pairs(own, before, 1), pairs(theirs, before, 1)];
  const made = [];
  theirs.forEach((item, index) => {
    const old = theirPairs[index];
    const mine = old === undefined ? -1 : ownPairs.indexOf(old);
    if (mine >= 0) made.push(merged(before[old], own[mine], item, conflict, [...path, made.length]));
    else if (old === undefined || !same(item, before[old])) made.push(item);
  });
  const isNew = (item, index) => ownPairs[index] === undefined && !theirs.some((one) => same(one, item));
  return [...made, ...own.filter(isNew)];
}

// Names of facts, and what refers to them.
const named_ = {
  subject: (facts) => (facts.subjects ?? []).map(({ label: name }) => name),
  category: (facts) => (facts.categories ?? []).map(({ label: name }) => name),
  purpose: (facts) => (facts.purposes ?? []).map(({ name }) => name),
  processor: (facts) => (facts.sharing?.processors ?? []).map(({ name }) => name),
  party: (facts) => [...named_.processor(facts), ...(facts.sharing?.recipients ?? []).map(({ name }) => name)],
};

export const namesOf = (facts, target) => [...new Set(named_[target](facts).filter((name) => name))];

const targets = [
  [/^subjects\[\d+\]\.label$/, ["subject"]], [/^categories\[\d+\]\.label$/, ["category"]],
  [/^purposes\[\d+\]\.name$/, ["purpose"]], [/^sharing\.processors\[\d+\]\.name$/, ["processor", "party"]],
  [/^sharing\.recipients\[\d+\]\.name$/, ["party"]],
];

const kindsAt = (path) => targets.find(([pattern]) => pattern.test(nameOf(path)))?.[1];

/// Calls with each place that refers to a fact by its name.
function walkReferences(facts, visit) {
  walk(facts, organisation(), (value, shape, path, { type, name }) => {
    const target = shape.kind === "text" && keyOf(type, name).target;
    if (target) visit(value, target, path);
  });
}

/// Lets what refers to a fact by its name follow a new name.
export function rename(facts, path, before, after) {
  const kinds = kindsAt(path);
  if (!kinds || !before || !after || namesOf(facts, kinds[0]).includes(before)) return;
  walkReferences(facts, (value, target, place) => {
    if (value === before && kinds.includes(target)) put(facts, place, after);
  });
}

/// Leaves each name as it is in the file for as long as others refer to what it was: it is being written.
///
/// - Returns: whether there is such a name.
export function holdNames(facts, base) {
  const referred = new Set();
  walkReferences(facts, (value, target) => referred.add(`${target} ${value}`));
  let isHeld = false;
  walk(facts, organisation(), (value, shape, path) => {
    const kinds = shape.kind === "text" && kindsAt(path);
    const before = kinds && valueBefore(facts, base, path);
    if (!before || before === value || namesOf(facts, kinds[0]).includes(before)) return;
    if (!kinds.some((kind) => referred.has(`${kind} ${before}`))) return;
    put(facts, path, before);
    isHeld = true;
  });
  return isHeld;
}

/// What refers to a fact at a place or within it, once that is gone: the paths, as they are then.
export function usesOf(facts, path) {
  const rest = copy(facts);
  put(rest, path, undefined);
  const found = [];
  walkReferences(rest, (value, target, place) => {
    if (namesOf(facts, target).includes(value) && !namesOf(rest, target).includes(value)) found.push(place);
  });
  return { rest, places: found };
}
