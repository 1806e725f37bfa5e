// The copies of unsubmitted words that this browser keeps, one for each form, record and tab.

const { parse } = await import(`./draft-form.js${new URL(import.meta.url).search}`);

export const copiesUnder = (prefix) => Object.keys(localStorage).filter((key) => key.startsWith(prefix))
  .map((key) => ({ ...parse(localStorage.getItem(key)), key })).filter((copy) => copy.fields);

// A damaged copy has no words to lose and goes with the others.
export function dropCopies(prefix, which = () => true) {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(prefix) && which(parse(localStorage.getItem(key)) ?? {})) localStorage.removeItem(key);
  }
}
