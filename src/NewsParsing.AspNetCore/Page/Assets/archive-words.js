// Finds the words of a search in what was said, to highlight them. What is found is the server's; this only shows why.

const word = /[\p{L}\p{N}]+/gu;

const fold = (text) => text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();

/** Without the endings of English, so that "denied" is found by "denies". */
const stem = (text) => {
  const folded = fold(text);
  const cut = folded.replace(/(?:ingly|edly|ings|ing|ied|ies|ed|es|ly|s|y|e)$/u, "");
  return cut.length >= 3 ? cut.replace(/([^aeiou])\1$/u, "$1") : folded;
};

/** Returns the stems of a search; none for an empty one. */
export const stemsOf = (text) => new Set((text.match(word) || []).map(stem));

/** Returns a text as nodes in which the words of the search are marked. */
export const highlight = (text, stems) => {
  const nodes = [];
  let from = 0;
  for (const match of stems.size > 0 ? text.matchAll(word) : []) {
    if (stems.has(stem(match[0]))) {
      const mark = document.createElement("mark");
      mark.textContent = match[0];
      nodes.push(text.slice(from, match.index), mark);
      from = match.index + match[0].length;
    }
  }

  nodes.push(text.slice(from));
  return nodes;
};
