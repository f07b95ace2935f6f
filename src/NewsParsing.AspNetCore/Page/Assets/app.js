// The page: what is given is read, shown, filtered and taken away.
import { createBackend } from "./backend.js";
import { toCsv } from "./csv.js";
import { createFilters } from "./filters.js";
import { createInput } from "./input.js";
import { Problem } from "./problem.js";
import { fill, filter } from "./sayings.js";
import { isSpeech, speakersOf } from "./speakers.js";

const element = (id) => document.getElementById(id);
const { api, html, characters, bytes } = document.body.dataset;
const settings = { api, html: html === "true", characters: Number(characters), bytes: Number(bytes) };
const backend = createBackend(api);
const frame = element("article");
const list = element("speakers");
const wide = matchMedia("(min-width: 64rem)");
const dark = matchMedia("(prefers-color-scheme: dark)");

let input = null;
let article = null;
let found = null;
let abort = null;

/** Shows one of the parts: start, loading, result. An error stands beside the start. */
const show = (part) => {
  element("start").hidden = part === "result";
  element("loading").hidden = part !== "loading";
  element("result").hidden = part !== "result";
  element("cancel").hidden = part !== "loading";
  element("main").toggleAttribute("aria-busy", part === "loading");
};

const say = (text) => {
  element("status").textContent = text;
};

const failed = (problem, retry) => {
  element("error-title").textContent = problem.title || "Something went wrong";
  element("error-text").textContent = problem.message;
  element("again").hidden = !retry || !problem.mayPass;
  element("again").onclick = retry;
  // Beside what the reader sees: the form, or the result that could not be taken away.
  if (element("result").hidden) {
    element("form").after(element("error"));
  } else {
    element("filters").before(element("error"));
  }

  element("error").hidden = false;
  element("error").scrollIntoView({ block: "nearest" });
};

// The frame says when it is there; what is to be shown waits until then.
const frameReady = new Promise((resolve) => {
  addEventListener("message", (event) => {
    if (event.source !== frame.contentWindow || typeof event.data !== "object" || event.data === null) {
      return;
    }

    const { kind, height, id, top, bottom, byKeyboard } = event.data;
    switch (kind) {
      case "ready": resolve(); break;
      case "height": frame.style.height = `${Math.max(0, Number(height) || 0)}px`; break;
      case "place": reveal(Number(top), Number(bottom)); break;
      case "chosen": open(String(id), byKeyboard === true); break;
    }
  });
});
frame.src = `${api}page/frame.html`;
const tell = async (message) => {
  await frameReady;
  frame.contentWindow.postMessage(message, "*");
};

let mayScroll = false;
const reveal = (top, bottom) => {
  const origin = frame.getBoundingClientRect().top;
  if (mayScroll && (origin + top < 60 || origin + bottom > innerHeight - 60)) {
    scrollBy({ top: origin + top - innerHeight / 3, behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  }
};

const choose = (id, scrolls) => {
  mayScroll = scrolls;
  tell({ kind: "choose", id });
};

const closeOthers = (kept) => {
  for (const details of list.querySelectorAll("details[open]")) {
    if (details !== kept) {
      details.open = false;
    }
  }
};

/** Opens what was chosen in the text. */
const open = (id, focuses) => {
  const saying = found?.all.find((one) => one.id === id);
  const target = saying?.inside || id;
  const details = list.querySelector(`details[data-saying="${CSS.escape(target)}"]`);
  if (details && !details.closest("[hidden]")) {
    details.open = true;
    details.scrollIntoView({ block: wide.matches ? "nearest" : "center" });
    if (focuses) {
      details.querySelector("summary").focus();
    }
  } else {
    choose(id, false);
  }
};

const refresh = () => {
  if (!found) {
    return;
  }

  const left = filter(list, found, filters.passes);
  filters.count(left, found.sayings.length);
  const none = element("none");
  none.hidden = left > 0;
  none.textContent = found.sayings.length === 0
    ? "Nobody is quoted or reported in this text, or not in a way that the parser knows."
    : "Nothing matches. Choose other filters, or show all.";
  const shown = new Set(found.sayings.filter(filters.passes).map((saying) => saying.id));
  tell({
    kind: "filter",
    hidden: filters.isSet() ? found.all.filter((saying) => !shown.has(saying.inside || saying.id)).map((saying) => saying.id) : [],
  });
};

const filters = createFilters(element("filters"), refresh);

const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

const display = (answer) => {
  article = answer.article;
  found = speakersOf(article);
  const quotes = article.quotes.filter(isSpeech).length;
  const counts = `${count(found.speakers.length, "speaker")} · ${count(quotes, "quote")} · ${count(article.claims.length, "claim")}`;
  element("facts").textContent = [article.source, article.publishedAt?.slice(0, 10), counts].filter(Boolean).join(" · ");
  element("language").hidden = article.isEnglish;
  element("filters").hidden = found.sayings.length === 0;
  filters.offer(found);
  fill(list, article, found, {
    opened: (id, details) => {
      closeOthers(details);
      choose(id, wide.matches);
    },
    show: (id) => choose(id, true),
  });
  tell({ kind: "show", html: answer.marked });
  element("error").hidden = true;
  show("result");
  refresh();
  say(`Read: ${counts.replaceAll(" · ", ", ")}.`);
  element("result-title").focus({ preventScroll: true });
  scrollTo({ top: 0 });
};

const read = async (given) => {
  abort?.abort();
  abort = new AbortController();
  const { signal } = abort;
  element("error").hidden = true;
  // An ordinary article is there before a reader would see that it is awaited.
  const wait = setTimeout(() => {
    show("loading");
    say("Reading.");
  }, 150);
  element("read").disabled = true;
  try {
    const answer = await backend.read(given, signal);
    input = given;
    clearTimeout(wait);
    display(answer);
  } catch (error) {
    if (!signal.aborted) {
      clearTimeout(wait);
      show("start");
      failed(error instanceof Problem ? error : new Problem("Something went wrong", String(error.message)), () => read(given));
    }
  } finally {
    clearTimeout(wait);
    element("read").disabled = false;
  }
};

const save = (blob, name) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** A file's name after the headline, of letters and digits alone. */
const fileName = () => (article.headline?.text || "article").normalize("NFKD").toLowerCase()
  .replace(/[^a-z0-9]+/g, "-").slice(0, 60).replace(/^-+|-+$/g, "") || "article";

const extensions = { json: "json", jsonld: "jsonld", csv: "csv", html: "html" };
for (const button of document.querySelectorAll("[data-take]")) {
  button.addEventListener("click", async () => {
    const format = button.dataset.take;
    try {
      const blob = format === "csv" ? new Blob([toCsv(article)], { type: "text/csv" }) : await backend.take(input, format);
      save(blob, `${fileName()}.${extensions[format]}`);
      say("Saved.");
    } catch (error) {
      failed(error, () => button.click());
    }
  });
}

const start = createInput(settings, { read, failed });
element("cancel").addEventListener("click", () => {
  abort?.abort();
  show("start");
  say("Cancelled.");
  start.focus();
});
element("back").addEventListener("click", () => {
  show("start");
  element("error").hidden = true;
  say("");
  start.focus();
});

// The marks' style follows the reader's setting by a class.
const colour = () => document.documentElement.classList.toggle("newsparsing-dark", dark.matches);
dark.addEventListener("change", colour);
colour();
