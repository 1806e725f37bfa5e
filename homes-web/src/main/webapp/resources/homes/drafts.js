// No word is lost. A form with data-draft="<form key>" and data-draft-record="<id>" is kept in this browser with every key
// and on the server within two seconds, until the server has taken it. What is not the same in both is offered, not dropped.

// The parts carry the edition of this file in their addresses.
const edition = new URL(import.meta.url).search;
const parts = ["draft-form", "other-text", "copies", "this-tab", "sign-in-again"].map((name) => import(`./${name}.js${edition}`));
const { came, make, read, refused, same, typed, write, otherText, moment, copiesUnder, dropCopies, thisTab, askToSignIn } =
  Object.assign({}, ...await Promise.all(parts));

const person = document.body.dataset.person;
const clock = () => new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
const json = { "Content-Type": "application/json", Accept: "application/json" };
// Going back, a browser fills in what was in the form when it was left: submitted, perhaps.
const cameBack = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
const ANSWER_WITHIN = 8000;
const TRY_AGAIN_WITHIN = 10000;

const { draftDone } = document.body.dataset;
// What the server has taken needs no copy here any more; words of another tab that it has not seen stay.
if (draftDone) dropCopies(`homes-draft/${person}/${draftDone}/`, (copy) => copy.onServer || copy.device === thisTab());

// On a device that several people use, nothing that the server has stays behind.
document.querySelector("[data-sign-out]")?.addEventListener("submit", () => {
  dropCopies(`homes-draft/${person}/`, (copy) => copy.onServer);
});

class Draft {
  constructor(form) {
    this.form = form;
    this.path = `${form.dataset.draft}/${form.dataset.draftRecord || "new"}`;
    this.prefix = `homes-draft/${person}/${this.path}/`;
    this.url = `/api/drafts/${this.path.split("/").map(encodeURIComponent).join("/")}`;
    this.known = JSON.stringify(read(form));
    // Refused words that were sent before the draft had come are as new as words typed before it has come.
    this.sentEarly = !cameBack && "draftUnseen" in document.body.dataset && refused(form);
    this.typedEarly = this.sentEarly || (typed(form) && !cameBack);
    Object.assign(this, { revision: 0, writtenAt: null, waiting: false, pause: 2000 });
    this.asked = new Promise((done) => { this.hasAsked = done; });
    this.status = form.querySelector(".saved") ?? form.appendChild(make("p", { class: "saved", role: "status" }));
    form.addEventListener("input", () => this.changed());
    form.addEventListener("change", () => this.changed());
    form.addEventListener("submit", (event) => this.submit(event));
    // The draft ends with what is sent only where the page has shown it.
    form.addEventListener("formdata", ({ formData }) => this.submitted && this.shown && formData.set("draft.seen", this.revision));
  }

  say(tone, words) {
    if (this.status.textContent === words) return;
    this.status.className = `saved ${tone}`;
    this.status.textContent = words;
  }

  changed(settled = false) {
    const now = JSON.stringify(read(this.form));
    // Leaving a field is reported as a change, even when nothing new stands in it.
    if (this.restoring || (now === this.known && !settled)) return;
    this.known = now;
    this.writtenAt = new Date().toISOString();
    this.waiting = true;
    this.keepHere(false);
    this.timer ??= setTimeout(() => this.send(), 1500);
  }

  keepHere(onServer) {
    const { revision, writtenAt } = this;
    try {
      const copy = { fields: read(this.form), revision, writtenAt, onServer, device: thisTab() };
      localStorage.setItem(this.prefix + thisTab(), JSON.stringify(copy));
      this.here = true;
      if (!onServer) this.say("is-moving", "Saving");
    } catch {
      this.here = false;
      this.say("is-late", "Not saved: this device has no room. Copy your words before you leave");
    }
  }

  body() {
    const { revision, writtenAt } = this;
    const title = document.querySelector("h1")?.textContent.trim() ?? "";
    return JSON.stringify({
      revision, writtenAt, fields: read(this.form), device: thisTab(), title, link: location.pathname + location.search,
    });
  }

  // Answers with "kept", "signed-out", "newer", "refused" or "unreachable".
  async send() {
    clearTimeout(this.timer);
    this.timer = null;
    if (this.sending) return this.sending;
    this.sending = this.put().finally(() => { this.sending = null; });
    const outcome = await this.sending;
    if (this.waiting && !this.timer && !this.leaving) {
      const again = outcome === "kept" ? 1500 : (this.pause = Math.min(this.pause * 2, TRY_AGAIN_WITHIN));
      if (outcome === "kept" || outcome === "unreachable") this.timer = setTimeout(() => this.send(), again);
    }
    return outcome;
  }

