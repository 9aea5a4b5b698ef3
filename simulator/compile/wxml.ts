import { TmplGroup } from 'glass-easel-template-compiler';
import type { Problem } from '../program';
import { compileInlineWxs, compileWxs } from './wxs';

/** What glass-easel's compiler says about one template; lines and columns count from 0. */
interface TemplateFinding {
  isError: boolean;
  message: string;
  startLine: number;
  startColumn: number;
}

// The runtime hands every event, and every WXS function for a changed property, to these, which know what WeChat passes on.
const hooks = 'Q.C=callListener;Q.A=observing;';

/** Warnings that a phone's compiler refuses too. */
const fatalWarnings = ['missing end tag', 'unknown end tag'];

/** What a phone's compiler takes: it leaves out what stands inside a `<slot>`, as glass-easel does. */
const harmlessErrors = ['child nodes are not allowed for this element'];

function isProblem(finding: TemplateFinding): boolean {
  if (harmlessErrors.includes(finding.message)) return false;
  return finding.isError || fatalWarnings.some((text) => finding.message.includes(text));
}

/**
 * Compiles every template and WXS script of a mini program.
 * @param templates WXML text by path with extension
 * @param scripts WXS text by path with extension
 * @returns a JavaScript expression (its free variables are `callListener`, `observing` and the globals of WXS, see phone/wxs.ts) and the problems found
 */
export function compileTemplates(
  templates: Record<string, string>,
  scripts: Record<string, string>,
): { code: string; problems: Problem[] } {
  const group = new TmplGroup();
  const problems: Problem[] = [];
  for (const [file, source] of Object.entries(templates)) {
    const { text, problems: inline } = compileInlineWxs(file, source);
    problems.push(...inline);
    const findings = group.addTmpl(file.replace(/\.wxml$/, ''), text) as TemplateFinding[];
    for (const finding of findings.filter(isProblem)) {
      problems.push({
        file,
        line: finding.startLine + 1,
        column: finding.startColumn + 1,
        message: finding.message,
      });
    }
  }
  for (const [file, source] of Object.entries(scripts)) {
    const { code, problems: own } = compileWxs(file, source);
    problems.push(...own);
    group.addScript(file.replace(/\.wxs$/, ''), code);
  }
  group.setExtraRuntimeScript(hooks);
  const code = group.getTmplGenObjectGroups();
  group.free();
  return { code, problems };
}
