import type { Role } from "#app/platform/access.ts";

/*
 * The accounts of the demonstration. Their password is printed and public, so they open nothing on an installation
 * that is no demonstration. All persons and units are fictional.
 */

/** The one password of the demonstration. */
export const DEMO_PASSWORD = "shijing-demo-2026";

/** The units of the demonstration; parents come first. */
export const DEMO_UNITS = [
  { key: "district", name: "云川区反家庭暴力工作联席会议", parent: null },
  { key: "federation", name: "云川区妇女联合会", parent: "district" },
  { key: "street", name: "云川区杏林街道妇女联合会", parent: "federation" },
  { key: "police", name: "云川公安分局", parent: "district" },
  { key: "ngo", name: "青禾社会工作服务中心", parent: "district" },
] as const satisfies readonly { key: string; name: string; parent: string | null }[];
export type DemoUnitKey = (typeof DEMO_UNITS)[number]["key"];

/** Somebody of the demonstration. */
export interface DemoAccount {
  userName: string;
  password: string;
  displayName: string;
  unit: DemoUnitKey;
  position: string;
  roles: readonly Role[];
  /** what this person is, in the words of the sign-in page and of the command line */
  words: { zh: string; en: string };
}

const account = (
  userName: string,
  displayName: string,
  unit: DemoUnitKey,
  position: string,
  role: Role,
  words: { zh: string; en: string },
): DemoAccount => ({ userName, password: DEMO_PASSWORD, displayName, unit, position, roles: [role], words });

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  account("zhou.min", "周敏", "street", "妇联专职干部", "trainee", {
    zh: "妇联干部 · 学员",
    en: "Women's federation cadre · trainee",
  }),
  account("li.jianguo", "李建国", "police", "社区民警", "trainee", {
    zh: "社区民警 · 学员",
    en: "Community police officer · trainee",
  }),
  account("chen.xiaoyan", "陈晓燕", "ngo", "培训主管", "trainer", {
    zh: "社会组织 · 培训师",
    en: "NGO · trainer",
  }),
  account("wang.fang", "王芳", "federation", "宣传部干事", "contestOrganiser", {
    zh: "竞赛组织者",
    en: "Contest organiser",
  }),
  account("zhao.lihua", "赵丽华", "federation", "权益部部长", "unitAdministrator", {
    zh: "区妇联 · 单位管理员",
    en: "District federation · unit administrator",
  }),
  account("sun.wei", "孙伟", "district", "课程编辑", "contentEditor", {
    zh: "内容编辑",
    en: "Content editor",
  }),
  account("he.jing", "何静", "district", "信息员", "systemAdministrator", {
    zh: "系统管理员",
    en: "System administrator",
  }),
  account("lin.hao", "林昊", "district", "审计专员", "auditor", { zh: "审计员", en: "Auditor" }),
  account("ayigul.memtimin", "阿依古丽·买买提江", "street", "社区妇联执委", "trainee", {
    zh: "社区妇联执委 · 学员",
    en: "Community federation committee member · trainee",
  }),
];
