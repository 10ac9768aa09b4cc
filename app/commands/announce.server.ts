import type { App } from "#app/app.server.ts";
import { formatShanghaiDateTime } from "#app/certification/calendar.ts";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "#app/organisation/demo-accounts.ts";
import { createFirstAdministratorLink } from "#app/organisation/links.server.ts";
import { isRefusal } from "#app/platform/errors.ts";
import { say } from "#app/platform/log.server.ts";

/** Tells the person at the console what runs, where, and how to come in. @param port the port that is listened on */
export async function announce(app: App, port: number): Promise<void> {
  const { env } = app;
  const address = env.isLocal && env.port === 0 ? `http://localhost:${port}` : env.publicUrl;
  say("");
  say("  实境课堂 · Shijing");
  say(`  网址 Address   ${address}`);
  say(`  数据 Data      ${env.dataDir}`);
  if (env.demo) await announceDemo(app);
  else await announceSetUp(app, address);
  say("");
}

async function announceDemo(app: App): Promise<void> {
  const rows = await app.db.rows<{ userName: string }>(
    "SELECT user_name AS userName FROM person WHERE is_demo = 1",
  );
  const accounts = DEMO_ACCOUNTS.filter((account) => rows.some((row) => row.userName === account.userName));
  if (accounts.length === 0) return;
  const width = Math.max(...accounts.map((account) => account.userName.length));
  say(`  演示账号（密码都是 ${DEMO_PASSWORD}） Demo accounts (the password of all is ${DEMO_PASSWORD})`);
  for (const { userName, words } of accounts)
    say(`    ${userName.padEnd(width)}   ${words.zh} / ${words.en}`);
}

/** A new installation has nobody who could sign in: whoever reads the console becomes its first administrator. */
async function announceSetUp(app: App, address: string): Promise<void> {
  try {
    const { token, expiresAt } = await createFirstAdministratorLink(app);
    say(
      "  还没有管理员。请用这个一次性链接建立第一个管理员账号： / Nobody administers this site yet. Make the first account with this one-time link:",
    );
    say(`    ${address}/set-up/${token}`);
    say(
      `  有效至 ${formatShanghaiDateTime(expiresAt, "zh")}（北京时间） / Good until ${formatShanghaiDateTime(expiresAt, "en")} (Beijing time)`,
    );
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}
