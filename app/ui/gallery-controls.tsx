import { Specimen } from "./gallery-specimen.tsx";
import {
  Brand,
  BrandMark,
  Button,
  ButtonLink,
  ButtonRow,
  CheckboxField,
  CheckboxGroup,
  ErrorSummary,
  Fieldset,
  FileField,
  NextStep,
  Notice,
  PasswordField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from "./index.ts";

/** Marks, buttons, fields and notices. */
export function GalleryControls() {
  return (
    <>
      <Specimen name="NextStep">
        <NextStep
          kicker="下一步"
          title="继续演练：罗小萍来到服务台"
          reason="你上次停在她问“他会不会知道我来过”。这一段是本周任务的最后一项。"
          due="11 月 28 日（周六）18:00 前完成，还有 6 天"
          action={
            <>
              <ButtonLink href="#next" kind="primary" size="large" iconEnd="arrow-right">
                继续演练
              </ButtonLink>
              <ButtonLink href="#why" kind="quiet">
                为什么是这一项
              </ButtonLink>
            </>
          }
        />
      </Specimen>

      <Specimen name="Brand, BrandMark">
        <div className="flex flex-wrap items-center gap-8">
          <Brand name="实境课堂" sub="Shijing" href="/" />
          <BrandMark size={64} />
          <span className="inline-flex rounded-xl bg-night p-5 text-night-ink" data-theme="dark">
            <BrandMark size={64} />
          </span>
        </div>
      </Specimen>

      <Specimen name="Button, ButtonLink, ButtonRow">
        <ButtonRow>
          <Button kind="primary">保存并下一题</Button>
          <Button>返回修改</Button>
          <Button kind="danger" icon="delete">
            撤回这份任务
          </Button>
          <Button kind="quiet">先不做</Button>
        </ButtonRow>
        <ButtonRow>
          <Button kind="primary" size="large" icon="play">
            开始演练
          </Button>
          <ButtonLink href="#print" icon="print">
            打印讲义
          </ButtonLink>
          <Button disabled>交卷</Button>
        </ButtonRow>
      </Specimen>

      <Specimen name="ErrorSummary, TextField, PasswordField, SelectField, TextArea, FileField">
        <form className="stack-6" action="#" method="post">
          <ErrorSummary
            title="还不能保存，有 2 处要改。已填的内容都保留着。"
            errors={[
              { name: "phone", message: "手机号少了一位，请核对 11 位数字" },
              { name: "role", message: "请选择一个岗位" },
            ]}
          />
          <TextField
            name="name"
            label="姓名"
            hint="与身份证一致；少数民族姓名请保留间隔号。"
            defaultValue="阿卜杜热合曼·麦麦提艾力"
            autoComplete="name"
            width="medium"
          />
          <TextField
            name="phone"
            type="tel"
            label="手机号"
            defaultValue="1380013800"
            error="手机号少了一位，请核对 11 位数字"
            width="medium"
          />
          <PasswordField name="password" label="密码" hint="至少 12 个字，可以是一句话。" width="medium" />
          <SelectField
            name="role"
            label="岗位"
            placeholder="请选择"
            error="请选择一个岗位"
            width="medium"
            options={[
              {
                label: "公安",
                options: [
                  { value: "patrol", label: "社区民警" },
                  { value: "desk", label: "接处警民警" },
                ],
              },
              {
                label: "妇联",
                options: [{ value: "cadre", label: "乡镇（街道）妇联干部" }],
              },
            ]}
          />
          <TextField name="minutes" label="时长" type="number" defaultValue={45} unit="分钟" width="short" />
          <TextArea
            name="reflection"
            label="写下你的想法"
            optionalLabel="可不填"
            hint="只有你自己看得到。"
            defaultValue="她第三次看向门口的时候，我应该先问她想不想换个地方坐。"
          />
          <FileField name="roster" label="名单" hint="CSV 或 XLSX，最多 2000 行。" accept=".csv,.xlsx" />
          <TextField name="locked" label="单位编号" defaultValue="LH-FL-0231" readOnly width="medium" />
        </form>
      </Specimen>

      <Specimen name="RadioGroup, CheckboxGroup, CheckboxField, Fieldset">
        <form className="stack-8" action="#" method="post">
          <RadioGroup
            name="answer"
            look="rows"
            legend="她说“求你别告诉他我来过”。你最先做什么？"
            hint="只选一项。"
            defaultValue="b"
            options={[
              { value: "a", label: "先请她填完登记表，再回答她的问题。" },
              { value: "b", label: "告诉她谁会知道、谁不会知道，再问她现在安不安全。" },
              { value: "c", label: "答应她谁也不告诉，不论发生什么。" },
            ]}
          />
          <CheckboxGroup
            name="evidence"
            look="rows"
            legend="哪些可以当场帮她固定下来？"
            defaultValues={["photo", "record"]}
            options={[
              { value: "photo", label: "伤情照片", hint: "带比例尺，注明时间" },
              { value: "record", label: "聊天记录", hint: "连同对方账号信息" },
              { value: "hearsay", label: "邻居的猜测", disabled: true },
            ]}
          />
          <RadioGroup
            name="size"
            look="inline"
            legend="字号"
            defaultValue="normal"
            options={[
              { value: "normal", label: "标准" },
              { value: "large", label: "大" },
              { value: "huge", label: "特大" },
            ]}
          />
          <Fieldset legend="开始之前" hint="两项都由你自己决定，之后随时可以改。">
            <CheckboxField
              name="warned"
              label="这一段会谈到肢体暴力，我知道可以随时离开"
              hint="离开后进度会保留。"
              defaultChecked
            />
            <CheckboxField name="agree" label="允许带教老师看到我的回放" error="请先选择是否允许" />
          </Fieldset>
        </form>
      </Specimen>

      <Specimen name="Notice">
        <Notice tone="info" title="提示">
          <p>这一课引用的条文在 2026 年 1 月核对过。</p>
        </Notice>
        <Notice tone="saved" title="已保存：14 题已答，1 题待答" live="status" />
        <Notice
          tone="warning"
          title="注意：还有 10 分钟"
          actions={<ButtonLink href="#overview">看看还有哪些题没答</ButtonLink>}
        >
          <p>到 16:00 会自动交卷，已保存的答案都算数。</p>
        </Notice>
        <Notice tone="danger" title="没有送到：网络断了">
          <p>你的答案还在这台设备上。恢复联网后会自动再送，请不要关闭这一页。</p>
        </Notice>
      </Specimen>
    </>
  );
}
