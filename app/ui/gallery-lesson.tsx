import { Specimen } from "./gallery-specimen.tsx";
import {
  CaseBox,
  Footnotes,
  HelpCard,
  KeyFigure,
  NotedText,
  Pair,
  QuoteBlock,
  SideNote,
  StepList,
} from "./index.ts";

const firstNote = "样例出处：某某工作手册第二章第 3 节。宽屏时注释在页边，手机上在文末。";
const secondNote = "样例出处：某某法第 0 条。两处文字相同。";

/** What a lesson is made of. The words are samples and state no rule. */
export function GalleryLesson() {
  return (
    <>
      <Specimen name="NotedText, SideNote, Footnotes, QuoteBlock, KeyFigure, StepList, Pair, CaseBox">
        <NotedText>
          <p>
            这一段是样例文字，用来看行长、行高和标点。她坐下的时候把包抱在胸前，你不必马上开口。
            <SideNote id="g1" number={1} label="注 1">
              {firstNote}
            </SideNote>
            先倒一杯水，放在她够得到的地方，再说你是谁、能做什么、谁会知道她来过。
          </p>
          <h2>先听，后问</h2>
          <p>
            问题越少越好，但有三个要问到：现在安不安全，今晚去哪里，孩子在谁那里。
            <SideNote id="g2" number={2} label="注 2">
              {secondNote}
            </SideNote>
            带<a href="#link">链接的文字</a>与<strong>要紧的字</strong>看起来是这样。
          </p>
          <ul>
            <li>清单的第一项，长一些，看看换行之后左边是否对齐，标点是否挤在一起；</li>
            <li>清单的第二项。</li>
          </ul>
          <h3>引文</h3>
          <QuoteBlock source="样例出处，第 0 条">
            <p>此处是引文的样子：宋体，左边一道紫色的线，行高略松，读起来与正文有别。</p>
          </QuoteBlock>
          <KeyFigure value="72" unit="小时" source="样例数字，只看排版">
            <p>要紧的数字放大，旁边用一句话说清它管什么、从什么时候算起、由谁负责。</p>
          </KeyFigure>
          <StepList
            items={[
              { title: "确认此刻安全", children: "问一句就够：现在说话方便吗？" },
              { title: "说清谁会知道", children: "保密有边界，边界要先说。" },
              { title: "一起定下一步", children: "由她选，你来铺路。" },
            ]}
          />
          <Pair
            sayLabel="可以说"
            neverLabel="不要说"
            rows={[
              {
                say: "“这不是你的错。你愿意的话，慢慢说。”",
                never: "“他为什么打你？你是不是也有不对？”",
                why: "追问原因，会让她觉得挨打需要理由。",
              },
              { say: "“今晚你打算去哪里？”", never: "“先回去好好过日子吧。”" },
            ]}
          />
          <CaseBox kicker="案例" title="第三次来访" note="人物和情节均为虚构。">
            <p>沈老师第三次来，仍然说“没什么大事”。这一次她把手机放在桌上，屏幕朝下。</p>
            <p>你注意到她左手的表戴在了右手上。</p>
          </CaseBox>
          <table>
            <thead>
              <tr>
                <th>情形</th>
                <th>先做什么</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <td>她带着孩子</td>
                <td>请同事陪孩子到看得见的地方</td>
              </tr>
              <tr>
                <td>对方跟来了</td>
                <td>分开接待，不在对方面前谈</td>
              </tr>
            </tbody>
          </table>
          <Footnotes
            title="注释"
            backLabel="回到正文"
            notes={[
              { id: "g1", number: 1, content: firstNote },
              { id: "g2", number: 2, content: secondNote },
            ]}
          />
        </NotedText>
      </Specimen>

      <Specimen name="HelpCard">
        <HelpCard
          title="现在就需要帮助"
          lead="不论你是学员还是亲历者，都可以打。"
          lines={[
            { phone: "110", label: "报警", note: "正在发生危险时" },
            { phone: "12338", label: "妇女维权公益服务热线" },
            { phone: "120", label: "急救" },
          ]}
          foot="通话会留在手机的通话记录里；不方便时请用别人的电话。"
        />
      </Specimen>
    </>
  );
}
