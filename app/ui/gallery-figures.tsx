import { Specimen } from "./gallery-specimen.tsx";
import type { SignalLevel, Status } from "./index.ts";
import {
  BarRows,
  ButtonLink,
  ClockDisplay,
  DescriptionList,
  Disclosure,
  EmptyState,
  Icon,
  iconNames,
  LinkList,
  NumberGrid,
  Pagination,
  Panel,
  ProgressLine,
  ProgressRing,
  RadarChart5,
  SavedMark,
  Seal,
  Signal,
  Stat,
  StatRow,
  StatusTag,
  Steps,
  Table,
  Tabs,
  Timeline,
} from "./index.ts";

const levels: readonly (readonly [SignalLevel, string, string])[] = [
  ["red", "红色：极高风险", "立即见面，报警与庇护同时准备，今天之内有人陪着她。"],
  ["orange", "橙色：高风险", "24 小时内见面，约好暗号和备用联系人。"],
  ["yellow", "黄色：中风险", "三天内回访，一起写一份安全计划。"],
  ["green", "绿色：低风险", "按月联系，告诉她随时可以再来。"],
];

const statuses: readonly (readonly [Status, string])[] = [
  ["todo", "未开始"],
  ["doing", "进行中"],
  ["done", "已完成"],
  ["late", "已逾期"],
  ["failed", "未通过"],
  ["locked", "先完成上一课"],
  ["neutral", "不要求"],
];

type Person = { readonly name: string; readonly unit: string; readonly done: string; readonly state: Status };

const people: readonly Person[] = [
  {
    name: "阿卜杜热合曼·麦麦提艾力",
    unit: "某某自治州某某市公安局某某路派出所",
    done: "8 / 8",
    state: "done",
  },
  { name: "欧阳明月", unit: "柳河镇妇联", done: "5 / 8", state: "doing" },
  { name: "何喆", unit: "石桥街道家庭关爱服务站", done: "2 / 8", state: "late" },
];
const stateWords: Record<Status, string> = Object.fromEntries(statuses) as Record<Status, string>;

