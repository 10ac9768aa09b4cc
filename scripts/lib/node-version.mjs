// Kept to plain old JavaScript: it must be readable by a Node that is too old for everything else.

/** The oldest Node that runs the program. */
export const OLDEST_NODE = [20, 19];

/**
 * Why this Node cannot run the program.
 * @param {string} version such as process.versions.node
 * @returns {string | null} one line in Chinese and English, or null when the version will do
 */
export function tooOldNode(version) {
  const parts = version.split(".").map(Number);
  const isEnough = parts[0] > OLDEST_NODE[0] || (parts[0] === OLDEST_NODE[0] && parts[1] >= OLDEST_NODE[1]);
  if (isEnough) return null;
  const oldest = OLDEST_NODE.join(".");
  return (
    "Node " +
    version +
    " 太旧，需要 " +
    oldest +
    " 或更新的版本（建议 24）。请安装后再试。 / " +
    "Node " +
    version +
    " is too old: install " +
    oldest +
    " or newer (24 is recommended) and try again."
  );
}
