import { PlainError } from "#app/platform/plain-error.ts";
import { PublishError } from "#app/publishing/findings.ts";
import { StorageError } from "#db/client.server.ts";

/** Codes of the system and of SQLite that one sentence explains. */
const CAUSES: Record<string, [english: string, chinese: string]> = {
  EADDRINUSE: [
    "The port is in use. Stop the other program, or choose another port: PORT=3001 npm start",
    "端口已被占用。请停掉占用它的程序，或换一个端口：PORT=3001 npm start",
  ],
  EADDRNOTAVAIL: [
    "HOST is not an address of this machine. Correct it and start again.",
    "HOST 不是本机的地址。请改正后再启动。",
  ],
  ENOTFOUND: [
    "HOST is not an address of this machine. Correct it and start again.",
    "HOST 不是本机的地址。请改正后再启动。",
  ],
  ENOSPC: ["The disk is full. Free some space and start again.", "磁盘已满。请腾出空间后再启动。"],
  SQLITE_FULL: ["The disk is full. Free some space and start again.", "磁盘已满。请腾出空间后再启动。"],
  SQLITE_CORRUPT: [
    "The database is damaged. Keep the data folder as it is and restore a backup: npm run restore -- <backup folder>",
    "数据库已损坏。请保留数据文件夹原样，并用备份恢复：npm run restore -- <备份文件夹>",
  ],
  SQLITE_NOTADB: [
    "shijing.db is not a database. Keep the data folder as it is and restore a backup: npm run restore -- <backup folder>",
    "shijing.db 不是数据库文件。请保留数据文件夹原样，并用备份恢复：npm run restore -- <备份文件夹>",
  ],
  SQLITE_BUSY: [
    "Another program holds the database. Stop it and try again.",
    "另一个程序占用着数据库。请停掉它再试。",
  ],
};

/** Codes that mean: the data folder cannot be written to. */
const NOT_WRITABLE = [
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOTDIR",
  "EEXIST",
  "SQLITE_READONLY",
  "SQLITE_CANTOPEN",
  "SQLITE_IOERR",
];

/**
 * What is printed when a command fails: one line in both languages for everything that can be mended from
 * outside, otherwise the fault with its stack.
 */
export function explain(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  if (error instanceof PublishError)
    return `内容不能发布，请按下面的提示改正 / The content cannot be published:\n${error.message}`;
  const code = error instanceof StorageError ? (/^SQLITE_\w+/.exec(error.message)?.[0] ?? "") : codeOf(error);
  if (code === "EACCES" && error instanceof Error && "syscall" in error && error.syscall === "listen") {
    return line(
      "This user may not listen on that port. Choose one above 1023: PORT=3000 npm start",
      "当前用户不能使用这个端口。请用 1023 以上的端口：PORT=3000 npm start",
    );
  }
  const cause = CAUSES[code] ?? CAUSES[code.split("_").slice(0, 2).join("_")];
  if (cause) return line(...cause);
  if (NOT_WRITABLE.some((known) => code === known || code.startsWith(`${known}_`))) {
    return line(
      `The data folder cannot be written to (${code}). Give this user the right to write there, or set DATA_DIR to another folder.`,
      `数据文件夹不能写入（${code}）。请让当前用户有写入权限，或用 DATA_DIR 指定别的文件夹。`,
    );
  }
  if (error instanceof StorageError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function line(english: string, chinese: string): string {
  return new PlainError(english, chinese).message;
}

/** The code of the error or of what caused it. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return error.cause === undefined ? "" : codeOf(error.cause);
}
