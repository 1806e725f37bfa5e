// The name of this tab. It outlives a reload; a duplicated tab, which starts with the name of the first, takes another.

const born = crypto.randomUUID();
let name = sessionStorage.getItem("homes-tab") ?? born;
sessionStorage.setItem("homes-tab", name);

export const thisTab = () => name;

function call(words) {
  const key = `homes-tab/${name}`;
  try {
    localStorage.setItem(key, words);
    localStorage.removeItem(key);
  } catch {
    // A full device: the tab keeps its name, and the drafts say that there is no room.
  }
}

addEventListener("storage", ({ key, newValue }) => {
  if (key !== `homes-tab/${name}` || !newValue) return;
  const [what, who] = newValue.split(" ");
  if (what === "opened" && who !== born) call(`taken ${who}`);
  if (what === "taken" && who === born) {
    name = crypto.randomUUID();
    sessionStorage.setItem("homes-tab", name);
  }
});
call(`opened ${born}`);
