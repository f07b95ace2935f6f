// Fetches the files of a part, compressed as they are kept, so that any host of files gives the small size.
import { files } from "./files.js";
import { Problem } from "./problem.js";

const failure = () => new Problem("The parser could not be loaded", "The connection may be down.", true);

/**
 * Returns the files of a part as blobs by name.
 * @param {string} part core or html.
 * @param {(loaded: number, total: number) => void} tell Told of the bytes that have come.
 */
export const download = async (part, tell) => {
  const wanted = files[part];
  const total = wanted.reduce((sum, file) => sum + file.bytes, 0);
  let loaded = 0;
  const abort = new AbortController();

  const get = async ({ name, packing, bytes, hash }) => {
    // The hash is part of the address: what the browser keeps is never that of another version.
    const address = new URL(`../_framework/${name}.${packing}?${hash}`, import.meta.url);
    const response = await fetch(address, { cache: "force-cache", signal: abort.signal });
    if (!response.ok) {
      throw new Error(`${name}: ${response.status}`);
    }

    const chunks = [];
    let own = 0;
    const reader = response.body.getReader();
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      chunks.push(value);
      // A host that says Content-Encoding: gzip gives the larger, inflated file.
      const counted = Math.min(value.length, bytes - own);
      own += counted;
      loaded += counted;
      tell(loaded, total);
    }

    return [name, new Blob(chunks)];
  };

  try {
    return new Map(await Promise.all(wanted.map(get)));
  } catch {
    abort.abort();
    throw failure();
  }
};

const getText = async (name) => {
  const response = await fetch(new URL(name, import.meta.url));
  if (!response.ok) {
    throw new Error(`${name}: ${response.status}`);
  }

  return response.text();
};

/** Returns the worker's script: one that comes from the page itself cannot name others. */
export const downloadWorker = async () => {
  try {
    const scripts = await Promise.all(["./lzma.js", "./worker.js"].map(getText));
    return new Blob(scripts, { type: "text/javascript" });
  } catch {
    throw failure();
  }
};