  async put() {
    // Words typed before the server has said what it holds would be taken for those of an older tab.
    await this.asked;
    const sent = this.writtenAt ?? (this.writtenAt = new Date().toISOString());
    let answer;
    try {
      const signal = AbortSignal.timeout(ANSWER_WITHIN);
      answer = await fetch(this.url, { method: "PUT", headers: json, body: this.body(), signal });
    } catch {
      return this.onlyHere();
    }
    if (answer.status === 401) return this.signedOut();
    if (answer.status === 409) return this.offerNewer(answer);
    // Only these say that the words themselves cannot be kept. A server that has just been started answers all sorts of
    // things until the application is there.
    if (!answer.ok && ![400, 413].includes(answer.status)) return this.onlyHere();
    if (!answer.ok) {
      this.say("is-waiting", `Saved on this device at ${clock()}. The server would not keep it; copy your words before you leave`);
      return "refused";
    }
    this.revision = (await answer.json()).revision;
    this.shown = true;
    this.pause = 2000;
    if (this.writtenAt === sent) {
      this.waiting = false;
      this.keepHere(true);
      this.say("is-good", this.here ? `Saved on this device and on the server at ${clock()}` : `Saved on the server at ${clock()}`);
    }
    return "kept";
  }

  signedOut() {
    this.onlyHere();
    signInAgain(this);
    return "signed-out";
  }

  onlyHere() {
    if (this.here) {
      this.say("is-waiting", `Saved on this device at ${clock()}. The server cannot be reached; it is sent when it can`);
    }
    return "unreachable";
  }

  async offerNewer(answer) {
    let theirs = await answer.json().catch(() => null);
    if (!theirs?.fields) theirs = await this.fromServer();
    if (!theirs) return "unreachable";
    this.revision = theirs.revision;
    if (same(theirs.fields, read(this.form))) {
      this.waiting = false;
      return "kept";
    }
    if (!this.isNews(theirs)) return this.put();
    this.offer(theirs);
    return "newer";
  }

  async fromServer() {
    const answer = await fetch(this.url, { headers: { Accept: "application/json" }, signal: AbortSignal.timeout(ANSWER_WITHIN) });
    if (answer.status === 401) signInAgain(this);
    if (answer.status === 204) return null;
    return answer.status === 200 ? answer.json() : undefined;
  }

  // The newest words win; what differs from them is offered beside them.
  // What the server had and has no more was submitted or discarded: the copy here ends with it.
  ended(copy, server) {
    const ended = server === null && copy.onServer;
    if (ended) localStorage.removeItem(copy.key);
    return ended;
  }

  async restore() {
    const before = this.writtenAt;
    const server = await this.fromServer().catch(() => undefined);
    const found = [...copiesUnder(this.prefix).filter((copy) => !this.ended(copy, server)), ...(server ? [{ ...server, onServer: true }] : [])]
      .sort((one, other) => (one.writtenAt < other.writtenAt ? 1 : -1));
    this.revision = server?.revision ?? 0;
    this.shown = server !== undefined;
    this.hasAsked();
    const returned = refused(this.form) && !this.sentEarly;
    if (returned || this.typedEarly) this.changed(true);
    this.typedEarly = false;
    if (!found.length) return;
    const [newest] = found;
    // Words typed while the answer was under way are newer than any draft.
    const typedMeanwhile = this.writtenAt !== before;
    if (!returned && !typedMeanwhile && !same(newest.fields, read(this.form))) {
      this.apply(newest);
      this.say("is-good", `Your words of ${moment(newest.writtenAt)} are back`);
    }
    this.writtenAt ??= newest.writtenAt;
    // Where the server did not answer, nobody knows whether it still has what was there once.
    const other = found.find((copy) => (!copy.onServer || server === undefined) && this.isNews(copy))
      ?? (server && this.isNews(server) && (typedMeanwhile || server.device !== thisTab()) ? server : null);
    if (other && !returned) this.offer(other);
    for (const copy of found) if (copy.key && copy.key !== this.prefix + thisTab() && copy !== other) localStorage.removeItem(copy.key);
    if (!newest.onServer || typedMeanwhile) {
      this.waiting = true;
      this.keepHere(false);
      await this.send();
    }
  }

