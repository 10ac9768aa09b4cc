/**
 * A name as strangers may see it: the family name and a star for every further character.
 * 罗小萍 → 罗**, 李雷 → 李*, 欧阳娜娜 → 欧阳**, 买买提·艾力 → 买**·**; other scripts show the first letter
 * only (Mary Smith → M**). A name of a single character is hidden whole. Characters outside the first plane and
 * characters with variation selectors or accents stay whole.
 */
export function maskName(name: string): string {
  const parts = name
    .split(NAME_DOT)
    .map(charactersOf)
    .filter((part) => part.length > 0);
  const characters = parts.flat();
  const [first] = characters;
  if (first === undefined) return "";
  if (!isHan(first)) return characters.length === 1 ? "*" : `${first}**`;
  if (parts.length > 1) return parts.map((part, index) => maskPart(part, index === 0 ? 1 : 0)).join("·");
  const isCompound = characters.length > 2 && COMPOUND_FAMILY_NAMES.has(characters.slice(0, 2).join(""));
  return maskPart(characters, characters.length === 1 ? 0 : isCompound ? 2 : 1);
}

/** The characters that a reader counts: base characters with their marks and selectors, without spaces. */
export function charactersOf(text: string): string[] {
  return (text.match(/\P{M}\p{M}*/gu) ?? []).filter((character) => character.trim() !== "");
}

function maskPart(characters: readonly string[], shown: number): string {
  return characters.slice(0, shown).join("") + "*".repeat(Math.max(0, characters.length - shown));
}

function isHan(character: string): boolean {
  return /^\p{Script=Han}/u.test(character);
}

/** The dot between the parts of a name in Chinese characters, in the forms that keyboards give it. */
const NAME_DOT = /[·•・‧∙⋅．]/u;

const COMPOUND_FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 " +
    "慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 " +
    "轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 左丘 东门 西门 梁丘 第五 完颜 纳兰 叶赫 " +
    "歐陽 司馬 東方 獨孤 南宮 聞人 諸葛 尉遲 赫連 澹臺 濮陽 公孫 仲孫 鍾離 長孫 鮮于 閭丘 軒轅 東郭 東門 西門 納蘭"
  ).split(" "),
);
