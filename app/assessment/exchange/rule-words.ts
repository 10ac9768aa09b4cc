/*
 * The sentences of the question rules in Chinese. The rules speak English to whoever writes YAML; somebody who imports
 * a spreadsheet reads them here. `rule-words.test.ts` holds that no rule is without its sentence.
 */

const OPTION_FORM: Record<string, string> = {
  "a letter from a to e": "a 到 e 的字母",
  "a letter from a to g": "a 到 g 的字母",
  "a letter from a to l": "a 到 l 的字母",
};

const THINGS: Record<string, string> = {
  "the stem": "题干",
  "the stem of a part": "小问的题干",
  "the text of an option": "选项的文字",
  "the explanation of an option (say why it is right or wrong)": "选项的解释（说明为什么对或不对）",
  "the text of the other side": "对应项的文字",
};

/** Pattern of the English sentence → the Chinese one; `$1` … are the figures and ids in it. */
const WORDS: readonly [RegExp, string | ((...found: string[]) => string)][] = [
  [/^(.+) is missing$/, (thing) => `缺少${THINGS[thing] ?? thing}`],
  [/^(.+) is empty$/, (thing) => `${THINGS[thing] ?? thing}是空的`],
  [/^(.+) begins or ends with white space$/, (thing) => `${THINGS[thing] ?? thing}的首尾有空格`],
  [/^a question that is asked has nothing left that says (.+)$/, "要考的题里不能留着$1"],
  [/^the stem asks for the wrong one/, "题干在问哪个错；请改成问哪个对"],
  [/^a judge question has exactly the options/, "判断题只有“对”“错”两个选项"],
  [/^the options of a judge question have no text/, "判断题的选项不写文字"],
  [/^a judge question has one option with correct: true, here (\d+)/, "判断题有一个对的，这里是 $1 个"],
  [/^a single-choice question has 4 options, here (\d+)/, "单选题有 4 个选项，这里是 $1 个"],
  [
    /^a single-choice question has one option with correct: true, here (\d+)/,
    "单选题有一个对的，这里是 $1 个",
  ],
  [/^a multiple-choice question has 4 or 5 options, here (\d+)/, "多选题有 4 个或 5 个选项，这里是 $1 个"],
  [
    /^a multiple-choice question has at least 2 right options, here (\d+)/,
    "多选题至少有 2 个对的，这里是 $1 个",
  ],
  [/^a multiple-choice question has at least one wrong option/, "多选题至少有一个不选的"],
  [
    /^the longest option has (\d+) characters and the shortest (\d+); at most ([\d.]+) times is allowed/,
    "最长的选项 $1 字，最短的 $2 字；最长不能超过最短的 $3 倍",
  ],
  [
    /^the id of an option is (.+), here “(.*)”/,
    (form, id) => `选项编号应当是${OPTION_FORM[form] ?? form}，这里是“${id}”`,
  ],
  [/^two options have the id (.+)/, "有两个选项的编号都是 $1"],
  [/^option (.+) has no text/, "选项 $1 没有文字"],
  [/^option (.+) repeats the text of another option/, "选项 $1 和别的选项重复"],
  [/^option (.+) speaks about the other options/, "选项 $1 说到别的选项（以上都对之类）；选项的次序是随机的"],
  [/^an ordering question has 3 to 7 steps, here (\d+)/, "排序题有 3 到 7 步，这里是 $1 步"],
  [/^the positions of the steps are 1 to (\d+), each once/, "各步的位置是 1 到 $1，每个一次"],
  [
    /^the ids of the steps must not run in the right order/,
    "各步的编号不能正好按答案的次序排：浏览器看得见编号",
  ],
  [
    /^a matching question of this look has 3 to (\d+) rows, here (\d+)/,
    "这种版式的配对题有 3 到 $1 行，这里是 $2 行",
  ],
  [/^two matches have one id/, "有两个对应项的编号相同"],
  [/^two matches have one text/, "有两个对应项的文字相同"],
  [/^a desk of colours has exactly the matches/, "按颜色分拣的题正好有红、橙、黄、蓝四个对应项"],
  [/^a matching question has 2 to 8 matches, here (\d+)/, "配对题有 2 到 8 个对应项，这里是 $1 个"],
  [/^the id of a match is a digit, here “(.*)”/, "对应项的编号是一个数字，这里是“$1”"],
  [/^row (.+) belongs to no match of the question/, "第 $1 行没有对应项"],
  [
    /^in the look of lines each match belongs to one row; (.+) is used twice/,
    "连线版式里每个对应项只配一行；$1 用了两次",
  ],
  [/^the pairs must not run in one order/, "配对不能正好按次序排（a 配 1、b 配 2……）：浏览器看得见编号"],
  [/^a case has its options in its parts/, "案例题的选项写在小问里"],
  [/^a case has 2 to 4 parts, here (\d+)/, "案例题有 2 到 4 个小问，这里是 $1 个"],
  [/^the id of a part is a digit from 1 to 4/, "小问的编号是 1 到 4 的数字"],
  [/^two parts have the id (.+)/, "有两个小问的编号都是 $1"],
  [/^only a matching question has matches and a look/, "只有配对题有对应项和版式"],
  [/^only a case has parts/, "只有案例题有小问"],
  [/^only options of an ordering question have a position/, "只有排序题的选项有位置"],
  [/^only options of a matching question have a match/, "只有配对题的选项有对应项"],
  [/^an ordering or matching question marks nothing as correct/, "排序题和配对题不标“对”"],
  [/^the id of a question with use: (\w+) is written like (.+)/, "用途是 $1 的题，编号写成 $2 这样"],
  [/^a source is named twice/, "同一个依据写了两次"],
  [/^a question cites at least one source/, "至少写一个依据"],
  [/^a question names its audience/, "至少写一种对象"],
  [/^difficulty is 1, 2 or 3/, "难度是 1、2 或 3"],
];

/** The Chinese sentence of a rule's English one; null when there is none. */
export function ruleInChinese(message: string): string | null {
  for (const [pattern, words] of WORDS) {
    const found = pattern.exec(message);
    if (!found) continue;
    if (typeof words === "function") return words(...found.slice(1));
    return words.replace(/\$(\d)/g, (_, n: string) => found[Number(n)] ?? "");
  }
  return null;
}
