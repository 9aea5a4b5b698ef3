import { TmplGroup } from 'glass-easel-template-compiler';
import type { Problem } from '../program';

/** What glass-easel's compiler says about one template; lines and columns count from 0. */
interface TemplateFinding {
  isError: boolean;
  message: string;
  startLine: number;
  startColumn: number;
}

// The runtime hands every event to this function, so that pages get plain event objects as on a phone.
const eventHook = 'Q.C=callListener;';

/** Warnings that a phone's compiler refuses too. */
const fatalWarnings = ['missing end tag', 'unknown end tag'];

function isProblem(finding: TemplateFinding): boolean {
  return finding.isError || fatalWarnings.some((text) => finding.message.includes(text));
}

/**
 * Compiles every template and WXS script of a mini program.
 * @param templates WXML text by path with extension
 * @param scripts WXS text by path with extension
 * @returns a JavaScript expression (it reads a free variable `callListener`) and the problems found
 */
export function compileTemplates(
  templates: Record<string, string>,
  scripts: Record<string, string>,
): { code: string; problems: Problem[] } {
  const group = new TmplGroup();
  const problems: Problem[] = [];
  for (const [file, text] of Object.entries(templates)) {
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
  for (const [file, text] of Object.entries(scripts)) group.addScript(file.replace(/\.wxs$/, ''), text);
  group.setExtraRuntimeScript(eventHook);
  const code = group.getTmplGenObjectGroups();
  group.free();
  return { code, problems };
}
