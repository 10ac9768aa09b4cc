import type { Language } from "#app/platform/i18n/language.ts";
import type { EvidenceFault } from "./evidence-run.server.ts";

/** What `npm run evidence:verify` says. */
export interface EvidenceTexts {
  faults: Record<EvidenceFault, string>;
  /** `{id}`, `{scenario}` */
  play: string;
  /** `{id}` */
  certificate: string;
  /** `{n}` */
  event: string;
  /** `{plays}`, `{all}` */
  progress: string;
  /** `{plays}`, `{ended}`, `{events}`, `{certificates}` */
  good: string;
  /** the same and `{findings}` */
  bad: string;
}

/** The sentences by language. */
export const evidenceTexts: Record<Language, EvidenceTexts> = {
  zh: {
    faults: {
      empty: "没有任何事件",
      shape: "事件的形式不对",
      chain: "没有接在前一个事件后面",
      hash: "内容与它的哈希不符",
      head: "记录的末尾不是别处登记的那一个",
      "out-of-sequence": "事件的序号不对",
      "another-play": "是另一次演练的事件",
      "time-goes-back": "时间倒退了",
      "not-started": "还没有开始就有事件",
      "already-started": "开始了两次",
      "play-left": "已经离开还有事件",
      "play-not-left": "没有离开却又回来",
      "play-ended": "结束以后还有事件",
      "choice-not-offered": "选了没有给出的话",
      "practice-only": "正式演练里出现了只有练习才有的事",
      "hint-given": "同一处给了两次提示",
      "nothing-to-take-back": "退回到没有走到的地方",
      "another-story": "故事不是当时的那一个",
      "order-shown": "给出的话或者它们的先后与故事不符",
      point: "转折点与故事不符",
      text: "屏幕上的文字与记录的哈希不符",
      hint: "提示的出处不是这一处的",
      ending: "结局与故事不符",
      unreadable: "存的内容读不出来",
      row: "登记的情景、版本、方式或时间与事件不符",
      person: "事件属于另一个人",
      "result-missing": "到了结局却没有登记结果",
      result: "登记的结果与重新计算的不符",
      "version-missing": "当时的情景版本不在了",
      "version-altered": "当时的情景版本被改动过",
      "story-altered": "当时的故事被改动过",
      "story-unplayable": "当时的故事放不出来",
      "no-row": "有事件，却没有这次演练的登记",
      source: "所接着的那一次演练对不上",
      "certificate-digest": "证书与登记的摘要不符",
      "certificate-play": "证书引用的演练结果不在记录里",
    },
    play: "演练 {id}（{scenario}）",
    certificate: "证书 {id}",
    event: "第 {n} 个事件",
    progress: "已核对 {plays}/{all} 次演练",
    good: "全部相符：{plays} 次演练（{ended} 次到结局，{events} 个事件），{certificates} 张证书",
    bad: "{findings} 处不符：共 {plays} 次演练（{ended} 次到结局且相符，{events} 个事件），{certificates} 张证书",
  },
  en: {
    faults: {
      empty: "it has no events",
      shape: "the event has a wrong form",
      chain: "does not follow the event before",
      hash: "its content does not have its hash",
      head: "the log does not end with the hash recorded elsewhere",
      "out-of-sequence": "its number is out of order",
      "another-play": "it belongs to another play",
      "time-goes-back": "its time is before the event before",
      "not-started": "it happens before the beginning",
      "already-started": "it begins twice",
      "play-left": "it happens while the play is left",
      "play-not-left": "it comes back without having left",
      "play-ended": "it happens after the end",
      "choice-not-offered": "a choice that was not offered",
      "practice-only": "something that only a practice has, in a play that counts",
      "hint-given": "a second hint on one screen",
      "nothing-to-take-back": "it goes back to where it had not come",
      "another-story": "it names another story",
      "order-shown": "the options, or their order, are not the story’s",
      point: "the turning point is not the story’s",
      text: "the text on the screen does not have the recorded hash",
      hint: "the source of the hint does not belong there",
      ending: "the ending is not the story’s",
      unreadable: "what is stored cannot be read",
      row: "scenario, version, mode or time differ between the play’s row and its log",
      person: "the event belongs to another person",
      "result-missing": "it has ended, and no result is recorded",
      result: "the recorded result is not what is computed",
      "version-missing": "the version of its scenario is gone",
      "version-altered": "the version of its scenario was altered",
      "story-altered": "the story of its version was altered",
      "story-unplayable": "the story of its version cannot be played",
      "no-row": "there are events and no row of this play",
      source: "the play it goes on from does not fit",
      "certificate-digest": "the certificate does not have its recorded digest",
      "certificate-play": "the play that the certificate cites is not in the record",
    },
    play: "play {id} ({scenario})",
    certificate: "certificate {id}",
    event: "event {n}",
    progress: "{plays}/{all} plays verified",
    good: "Everything agrees: {plays} plays ({ended} to an ending, {events} events), {certificates} certificates",
    bad: "{findings} faults: {plays} plays ({ended} to an ending and right, {events} events), {certificates} certificates",
  },
};
