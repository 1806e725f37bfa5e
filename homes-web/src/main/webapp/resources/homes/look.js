// The pages work without this file. It closes menus, counts characters, opens dialogs, leads to what was refused, opens the part it is in and hides
// the parts of a date that are not asked for.

// On a wide screen the sections of a visit and a search stand open; on a narrow one only what the page itself opened.
const wide = matchMedia("(min-width: 64rem)");
const unfold = () => document.querySelectorAll("details.on-phones").forEach((list) => { list.open = wide.matches; });
wide.addEventListener("change", unfold);
if (wide.matches) unfold();

// What was refused is not hidden in a part that was closed.
document.querySelectorAll("details:not(.menu) [aria-invalid='true']").forEach((field) => { field.closest("details").open = true; });

document.querySelector(".error-summary")?.focus();

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
  const opener = event.target.closest("[data-opens]");
  if (opener) document.getElementById(opener.dataset.opens).showModal();
  const closer = event.target.closest("[data-closes]");
  if (closer) closer.closest("dialog").close();
  const printer = event.target.closest("[data-prints]");
  if (printer) print();
  // The colons of an id would mislead a browser's own jump in older versions, and the field should have the cursor at once.
  const wrong = event.target.closest(".error-summary a[href^='#']");
  const id = wrong && wrong.getAttribute("href").slice(1);
  const field = wrong && (document.getElementById(`${id}_input`) ?? document.getElementById(id));
  if (field) {
    event.preventDefault();
    field.scrollIntoView({ block: "center" });
    field.focus({ preventScroll: true });
  }
});

document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.querySelector("details.menu[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

document.addEventListener("input", ({ target }) => {
  const count = document.getElementById(`${target.id}-count`);
  if (!count) return;
  // A limit is told, never enforced by cutting: pasted words must not vanish.
  const left = target.dataset.limit - target.value.length;
  const number = Math.abs(left).toLocaleString("en-GB");
  count.textContent = left < 0 ? `${number} characters too many` : `${number} characters left`;
});

const PARTS = {
  DAY: ["day", "month", "year"],
  MONTH: ["month", "year"],
  SEASON: ["season", "year"],
  QUARTER: ["quarter", "year"],
  FINANCIAL_YEAR: ["year"],
  YEAR: ["year"],
};
const fit = (date) => {
  const needed = PARTS[date.querySelector("[data-part='exact'] select").value];
  for (const part of date.querySelectorAll("[data-part]")) {
    part.hidden = part.dataset.part !== "exact" && !needed.includes(part.dataset.part);
  }
};
document.querySelectorAll(".partial-date").forEach(fit);
document.addEventListener("change", ({ target }) => {
  const date = target.closest("[data-part='exact']")?.closest(".partial-date");
  if (date) fit(date);
  // What the server read out is no longer what stands there.
  target.closest(".partial-date")?.querySelector(".reads")?.remove();
});