/** Signals, progress, tables, charts, lists and the seal. */
export function GalleryFigures() {
  return (
    <>
      <Specimen name="Signal">
        <div className="flex flex-wrap gap-x-8 gap-y-3">
          {levels.map(([level, word]) => (
            <Signal key={level} level={level}>
              {word}
            </Signal>
          ))}
        </div>
        <div className="grid gap-3 sm:grid-cols-2">
          {levels.map(([level, word, note]) => (
            <Signal key={level} level={level} size="large" note={note}>
              {word}
            </Signal>
          ))}
        </div>
      </Specimen>

      <Specimen name="StatusTag, SavedMark, ClockDisplay">
        <div className="flex flex-wrap gap-x-6 gap-y-3">
          {statuses.map(([status, word]) => (
            <StatusTag key={status} status={status}>
              {word}
            </StatusTag>
          ))}
        </div>
        <div className="flex flex-wrap items-baseline gap-x-8 gap-y-3">
          <SavedMark state="saved">已保存 14:32</SavedMark>
          <SavedMark state="saving">正在保存</SavedMark>
          <SavedMark state="unsaved">还没送到，答案留在这台设备上</SavedMark>
        </div>
        <div className="flex flex-wrap items-baseline gap-x-10 gap-y-3">
          <ClockDisplay label="剩余" value="43:15" dateTime="PT43M15S" />
          <ClockDisplay label="剩余" value="09:58" dateTime="PT9M58S" state="soon" note="不到十分钟" />
          <ClockDisplay label="剩余" value="00:00" dateTime="PT0S" state="over" note="已自动交卷" />
        </div>
      </Specimen>

      <Specimen name="ProgressLine, ProgressRing, Steps, NumberGrid">
        <ProgressLine label="反家庭暴力法" value={5} max={8} valueText="5 / 8 课" />
        <ProgressLine label="本课" value={2} max={9} bare />
        <div className="flex flex-wrap gap-10">
          <ProgressRing label="必修" value={62} max={100} />
          <ProgressRing label="演练" value={4} max={4} centre="4 / 4" />
          <ProgressRing label="考核" value={0} max={1} centre="未考" />
        </div>
        <div className="grid gap-x-16 gap-y-8 sm:grid-cols-2">
          <Steps
            label="认证路径"
            stateWords={{ done: "已完成", current: "正在进行", todo: "未开始", locked: "未解锁" }}
            items={[
              { label: "依法维权基础", state: "done", href: "#a", note: "10 月 12 日完成" },
              { label: "接待与倾听", state: "done", href: "#b" },
              { label: "四个情景演练", state: "current", href: "#c", note: "还差“夜里的电话”" },
              { label: "结业考核", state: "locked", note: "完成演练后开放" },
            ]}
          />
          <NumberGrid
            label="题目一览"
            words={{ answered: "已答", empty: "未答", marked: "回头再看" }}
            items={Array.from({ length: 15 }, (_, at) => ({
              href: `#q${at + 1}`,
              number: at + 1,
              state: at === 4 ? "marked" : at < 9 ? "answered" : "empty",
              current: at === 9,
              label: `第 ${at + 1} 题`,
            }))}
          />
        </div>
      </Specimen>

      <Specimen name="Stat, StatRow, BarRows">
        <StatRow>
          <Stat value={128} unit="人" label="应完成" note="本周期截至 12 月 31 日" href="#all" />
          <Stat value={96} unit="人" label="已完成" tone="saved" note="比上周多 11 人" href="#done" />
          <Stat value={7} unit="人" label="已逾期" tone="orange" note="最长 12 天" href="#late" />
        </StatRow>
        <BarRows
          caption="各科所完成人数"
          words={{ label: "单位", bar: "完成比例", value: "人数", target: "本周期目标 36 人" }}
          max={40}
          rows={[
            { key: "a", label: "某某路派出所", value: 38, valueText: "38 / 40 人", target: 36 },
            { key: "b", label: "石桥街道家庭关爱服务站", value: 21, valueText: "21 / 40 人", target: 36 },
            { key: "c", label: "柳河镇妇联", note: "新成立", value: 4, valueText: "4 / 40 人", target: 36 },
          ]}
        />
      </Specimen>

      <Specimen name="RadarChart5">
        <RadarChart5
          title="五个方面：倾听 82、安全评估 64、法律准确 90、转介 55、自我照顾 70，满分 100"
          max={100}
          words={{ dimension: "方面", value: "得分", target: "要求" }}
          dimensions={[
            { label: "倾听与尊重", value: 82, target: 60 },
            { label: "安全评估", value: 64, target: 60 },
            { label: "法律准确", value: 90, target: 60 },
            { label: "转介与联动", value: 55, target: 60 },
            { label: "自我照顾", value: 70, target: 60 },
          ]}
        />
      </Specimen>

      <Specimen name="Tabs, Table, Pagination">
        <Tabs
          label="名单"
          items={[
            { href: "#all", label: "全部", count: 128, current: true },
            { href: "#late", label: "已逾期", count: 7 },
            { href: "#done", label: "已完成", count: 96 },
          ]}
        />
        <Table
          caption="本周期的学习情况"
          rows={people}
          rowKey={(person) => person.name}
          columns={[
            { key: "name", header: "姓名", rowHeader: true, cell: (person) => person.name },
            { key: "unit", header: "单位", cell: (person) => person.unit },
            { key: "done", header: "完成课数", align: "end", cell: (person) => person.done },
            {
              key: "state",
              header: "状态",
              cell: (person) => <StatusTag status={person.state}>{stateWords[person.state]}</StatusTag>,
            },
          ]}
        />
        <Pagination
          label="名单分页"
          page={3}
          pages={12}
          hrefFor={(page) => `#page-${page}`}
          prevLabel="上一页"
          nextLabel="下一页"
          statusText="第 3 页，共 12 页"
        />
      </Specimen>

      <Specimen name="LinkList, DescriptionList">
        <LinkList
          items={[
            {
              href: "#l1",
              icon: "book",
              title: "第 3 课　人身安全保护令：谁可以申请，向谁申请",
              description: "12 分钟，含 3 道随堂题",
              meta: <StatusTag status="done">已完成</StatusTag>,
            },
            {
              href: "#l2",
              icon: "talk",
              title: "情景：夜里的电话",
              description: "她压低声音说他就在隔壁房间",
              meta: <StatusTag status="doing">进行中</StatusTag>,
            },
            {
              icon: "lock",
              title: "结业考核",
              description: "完成全部演练后开放",
              meta: <StatusTag status="locked">未解锁</StatusTag>,
            },
          ]}
        />
        <DescriptionList
          items={[
            { term: "持证人", description: "阿卜杜热合曼·麦麦提艾力" },
            { term: "单位", description: "某某自治州某某市公安局某某路派出所" },
            { term: "有效期", description: "2026 年 11 月 22 日至 2028 年 11 月 21 日" },
          ]}
        />
      </Specimen>

      <Specimen name="Timeline">
        <Timeline
          label="周期"
          items={[
            { when: "9 月 1 日", dateTime: "2026-09-01", title: "本周期开始", state: "past" },
            {
              when: "10 月 20 日",
              dateTime: "2026-10-20",
              title: "第一次考核未通过",
              state: "missed",
              stateWord: "未通过",
            },
            {
              when: "11 月 22 日",
              dateTime: "2026-11-22",
              title: "第二次考核",
              state: "now",
              stateWord: "今天",
              children: "可考到 18:00，时长 45 分钟。",
            },
            { when: "12 月 31 日", dateTime: "2026-12-31", title: "本周期结束", state: "future" },
          ]}
        />
      </Specimen>

      <Specimen name="EmptyState, Disclosure, Panel">
        <EmptyState title="还没有任务" action={<ButtonLink href="#assign">布置第一项任务</ButtonLink>}>
          布置之后，这里会按截止时间列出谁完成了、谁还需要提醒。
        </EmptyState>
        <div>
          <Disclosure summary="为什么我还不能参加考核？" open>
            <p>认证路径要求先完成四个情景演练，你完成了三个。完成“夜里的电话”后，考核会立即开放。</p>
          </Disclosure>
          <Disclosure summary="成绩保留多久？">
            <p>到下一周期结束。</p>
          </Disclosure>
        </div>
        <Panel>
          <p className="title-3">一块安静的底</p>
          <p>里面不再放另一个框。</p>
        </Panel>
      </Specimen>

      <Specimen name="Seal">
        <div className="flex flex-wrap items-center gap-8">
          <Seal label="实境课堂证书印记" size={120} />
          <Seal label="实境课堂证书印记" size={64} />
        </div>
      </Specimen>

      <Specimen name="Icon">
        <ul className="flex flex-wrap gap-5 text-ink">
          {iconNames.map((name) => (
            <li key={name} title={name}>
              <Icon name={name} />
            </li>
          ))}
        </ul>
      </Specimen>
    </>
  );
}