  // What a page comes with has nothing to lose.
  isNews({ fields }) {
    return !same(fields, read(this.form)) && !same(fields, came(this.form));
  }

  // Only the tab that made a submission may send it again under the same id: another one has new words to say.
  apply({ fields, device }) {
    this.restoring = true;
    const { submission, ...words } = fields;
    write(this.form, device === thisTab() ? fields : words);
    this.restoring = false;
    this.known = JSON.stringify(read(this.form));
  }

  offer(other) {
    this.notice?.remove();
    this.undecided = true;
    this.notice = otherText(this.form, other, () => this.use(other), () => this.keepMine(other));
    this.form.before(this.notice);
    this.say("is-waiting", "Both texts are kept. Choose which one stands");
  }

  use(other) {
    const mine = { fields: read(this.form), writtenAt: this.writtenAt, device: thisTab() };
    this.apply(other);
    this.changed(true);
    this.offer(mine);
    this.undecided = false;
  }

  keepMine(other) {
    this.notice.remove();
    this.undecided = false;
    if (other.key) localStorage.removeItem(other.key);
    this.changed(true);
    this.status.scrollIntoView({ block: "nearest" });
  }

  async submit(event) {
    if (this.submitted || !this.ready) event.preventDefault();
    if (this.submitted || this.checking) return;
    if (!this.ready) {
      this.checking = true;
      this.ready = await this.mayGo();
      this.checking = false;
      if (this.ready) this.form.requestSubmit(event.submitter);
      return;
    }
    this.ready = false;
    this.submitted = this.leaving = true;
    clearTimeout(this.timer);
    // Only after the browser has read the form: a disabled button would not be sent.
    setTimeout(() => this.buttons().forEach((button) => { button.disabled = true; }));
  }

  // The words have to be safe, and the person still signed in, before the page is given up.
  async mayGo() {
    this.keepHere(false);
    this.waiting = true;
    await this.sending;
    const outcome = await this.send();
    if (this.undecided) return this.choose();
    if (outcome === "unreachable") return (await fetch(location.href, { method: "HEAD" }).catch(() => null)) !== null;
    return outcome === "kept" || outcome === "refused";
  }

  // Submitting ends the draft, and with it the text that nobody has looked at yet.
  choose() {
    this.notice.scrollIntoView({ block: "nearest" });
    this.notice.querySelector("button").focus();
    return false;
  }

  buttons() {
    return [...this.form.elements].filter((input) => input.type === "submit");
  }

  async discard() {
    this.leaving = true;
    clearTimeout(this.timer);
    const answer = await fetch(this.url, { method: "DELETE" }).catch(() => null);
    if (!answer?.ok) return this.back();
    dropCopies(this.prefix);
    return location.replace(location.pathname + location.search);
  }

  leave() {
    // Both "hidden" and "leaving" are told, one after the other.
    if (!this.waiting || this.leaving || this.sentOnLeaving === this.writtenAt) return;
    this.sentOnLeaving = this.writtenAt;
    fetch(this.url, { method: "PUT", headers: json, body: this.body(), keepalive: true }).catch(() => null);
  }

  back() {
    this.submitted = this.leaving = this.ready = false;
    this.buttons().forEach((button) => { button.disabled = false; });
    if (this.waiting) this.send();
  }
}

const signInAgain = (draft) => askToSignIn({
  person, here: draft.here, insist: draft.checking, goOn: () => goOn(draft),
});

// The page of the old session cannot be sent any more; loaded again, it gets its words back from the draft.
async function goOn(draft) {
  const outcome = draft.waiting ? await draft.send() : "kept";
  if (outcome === "kept" || draft.here) location.replace(location.pathname + location.search);
}

const drafts = person ? [...document.querySelectorAll("form[data-draft]")].map((form) => new Draft(form)) : [];
drafts.forEach((draft) => draft.restore());
document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-discards]");
  drafts.find(({ path }) => button && ["", path].includes(button.dataset.discards))?.discard();
});
addEventListener("online", () => drafts.forEach((draft) => draft.waiting && draft.send()));
addEventListener("pagehide", () => drafts.forEach((draft) => draft.leave()));
addEventListener("pageshow", ({ persisted }) => persisted && drafts.forEach((draft) => { draft.back(); draft.restore(); }));
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") drafts.forEach((draft) => draft.leave());
  else drafts.forEach((draft) => draft.waiting && draft.send());
});
