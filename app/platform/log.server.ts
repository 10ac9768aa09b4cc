/** One JSON line on standard error. Never names, phones, passwords or free text: ids and causes only. */
export function logFault(requestId: string, error: unknown, place: string): void {
  const fault =
    error instanceof Error
      ? { name: error.name, message: error.message, stack: error.stack }
      : { name: "thrown", message: String(error) };
  process.stderr.write(`${JSON.stringify({ level: "error", requestId, place, ...fault })}\n`);
}

/** One plain line on standard output, for the person who started the program. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
