import { PlainError } from "#app/platform/plain-error.ts";

/**
 * The demonstration could not be prepared: one line that says why and how to start without it.
 * @param english the reason, part of a sentence
 * @param chinese the same in Chinese
 */
export function notPrepared(english: string, chinese: string): PlainError {
  return new PlainError(
    `The demonstration could not be prepared: ${english}. Start without it: SHIJING_DEMO=0 npm start`,
    `演示数据没有准备好：${chinese}。可以不带演示启动：SHIJING_DEMO=0 npm start`,
  );
}
