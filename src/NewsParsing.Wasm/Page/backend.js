// Who reads the articles: here the browser itself. The parser runs in a worker, so that the page stays responsive, and no text leaves it.
import { download, downloadWorker } from "./download.js";
import { Problem, problemOf } from "./problem.js";
import { createProgress } from "./progress.js";

const types = { json: "application/json", jsonld: "application/ld+json", html: "text/html" };
const tooOld = () => typeof WebAssembly !== "object" || typeof DecompressionStream !== "function" || typeof Worker !== "function";
const aborted = () => new DOMException("The reader has cancelled.", "AbortError");

// A worker takes the page's policy (Content Security Policy Level 3, connect-src 'self') only when it comes from the page itself: one from
// an address has that of the answer there, and a host of files sends none. Trusted Types let these blobs be all that starts a worker.
const trusted = globalThis.trustedTypes?.createPolicy("newsparsing", {
  createScriptURL: (address) => {
    if (!address.startsWith("blob:")) {
      throw new TypeError("Only the page's own worker is started.");
    }

    return address;
  },
});

export const createWorker = (script) => {
  const address = URL.createObjectURL(script);
  return new Worker(trusted ? trusted.createScriptURL(address) : address, { type: "module" });
};

export const createBackend = () => {
  const { characters } = document.body.dataset;
  const progress = createProgress(document);
  /** The files of each part as they came, so that a worker that was stopped is replaced without the network. */
  const parts = new Map();
  let worker = null;
  let started = null;
  let calls = new Map();
  let last = 0;

  const part = (name) => {
    if (!parts.has(name)) {
      const files = name === "worker" ? downloadWorker() : download(name, progress.bytes);
      parts.set(name, files);
      files.catch(() => parts.delete(name));
    }

    return parts.get(name);
  };

  const stop = (error) => {
    worker?.terminate();
    worker = null;
    started = null;
    const waiting = calls;
    calls = new Map();
    for (const { reject } of waiting.values()) {
      reject(error);
    }
  };

  /** Asks the worker; one that the reader no longer waits for is stopped, as nothing else ends a parse. */
  const ask = (message, signal) => new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(aborted());
      return;
    }

    const id = last++;
    calls.set(id, { resolve, reject });
    worker.postMessage({ id, ...message });
    signal?.addEventListener("abort", () => {
      if (calls.has(id)) {
        stop(aborted());
        start().catch(() => {});
      }
    });
  });

  const begin = async () => {
    if (tooOld()) {
      throw new Problem("This browser is too old", "The parser needs WebAssembly and DecompressionStream, which browsers have since 2023.");
    }

    try {
      progress.show("The parser is loading into your browser.");
      const files = await part("core");
      progress.show("The parser is starting.");
      worker = createWorker(await part("worker"));
      worker.addEventListener("message", ({ data: { id, value, error } }) => {
        const call = calls.get(id);
        calls.delete(id);
        if (error) {
          call?.reject(new Problem("Something went wrong", error, true));
        } else {
          call?.resolve(value);
        }
      });
      worker.addEventListener("error", (event) => {
        stop(new Problem("The parser stopped", event.message || "It could not be started.", true));
      });
      await ask({ kind: "start", files, address: new URL("../_framework/dotnet.js", import.meta.url).href });
      progress.hide();
    } catch (error) {
      progress.fail(error.message);
      stop(error);
      throw error;
    }

    // A first parse reads the weights. Also where a text waits already: the interpreter makes better code of what has run some times, and
    // the seed alone takes 3.0 to 3.7 s of a processor, after this one both take 2.7 to 3.0 (Node 20, three runs of each).
    ask({ kind: "warmUp" }).catch(() => {});
  };

  const start = () => {
    if (!started) {
      started = begin();
      const own = started;
      own.catch(() => {
        started = started === own ? null : started;
      });
    }

    return started;
  };

  /** Whatever is waited for, no longer than the reader does. */
  const until = (promise, signal) => new Promise((resolve, reject) => {
    promise.then(resolve, reject);
    signal?.addEventListener("abort", () => reject(aborted()));
  });

  const call = async (name, input, settings, signal) => {
    await until(start(), signal);
    if (input.kind === "html") {
      progress.show("What reads web pages is loading into your browser.", parts.has("html"));
      try {
        await until(part("html").then((files) => ask({ kind: "load", files }, signal)), signal);
      } finally {
        progress.hide();
      }
    }

    // Text as a server gets it: half a surrogate pair is no character.
    const text = input.text.toWellFormed?.() ?? input.text;
    const [answer, problem] = await ask({ kind: "call", name, values: [text, input.kind, Number(characters), ...settings] }, signal);
    if (problem) {
      const { status, detail } = JSON.parse(problem);
      throw problemOf(status, { detail });
    }

    return answer;
  };

  // Where the reader asks to save data, with the first text.
  if (!navigator.connection?.saveData) {
    start().catch(() => {});
  }

  return {
    /** Returns the article with its explanations, and its marked text. */
    read: async (input, signal) => JSON.parse(await call("Read", input, [], signal)),

    /** Returns the article as a file: json, jsonld or html. */
    take: async (input, format) => new Blob([await call("Parse", input, [format, null, null, null])], { type: types[format] }),

    /** Returns an article as `POST parse` does; `input.kind` is text, json or html, options are those of the query. */
    parse: (input, { format = null, offsets = null, explain = null, indented = null } = {}) =>
      call("Parse", input, [format, offsets, explain, indented]),
  };
};
