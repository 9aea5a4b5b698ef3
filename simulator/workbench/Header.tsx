import { Action } from './parts/Action';
import { useWork } from './state';
import type { WorkLanguage } from './words';

interface Props {
  readonly language: WorkLanguage;
  readonly choose: (language: WorkLanguage) => void;
}

/** The name of the page, its language, and what can be done to the mini program at any time. */
export function Header({ language, choose }: Props) {
  const { words, link, restart, restartEmpty, attempt } = useWork();
  const { actions } = words;
  const tell = (name: 'background' | 'foreground' | 'updateReady') => () => attempt(() => link.call(name));
  return (
    <header>
      <div className="heading">
        <h1>{words.title}</h1>
        <select
          aria-label={words.language}
          value={language}
          onChange={({ target }) => choose(target.value === 'zh' ? 'zh' : 'en')}
        >
          <option value="zh" lang="zh-CN">
            中文
          </option>
          <option value="en" lang="en">
            English
          </option>
        </select>
      </div>
      <div className="actions">
        <Action act={restart}>{actions.restart}</Action>
        <Action act={tell('background')}>{actions.background}</Action>
        <Action act={tell('foreground')}>{actions.foreground}</Action>
        <Action act={tell('updateReady')}>{actions.update}</Action>
        <Action act={restartEmpty}>{actions.clear}</Action>
        <a href="/fidelity" target="_blank" rel="noreferrer">
          {words.fidelity}
        </a>
      </div>
    </header>
  );
}
