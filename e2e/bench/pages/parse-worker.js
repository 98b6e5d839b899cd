// Reads a file or an address and parses it; sends the object back only where it is wanted.
self.onmessage = async ({ data: { source, isWanted } }) => {
  const body = typeof source === 'string' ? await fetch(source) : source;
  const collection = JSON.parse(await body.text());
  self.postMessage(isWanted ? collection : collection.features.length);
};
