const worker = new Worker(new URL('parse-worker.js', import.meta.url), { type: 'module' });

async function read(source) {
  const start = performance.now();
  await new Promise((resolve) => {
    worker.onmessage = resolve;
    worker.postMessage({ source, isWanted: false });
  });
  return performance.now() - start;
}

window.floor = {
  readFile: () => read(document.querySelector('#files').files[0]),
  readAddress: (address) => read(address),
};
