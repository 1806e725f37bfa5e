// Two texts for one form, side by side where they differ, and the choice between them.

const { make, read } = await import(`./draft-form.js${new URL(import.meta.url).search}`);

export const moment = (when) => new Date(when).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });

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
function compare(form, fields) {
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

// Not a dialog: one can go on writing and decide later.
export function otherText(form, other, useIt, keepMine) {
  const use = make("button", { type: "button", class: "button secondary" }, "Use the other text");
  const keep = make("button", { type: "button", class: "button quiet" }, "Keep mine");
  use.addEventListener("click", useIt);
  keep.addEventListener("click", keepMine);
  return make("section", { class: "notice attention other-words", role: "region", "aria-label": "Another text" },
    make("h2", {}, "There is another text of yours"),
    make("p", {}, `It was written in another window or on another device, ${moment(other.writtenAt)}. Both are kept. Choose which one stands.`),
    compare(form, other.fields), make("p", { class: "buttons" }, use, keep));
}
