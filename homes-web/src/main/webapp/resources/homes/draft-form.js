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

export function read(form) {
  const fields = {};
  for (const input of form.elements) {
    if (!kept(input)) continue;
    const choice = input.type === "radio" || input.type === "checkbox";
    fields[input.name] ??= "";
    if (!choice) fields[input.name] = input.value;
    else if (input.checked) fields[input.name] += (fields[input.name] && "\n") + input.value;
  }
  return fields;
}

export function write(form, fields) {
  for (const input of form.elements) {
    if (!kept(input) || !(input.name in fields)) continue;
    const value = fields[input.name];
    if (input.type === "radio" || input.type === "checkbox") input.checked = value.split("\n").includes(input.value);
    else input.value = value;
    input.dispatchEvent(new Event(input.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
  }
}

const first = (select) => Math.max(0, [...select.options].findIndex((option) => option.defaultSelected));

// Whether somebody has changed what the page came with, before a script could hear it.
export const typed = (form) => [...form.elements].filter(kept).some((input) => {
  if (input.type === "radio" || input.type === "checkbox") return input.checked !== input.defaultChecked;
  return input.tagName === "SELECT" ? input.selectedIndex !== first(input) : input.value !== input.defaultValue;
});

export const same = (one, other) => [...new Set([...Object.keys(one), ...Object.keys(other)])]
  .every((name) => name === "submission" || (one[name] ?? "") === (other[name] ?? ""));
