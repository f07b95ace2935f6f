// What the reader gives: pasted text, a file, a page's HTML, an example.
import { Problem } from "./problem.js";

const isPage = (text) => /^\s*(<!doctype html|<html|<\?xml[^>]*>\s*<(!doctype )?html)/i.test(text);

/** Files that look like text by their names but are none begin so: Word and other archives, PDF, RTF. */
const refuse = (bytes) => {
  const head = String.fromCharCode(...bytes.subarray(0, 5));
  if (head.startsWith("PK") || head.startsWith("%PDF") || head.startsWith("{\\rtf") || bytes.subarray(0, 1000).includes(0)) {
    throw new Problem("This file is no plain text", "Save the article as plain text or as a web page, or copy its text and paste it.");
  }
};

const decode = (bytes) => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // What old Windows programs write, and what browsers take undeclared pages for.
    return new TextDecoder("windows-1252").decode(bytes);
  }
};

export const createInput = (settings, { read, failed }) => {
  const form = document.querySelector("#form");
  const text = document.querySelector("#text");
  const count = document.querySelector("#count");
  const file = document.querySelector("#file");
  const drop = document.querySelector("#drop");
  const kinds = document.querySelector("#kinds");
  const label = document.querySelector("#text-label");

  kinds.hidden = !settings.html;
  const kind = () => (settings.html ? form.elements.kind.value : "text");
  const setKind = (value) => {
    form.elements.kind.value = value;
    updateKind();
  };

  const updateKind = () => {
    const html = kind() === "html";
    label.textContent = html ? "The page’s HTML" : "The article’s text";
    text.placeholder = html ? "Paste the source of a web page here, or drop a saved page" : "Paste an article here, or drop a file";
    form.classList.toggle("code", html);
  };

  const update = () => {
    const length = text.value.length;
    const most = kind() === "html" ? settings.bytes : settings.characters;
    const isOver = length > most;
    count.textContent = length === 0 ? ""
      : `${length.toLocaleString("en")} characters${isOver ? `, ${(length - most).toLocaleString("en")} too many` : ""}`;
    count.classList.toggle("over", isOver);
  };

  const submit = () => {
    if (text.value.trim() === "") {
      text.focus();
      failed(new Problem("There is nothing to read yet", "Paste an article, open a file, or try an example."), null);
      return;
    }

    read({ text: text.value, kind: kind() });
  };

  const take = async (chosen) => {
    try {
      if (chosen.size > settings.bytes) {
        throw new Problem("It is too long", `The file has ${chosen.size.toLocaleString("en")} bytes; ${settings.bytes.toLocaleString("en")} are read at most.`);
      }

      const bytes = new Uint8Array(await chosen.arrayBuffer());
      refuse(bytes);
      text.value = decode(bytes);
      const html = /\.x?html?$/i.test(chosen.name) || isPage(text.value);
      if (html && !settings.html) {
        throw new Problem("Web pages are not read here", "Copy the article’s text out of the page and paste it.");
      }

      setKind(html ? "html" : "text");
      update();
      submit();
    } catch (error) {
      failed(error instanceof Problem ? error : new Problem("The file could not be opened", "Try another one, or paste its text."), null);
    }
  };

  text.addEventListener("input", () => {
    // Who pastes a page's source as text wants the page to be read.
    if (settings.html && kind() === "text" && isPage(text.value)) {
      setKind("html");
    }

    update();
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  kinds.addEventListener("change", () => {
    updateKind();
    update();
  });
  file.addEventListener("change", () => {
    if (file.files.length > 0) {
      take(file.files[0]);
      file.value = "";
    }
  });

  for (const button of document.querySelectorAll("[data-example]")) {
    button.addEventListener("click", async () => {
      try {
        const response = await fetch(`${settings.api}page/examples/${button.dataset.example}.txt`, { cache: "force-cache" });
        text.value = await response.text();
        setKind("text");
        update();
        submit();
      } catch {
        failed(new Problem("The example could not be loaded", "The connection may be down."), null);
      }
    });
  }

  const hasFile = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
  addEventListener("dragover", (event) => {
    if (hasFile(event)) {
      event.preventDefault();
      drop.hidden = false;
    }
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) {
      drop.hidden = true;
    }
  });
  addEventListener("drop", (event) => {
    drop.hidden = true;
    if (hasFile(event) && event.dataTransfer.files.length > 0) {
      event.preventDefault();
      take(event.dataTransfer.files[0]);
    }
  });

  updateKind();
  update();
  return { focus: () => text.focus() };
};
