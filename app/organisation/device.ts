/*
 * A browser's words about itself ("user agent") in the words of a person: "Chrome · Windows". Only families, no
 * versions: it is for recognising the own devices, and nothing is decided by it.
 */

/** The first that fits wins: what calls itself by several names stands before those it imitates. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger\//, "微信"],
  [/DingTalk\//, "钉钉"],
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/QQBrowser\//, "QQ 浏览器"],
  [/UCBrowser\//, "UC 浏览器"],
  [/360SE|360EE|QIHU|QihooBrowser/, "360 浏览器"],
  [/HuaweiBrowser\//, "华为浏览器"],
  [/MiuiBrowser\//, "小米浏览器"],
  [/(?:HeyTap|Oppo)Browser\//, "OPPO 浏览器"],
  [/VivoBrowser\//, "vivo 浏览器"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/OPR\//, "Opera"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Version\/.*Safari\//, "Safari"],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/, "HarmonyOS"],
  [/iPhone|iPod/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Kylin/i, "麒麟"],
  [/UOS|Deepin/i, "统信 UOS"],
  [/Linux|X11/, "Linux"],
];

/**
 * The browser and the system that a user agent names.
 * @returns null for a part that is not known
 */
export function describeDevice(userAgent: string): { browser: string | null; system: string | null } {
  const first = (list: readonly (readonly [RegExp, string])[]): string | null =>
    list.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;
  return { browser: first(BROWSERS), system: first(SYSTEMS) };
}
