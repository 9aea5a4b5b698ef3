import { Action } from '../parts/Action';
import { startScenario } from '../start-scenario';
import { useWork } from '../state';
import { Recording } from './Recording';

/** What the page can start from, and what a person recorded. */
export function ScenariosTab() {
  const { words, say, place, parameters, set, attempt } = useWork();
  const { scenarios: said } = words;
  return (
    <>
      {place.scenarios.length === 0 ? (
        <p className="note">{said.empty}</p>
      ) : (
        <ul className="scenarios">
          {place.scenarios.map((scenario) => (
            <li key={scenario.name}>
              <a href={`/?scenario=${scenario.name}`}>{scenario.name}</a>
              <span>{say(scenario.says)}</span>
              <Action
                isOn={parameters.scenario === scenario.name}
                name={`${said.start} ${scenario.name}`}
                act={() =>
                  attempt(async () => {
                    set(
                      { ...cleared(parameters), ...(await startScenario(scenario, place.hasControl)) },
                      'restart',
                    );
                  })
                }
              >
                {said.start}
              </Action>
            </li>
          ))}
        </ul>
      )}
      <Recording />
    </>
  );
}

/** Nothing of what was set before is part of a scenario. */
const cleared = (parameters: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.keys(parameters).map((name) => [name, undefined]));
