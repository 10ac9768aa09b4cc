import { Specimen } from "./gallery-specimen.tsx";
import {
  ChoiceList,
  ChoiceSentence,
  Narration,
  Portrait,
  portraitMoods,
  portraitSrc,
  Scene,
  SpeechBubble,
  sceneNames,
  Transcript,
} from "./index.ts";

/** Portraits, scenes and what a role-play is made of. */
export function GalleryTalk() {
  return (
    <>
      <Specimen name="Scene, Portrait, SpeechBubble, Narration, ChoiceList, ChoiceSentence">
        <div className="relative">
          <Scene name="counter" className="h-56 sm:h-88" />
          <div className="-mt-20 flex flex-col gap-5 sm:-mt-28 sm:flex-row sm:items-end sm:gap-8">
            <Portrait
              size="large"
              alt="罗小萍，神情疲惫"
              src={portraitSrc({
                seed: "luo-xiaoping",
                mood: "tired",
                figure: "woman",
                age: "adult",
                clothes: "celadon",
              })}
            />
            <div className="stack-3 flex-1">
              <Narration>她把孩子拉到身边，先看了一眼门口。</Narration>
              <SpeechBubble side="left" size="large" speaker="罗小萍" manner="压低声音">
                我就想问问……要是我在这儿登记了，他会不会知道？
              </SpeechBubble>
            </div>
          </div>
        </div>
        <form action="#" method="post">
          <ChoiceList label="你会怎么说？">
            <ChoiceSentence name="choice" value="c1">
              你先坐。登记的内容只有办案需要的人能看到，我把都有谁说给你听。
            </ChoiceSentence>
            <ChoiceSentence name="choice" value="c2">
              放心，绝对不会有人知道的。
            </ChoiceSentence>
            <ChoiceSentence name="choice" value="c3" kind="do" kindLabel="先做">
              请同事带孩子去看得见的地方画画，给她倒一杯水。
            </ChoiceSentence>
            <ChoiceSentence name="choice" value="c4" disabled>
              这句话要先听她说完才能说。
            </ChoiceSentence>
          </ChoiceList>
        </form>
      </Specimen>

      <Specimen name="Transcript">
        <Transcript>
          <SpeechBubble
            side="left"
            speaker="彭奶奶"
            portrait={{
              src: portraitSrc({ seed: "peng", mood: "old", figure: "woman", age: "elder", clothes: "plum" }),
              alt: "",
            }}
          >
            存折不在我手里，我也不识几个字。
          </SpeechBubble>
          <SpeechBubble
            side="right"
            speaker="你"
            note={
              <>
                <p className="font-semibold text-orange">可以更好</p>
                <p>她说的是存折，你回答的是登记。先接住她说的那句。</p>
              </>
            }
          >
            那您先把这张表填一下。
          </SpeechBubble>
          <SpeechBubble
            side="left"
            speaker="彭奶奶"
            manner="沉默了一会儿"
            portrait={{
              src: portraitSrc({
                seed: "peng",
                mood: "tired",
                figure: "woman",
                age: "elder",
                clothes: "plum",
              }),
              alt: "",
            }}
          >
            ……我回去再想想。
          </SpeechBubble>
        </Transcript>
      </Specimen>

      <Specimen name="Portrait">
        <div className="flex flex-wrap gap-4">
          {portraitMoods.map((mood) => (
            <figure key={mood} className="grid justify-items-center gap-1 text-sm text-quiet">
              <Portrait
                alt=""
                src={portraitSrc({ seed: "cheng-guifen", mood, figure: "woman", clothes: "clay" })}
              />
              <figcaption>{mood}</figcaption>
            </figure>
          ))}
        </div>
        <div className="flex flex-wrap gap-4">
          <Portrait
            alt=""
            src={portraitSrc({ seed: "lin", mood: "calm", figure: "man", age: "adult", clothes: "navy" })}
          />
          <Portrait
            alt=""
            src={portraitSrc({ seed: "zhou", mood: "serious", figure: "man", age: "elder" })}
          />
          <Portrait
            alt=""
            src={portraitSrc({
              seed: "duoduo",
              mood: "calm",
              figure: "woman",
              age: "child",
              clothes: "rose",
            })}
          />
          <Portrait
            alt=""
            src={portraitSrc({
              seed: "shen",
              mood: "solemn",
              figure: "woman",
              age: "elder",
              extra: "glasses",
            })}
          />
          <Portrait
            alt=""
            src={portraitSrc({ seed: "wang-xiaoyu", mood: "suspicious", figure: "woman", age: "young" })}
          />
          <Portrait
            alt=""
            src={portraitSrc({ seed: "xiao-jie", mood: "blank", figure: "man", age: "young" })}
          />
        </div>
      </Specimen>

      <Specimen name="Scene">
        <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
          {sceneNames.map((name) => (
            <figure key={name} className="stack-2">
              <Scene name={name} className="h-44" />
              <figcaption className="font-mono text-sm text-quiet">{name}</figcaption>
            </figure>
          ))}
        </div>
      </Specimen>
    </>
  );
}
