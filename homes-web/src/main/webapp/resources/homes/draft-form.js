// What a form says: reading it, writing it back, and the words its answers go by.

export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

// What was stored, or nothing when it is damaged.
export function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const kept = (input) => input.name && !input.name.startsWith("jakarta.faces.") && !input.name.startsWith("primefaces.")
  && !["password", "file", "submit", "button", "reset", "image"].includes(input.type)
  && (input.type !== "hidden" || input.name === "submission");

const isChoice = (input) => input.type === "radio" || input.type === "checkbox";
const standing = (input) => (isChoice(input) ? input.checked : input.value);
const first = (select) => select.options[Math.max(0, [...select.options].findIndex((option) => option.defaultSelected))];

function original(input) {
  if (isChoice(input)) return input.defaultChecked;
  return input.tagName === "SELECT" ? first(input)?.value ?? "" : input.defaultValue;
}

function fieldsOf(form, says) {
  const fields = {};
  for (const input of form.elements) {
    if (!kept(input)) continue;
    fields[input.name] ??= "";
    if (!isChoice(input)) fields[input.name] = says(input);
    else if (says(input)) fields[input.name] += (fields[input.name] && "\n") + input.value;
  }
  return fields;
}

export const read = (form) => fieldsOf(form, standing);

// What the page came with, before anybody touched it.
export const came = (form) => fieldsOf(form, original);

export function write(form, fields) {
  for (const input of form.elements) {
    if (!kept(input) || !(input.name in fields)) continue;
    const value = fields[input.name];
    if (isChoice(input)) input.checked = value.split("\n").includes(input.value);
    else input.value = value;
    input.dispatchEvent(new Event(input.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
  }
}

export const same = (one, other) => [...new Set([...Object.keys(one), ...Object.keys(other)])]
  .every((name) => name === "submission" || (one[name] ?? "") === (other[name] ?? ""));

// Whether somebody has changed what the page came with, before a script could hear it.
export const typed = (form) => !same(read(form), came(form));

// Whether it was this form that the server refused: a page may hold several.
export function refused(form) {
  const named = [...document.querySelectorAll(".error-summary a")]
    .map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1)))).filter(Boolean);
  return named.length ? named.some((field) => form.contains(field)) : document.querySelector(".error-summary") !== null;
}
