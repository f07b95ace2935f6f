// Asks the server that the page comes from.
import { Problem } from "./problem.js";

const ask = async (address, signal) => {
  let response;
  try {
    response = await fetch(address, { signal, headers: { Accept: "application/json" } });
  } catch (error) {
    if (error.name === "AbortError") {
      throw error;
    }

    throw new Problem("The server cannot be reached", "It may have been stopped, or the connection is down.", true);
  }

  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Problem("The archive cannot be searched so", problem.detail || `The server answered ${response.status}.`);
  }

  return response.json();
};

export const createArchive = (api) => ({
  sayings: (query, signal) => ask(`${api}sayings?${new URLSearchParams(query)}`, signal),
  people: (query, signal) => ask(`${api}people?${new URLSearchParams(query)}`, signal),
  timeline: (query, signal) => ask(`${api}page/archive/timeline?${new URLSearchParams(query)}`, signal),
  article: (key, signal) => ask(`${api}page/archive/articles/${encodeURIComponent(key)}`, signal),

  /** The address of the marked article alone, at one of its sayings. */
  addressOf: (key) => `${api}articles/${encodeURIComponent(key)}?format=html`,
});
