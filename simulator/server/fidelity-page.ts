import { readApiGroups } from '../compile/api-names';
import { fidelityTo } from '../offered/fidelity';
import type { Held } from '../offered/fidelity';
import wechat from '../offered/wechat-components.json';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const listed = (names: readonly string[]): string =>
  names.length === 0 ? '–' : names.map((name) => `<code>${escaped(name)}</code>`).join(' ');

function table(heading: string, rows: readonly Held[]): string {
  const cells = rows.map(
    ({ name, has, lacks }) =>
      `<tr><th scope="row">${escaped(name)}</th><td>${listed(has)}</td><td>${listed(lacks)}</td></tr>`,
  );
  const head = `<tr><th scope="col">${heading}</th><th scope="col">模拟 simulated</th><th scope="col">没有 absent</th></tr>`;
  return `<table><thead>${head}</thead><tbody>${cells.join('')}</tbody></table>`;
}

/** What the simulator has of WeChat's components and APIs, as a page beside the phone. */
export function fidelityPage(): string {
  const { components, absentTags, apis } = fidelityTo(wechat, readApiGroups());
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8" />
<title>能力对照 Fidelity</title>
<meta name="viewport" content="width=device-width" />
<link rel="stylesheet" href="/work.css" />
<body class="fidelity">
<h1>能力对照 <small>Fidelity</small></h1>
<h2>组件 Components</h2>
${table('组件 component', components)}
<p>没有的组件 absent: ${listed(absentTags)}</p>
<h2>API</h2>
${table('wx', apis)}
</body>
</html>
`;
}
