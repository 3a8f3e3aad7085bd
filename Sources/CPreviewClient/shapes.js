// What the schema says can stand in a place, and what follows from it for facts.

let model = null;

export function use(given) { model = given; }

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
export const countries = () => model.countries;
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

/// What of a value can be written: without what is empty, or lacks what it needs. What is as it was stays as it is.
export function complete(value, shape, before) {
  if (same(value, before)) return value;
  if (isEmpty(value) && !(shape.isKnown && shape.kind === "object" && value && !shape.required.length)) return undefined;
  switch (shape.kind) {
    case "list": {
      const items = value.map((item, index) => complete(item, shape.element, before?.[index])).filter((item) => item !== undefined);
      return items.length ? items : undefined;
    }
    case "object": return completeObject(value, shape, before);
    case "answer": return completeAnswer(value, shape, before);
    case "choice": return typeof value === "string" ? value : completeObject(value, variantOf(shape, value), before);
    default: return value;
  }
}

function completeObject(value, shape, before) {
  if (!shape) return undefined;
  const made = {};
  for (const name of [...Object.keys(shape.fields), ...Object.keys(value).filter((name) => !(name in shape.fields))]) {
    const part = shape.fields[name] ? complete(value[name], shapeOf(shape.fields[name]), before?.[name]) : value[name];
    if (part !== undefined) made[name] = part;
  }
  const isWhole = shape.required.every((name) => name in made);
  return isWhole && (Object.keys(made).length || shape.isKnown || before) ? made : undefined;
}

function completeAnswer(value, shape, before) {
  if (!("known" in value)) return complete(value, { kind: "other" }, before);
  const known = complete(value.known, { ...shape.value, isKnown: true }, before?.known);
  return known === undefined ? undefined : { known };
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
    const whole = shape.kind === "choice" ? variantOf(shape, value) : shape;
    if (whole?.kind !== "object" || isEmpty(value)) return;
    for (const name of whole.required) if (isEmpty(value[name])) found.push([...path, name]);
  });
  return found;
}

export function valueAt(facts, path) { return path.reduce((value, key) => value?.[key], facts); }

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

/// What two changes of the same facts make together. Where both changed the same, the own change stays.
export function merged(base, own, theirs) {
  if (same(own, base)) return theirs;
  if (same(theirs, base) || same(own, theirs)) return own;
  if (Array.isArray(own) && Array.isArray(theirs)) return mergedList(base, own, theirs);
  if (!isObject(own) || !isObject(theirs)) return own;
  const made = {};
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(own)])) {
    const value = merged(base?.[name], own[name], theirs[name]);
    if (value !== undefined) made[name] = value;
  }
  return made;
}

const isObject = (value) => value && typeof value === "object" && !Array.isArray(value);

function mergedList(base, own, theirs) {
  const before = Array.isArray(base) ? base : [];
  if (own.length === before.length && theirs.length === before.length) {
    return own.map((item, index) => merged(before[index], item, theirs[index]));
  }
  const isNew = (item) => !before.some((one) => same(one, item)) && !theirs.some((one) => same(one, item));
  return [...theirs, ...own.filter(isNew)];
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

/// Lets what refers to a fact by its name follow a new name.
export function rename(facts, path, before, after) {
  const kinds = targets.find(([pattern]) => pattern.test(nameOf(path)))?.[1];
  if (!kinds || !before || !after || namesOf(facts, kinds[0]).includes(before)) return;
  walk(facts, organisation(), (value, shape, place, { type, name }) => {
    if (value === before && shape.kind === "text" && kinds.includes(keyOf(type, name).target)) put(facts, place, after);
  });
}
