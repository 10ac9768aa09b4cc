import type { ReactNode } from "react";
import { GalleryControls } from "./gallery-controls.tsx";
import { GalleryFigures } from "./gallery-figures.tsx";
import { GalleryLesson } from "./gallery-lesson.tsx";
import { GalleryTalk } from "./gallery-talk.tsx";
import { AppShell, Brand, PageHeader, QuickExit, SwitchButtons } from "./index.ts";

/**
 * Every component in its states, with sample words; the page on which the house is looked at.
 * @param props.children what other parts of the house add to it
 */
export function Gallery({ children }: { readonly children?: ReactNode }) {
  return (
    <AppShell
      brand={{ name: "实境课堂", sub: "Shijing", href: "/" }}
      skipLabel="跳到正文"
      navLabel="主要栏目"
      menuLabel="菜单"
      nav={[
        { href: "#learn", label: "学习" },
        { href: "#practise", label: "情景演练" },
        { href: "#exam", label: "考核" },
        { href: "#components", label: "组件", current: true },
        { href: "#unit", label: "单位工作台" },
      ]}
      always={<QuickExit href="about:blank">快速离开</QuickExit>}
      controls={
        <>
          <SwitchButtons
            legend="界面语言"
            action="/preferences"
            name="language"
            value="zh-CN"
            options={[
              { value: "zh-CN", label: "中文" },
              { value: "en", label: "English" },
            ]}
          />
          <SwitchButtons
            legend="明暗"
            action="/preferences"
            name="theme"
            value="system"
            options={[
              { value: "light", label: "亮", icon: "sun" },
              { value: "dark", label: "暗", icon: "moon" },
              { value: "system", label: "随系统", icon: "screen" },
            ]}
          />
        </>
      }
      footer={
        <div className="flex flex-wrap items-center justify-between gap-4">
          <Brand name="实境课堂" />
          <p>
            自己或身边的人需要帮助：妇女维权公益服务热线 <a href="tel:12338">12338</a>，紧急时请拨{" "}
            <a href="tel:110">110</a>。
          </p>
        </div>
      }
    >
      <div className="max-w-page" lang="zh-CN">
        <PageHeader
          title="组件"
          lead="一栋夜里的房子，亮着一扇窗：有人在，有人会应声。这里是每个组件的每种样子。"
          back={{ href: "/", label: "回到首页" }}
        />
        <GalleryControls />
        <GalleryFigures />
        <GalleryLesson />
        <GalleryTalk />
        {children}
      </div>
    </AppShell>
  );
}
