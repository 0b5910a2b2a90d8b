/** Looks much like Discord in its dark and its light theme, as the reader's system has it. */
export const style = `
:root {
  --ground: #323339; --card: #393a41; --edge: #45464d; --words: #dfe0e2; --strong: #fbfbfb; --quiet: #a0a1a9;
  --bar: #5b5c66; --button: #45464e; --button-edge: #505159; --link: #8aa6ff; --tint: rgb(88 101 242 / 10%);
}
@media (prefers-color-scheme: light) {
  :root {
    --ground: #ffffff; --card: #ffffff; --edge: #e1e1e4; --words: #313338; --strong: #060607; --quiet: #5c5e66;
    --bar: #c4c9ce; --button: #f1f1f3; --button-edge: #d9d9de; --link: #3355c9; --tint: rgb(88 101 242 / 6%);
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--words);
  font: 400 16px/1.375 "gg sans", "Noto Sans", "Helvetica Neue", Helvetica, Arial, sans-serif;
}
main { max-width: 860px; margin: 0 auto; padding: 8px 0 48px; }
section > h2 { margin: 28px 16px 4px; font-size: 12px; font-weight: 700; color: var(--quiet); }
.message { position: relative; padding: 8px 16px 8px 72px; }
.private { background: var(--tint); box-shadow: inset 2px 0 #5865f2; }
.asked { font-size: 14px; color: var(--quiet); margin-bottom: 4px; overflow-wrap: anywhere; }
.asked b { color: var(--words); font-weight: 500; }
.noor { display: inline-block; width: 16px; height: 16px; border-radius: 50%; background: #d98c5f; vertical-align: -3px; margin-right: 4px; }
.command { color: var(--link); }
.avatar {
  position: absolute; left: 16px; width: 40px; height: 40px; border-radius: 50%; background: #1c2230; color: #f4b942;
  font: 600 24px/44px "Noto Sans", sans-serif; text-align: center;
}
.name b { color: var(--strong); font-weight: 500; }
.tag { background: #5865f2; color: #fff; border-radius: 4px; padding: 1px 5px; font-size: 11px; font-weight: 600; }
time { font-size: 12px; color: var(--quiet); margin-left: 4px; }
.container {
  margin-top: 4px; max-width: 600px; padding: 16px; border: 1px solid var(--edge); border-radius: 8px;
  background: var(--card); position: relative; overflow: hidden; display: flex; flex-direction: column; gap: 8px;
}
.container::before { content: ""; position: absolute; inset: 0 auto 0 0; width: 4px; background: var(--accent); }
.text { overflow-wrap: anywhere; white-space: pre-wrap; }
p { margin: 0; }
p:empty::before { content: "\\200b"; }
a { color: var(--link); }
h3 { margin: 4px 0; font-size: 18px; line-height: 1.3; color: var(--strong); }
strong { font-weight: 700; color: var(--strong); }
.small { font-size: 13px; color: var(--quiet); }
.small strong { color: inherit; }
blockquote { margin: 0 0 2px; padding: 0 8px 0 12px; border-left: 4px solid var(--bar); border-radius: 4px; }
img { display: block; width: 100%; max-width: 550px; border-radius: 8px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; }
button {
  font: 500 14px/1.3 inherit; font-family: inherit; color: var(--strong); background: var(--button); max-width: 100%;
  border: 1px solid var(--button-edge); border-radius: 8px; min-height: 34px; padding: 4px 14px; overflow-wrap: anywhere;
}
.form { margin-top: 4px; max-width: 480px; padding: 16px; border: 1px solid var(--edge); border-radius: 8px; background: var(--card); }
.label { font-size: 14px; font-weight: 500; margin: 10px 0 4px; color: var(--strong); }
.field { height: 38px; border: 1px solid var(--edge); border-radius: 8px; background: var(--ground); }
.tall { height: 84px; }
.dashed { border-style: dashed; }
.choice { padding: 2px 4px; }
.attached { display: inline-block; margin: 6px 8px 0 0; padding: 8px 14px; border: 1px solid var(--edge); border-radius: 8px; color: var(--link); }
.only { font-size: 12px; color: var(--quiet); margin-top: 4px; }
hr { width: 100%; border: 0; border-top: 1px solid var(--edge); margin: 4px 0; }
@media (max-width: 500px) {
  .message { padding-left: 60px; padding-right: 8px; }
  .avatar { left: 10px; }
  .container { padding: 12px 12px 12px 16px; }
}
`
