import { useEffect, useMemo, useRef, useState } from 'react';
import type { Parameters } from './parameters';
import { Header } from './Header';
import { readParameters, searchOf, writeParameters } from './parameters';
import { Phone } from './Phone';
import { startScenario } from './start-scenario';
import { WorkContext } from './state';
import type { Place, Work } from './state';
import { Workbench } from './Workbench';
import { usePhone } from './use-phone';
import { keepLanguage, readLanguage, wordsIn } from './words';
import type { WorkLanguage } from './words';

interface Props {
  readonly place: Place;
}

/** The page for the person at work: the phone, and all that can be set and seen of it. */
export function App({ place }: Props) {
  const [language, setLanguage] = useState(readLanguage);
  const [parameters, setParameters] = useState(readParameters);
  const [problem, setProblem] = useState('');
  const [source, setSource] = useState('');
  const starts = useRef(0);
  const { frame, link, snapshot, forget } = usePhone(place.phone);
  const words = wordsIn[language];

  const work = useMemo<Work>(() => {
    const note = (next: Parameters): void => {
      setParameters(next);
      writeParameters(next);
    };
    const start = (with_: Parameters): void => {
      starts.current += 1;
      forget();
      const { scenario: _, ...settings } = with_;
      setSource(`${place.phone}/?${searchOf({ ...settings, start: String(starts.current) })}`);
    };
    return {
      words,
      say: ([zh, en]) => (language === 'zh' ? zh : en),
      place,
      parameters,
      snapshot,
      link,
      set: (change, then) => {
        const next = { ...parameters, ...change };
        note(next);
        if (then === 'restart') start(next);
      },
      restart: () => start(parameters),
      restartEmpty: () => {
        void link.call('clearStorage').then(
          () => start(parameters),
          () => start(parameters),
        );
      },
      attempt: (act) => {
        setProblem('');
        act().catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
      },
    };
  }, [words, language, place, parameters, snapshot, link, forget]);

  // The first start: a scenario that the address names, or the phone as the address sets it.
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const scenario = place.scenarios.find(({ name }) => name === parameters.scenario);
    if (scenario === undefined) return work.restart();
    work.attempt(async () => work.set(await startScenario(scenario, place.hasControl), 'restart'));
  }, [place, parameters, work]);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = words.title;
  }, [language, words]);

  const choose = (next: WorkLanguage): void => {
    keepLanguage(next);
    setLanguage(next);
  };

  return (
    <WorkContext.Provider value={work}>
      <main>{source !== '' && <Phone frame={frame} source={source} />}</main>
      <section className="bench" aria-label={words.controls}>
        <Header language={language} choose={choose} />
        {problem !== '' && (
          <p className="problem" role="alert">
            {words.failed}
            {problem}
          </p>
        )}
        <Workbench />
      </section>
    </WorkContext.Provider>
  );
}
