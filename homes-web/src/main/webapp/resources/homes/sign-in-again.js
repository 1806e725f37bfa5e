// Signing in again, in place: the page with the words on it stays where it is. Where the council's own sign-in is used, the
// page is left for it and come back to; its words are kept meanwhile.

const { make } = await import(`./draft-form.js${new URL(import.meta.url).search}`);

const QUIET_FOR = 60000;
const accepts = { Accept: "application/json" };
let open = false;
let closedAt = -QUIET_FOR;

// Who closed the dialog wants to write on: asked again after a minute, or at once when they submit.
export async function askToSignIn({ person, here, goOn, insist }) {
  if (open || (!insist && performance.now() - closedAt < QUIET_FOR)) return;
  open = true;
  const council = await councilsWay();
  const away = here ? "You were away for a while. Every word is kept on this device." : "You were away for a while.";
  const dialog = make("dialog", { "aria-labelledby": "in-place-title" },
    make("h2", { id: "in-place-title" }, "Sign in to go on"), make("p", {}, away));
  dialog.append(council ? leave(council) : askForPassword(person, dialog, goOn));
  dialog.addEventListener("close", () => {
    dialog.remove();
    open = false;
    closedAt = performance.now();
  });
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector("a, input[type=password]").focus();
}

// Where the council's own sign-in begins, or nothing where a password is asked for.
async function councilsWay() {
  const answer = await fetch("/api/sign-in", { headers: accepts }).catch(() => null);
  const said = answer?.ok ? await answer.json().catch(() => null) : null;
  return said?.council ?? "";
}

function leave(council) {
  const back = encodeURIComponent(location.pathname + location.search);
  return make("p", { class: "buttons" },
    make("a", { class: "button", href: `${council}?to=${back}` }, "Sign in with the council’s account"));
}

function askForPassword(person, dialog, goOn) {
  const name = make("input", { id: "in-place-name", type: "text", autocomplete: "username", value: person, autocapitalize: "none" });
  const password = make("input", { id: "in-place-password", type: "password", autocomplete: "current-password" });
  const wrong = make("p", { class: "error", id: "in-place-error", role: "alert", hidden: "" });
  const go = make("button", { class: "button", type: "submit" }, "Sign in and go on");
  const form = make("form", { method: "post", action: "/sign-in" }, wrong,
    make("div", { class: "field" }, make("label", { for: name.id }, "Sign-in name"), name),
    make("div", { class: "field" }, make("label", { for: password.id }, "Password"), password),
    make("div", { class: "buttons" }, go));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    go.disabled = true;
    const body = JSON.stringify({ name: name.value, password: password.value });
    const headers = { "Content-Type": "application/json", ...accepts };
    const answer = await fetch("/api/sign-in", { method: "POST", headers, body }).catch(() => null);
    go.disabled = false;
    if (answer?.ok) {
      dialog.close();
      await goOn();
      return;
    }
    wrong.hidden = false;
    wrong.textContent = refusal(answer);
    password.focus();
  });
  return form;
}

function refusal(answer) {
  if (!answer) return "The server cannot be reached. Try again in a moment";
  if (answer.status === 404) return "Sign in in another window, then close this and go on";
  return answer.status === 429 ? "Too many tries. Wait a few minutes" : "Name or password is not right";
}
