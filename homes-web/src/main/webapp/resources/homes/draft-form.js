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

export const same = (one, other) => [...new Set([...Object.keys(one), ...Object.keys(other)])]
  .every((name) => name === "submission" || (one[name] ?? "") === (other[name] ?? ""));

// The label a name in the form goes by.
function label(form, name) {
  const input = form.elements[name];
  const first = input instanceof RadioNodeList ? input[0] : input;
  const choice = first?.type === "radio" || first?.type === "checkbox";
  const words = choice ? first.closest("fieldset")?.querySelector("legend") : first?.labels?.[0];
  return words?.textContent.trim() ?? name;
}

// What a person chose, in the words they chose by.
function answer(form, name, value = "") {
  const offered = [...form.elements].filter((input) => input.name === name);
  return value.split("\n").map((part) => {
    const tile = offered.find((input) => ["radio", "checkbox"].includes(input.type) && input.value === part);
    const line = offered[0]?.tagName === "SELECT" && [...offered[0].options].find((option) => option.value === part);
    return tile?.labels?.[0]?.textContent.trim() ?? (line ? line.textContent.trim() : part);
  }).join("\n");
}

// Both texts side by side, only where they differ.
export function compare(form, fields) {
  const mine = read(form);
  const sides = [["Yours, here", mine], ["The other", fields]].map(([heading, side]) => {
    const version = make("section", { class: "version" }, make("header", {}, make("h3", {}, heading)));
    for (const name of Object.keys({ ...mine, ...fields })) {
      if (name === "submission" || (mine[name] ?? "") === (fields[name] ?? "")) continue;
      const words = answer(form, name, side[name]) || "Nothing";
      version.append(make("h4", {}, label(form, name)), make("p", { class: "words" }, words));
    }
    return version;
  });
  return make("div", { class: "versions" }, ...sides);
}
