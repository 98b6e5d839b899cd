// Imported before anything else, so that an old Node.js gets a sentence and not a stack trace.
const [major, minor] = process.versions.node.split('.').map(Number);
const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23;

if (!isSupported) {
  console.error(
    `Tuban needs Node.js 20.19 or newer (22.12 or newer in the 22 line); this is ${process.versions.node}.\n` +
      `图斑需要 Node.js 20.19 或更高版本（22 系列须 22.12 或更高），当前为 ${process.versions.node}。`,
  );
  process.exit(1);
}
