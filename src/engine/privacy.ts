import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clock, Navigation, PrivacyGate } from '../core/ports';
import { ProblemError } from '../core/problems';
import { PRIVACY_QUESTION_MS, type AnswerPrivacy, type PrivacyListener } from '../core/privacy';
import { MOST_PAGES, type PageName } from '../core/route';
import { createTurns } from '../core/turns';
import type { Diagnosis } from './diagnosis';
import { pageNotOpened } from './pageNotOpened';

export type { PrivacyListener };

export interface PrivacyState {
  /** the page that shows a question of WeChat's to the person; `null` while there is none */
  readonly askedOn: PageName | null;
  /** the person has not agreed to the guide yet, so WeChat would ask */
  readonly isGuideDue: boolean;
}

interface Deps {
  readonly gate: PrivacyGate;
  readonly navigation: Navigation;
  readonly clock: Clock;
  readonly diagnosis: Diagnosis;
}

/**
 * WeChat's questions about the mini program's privacy guide. WeChat keeps one listener. Ours is registered when one of our
 * pages first needs it, and passes on to the host app's listener what its pages ask. Each question is answered once: by the
 * person, when the page is left, or at a deadline (docs/decisions/0011).
 */
export function createPrivacy({ gate, navigation, clock, diagnosis }: Deps) {
  const store: StoreApi<PrivacyState> = createStore(() => ({ askedOn: null, isGuideDue: false }));
  /** Agreeing to the guide begins a turn: what WeChat was asked before is out of date. */
  const turns = createTurns();
  let isListening = false;
  /** the pages that show WeChat's question themselves: the one that is for that, and others while they are open */
  let showing: readonly PageName[] = ['privacy'];
  let hostListener: PrivacyListener | null = null;
  let questions: readonly AnswerPrivacy[] = [];
  let cancelDeadline = (): void => undefined;

  function listen(): void {
    if (isListening) return;
    isListening = true;
    gate.listen((answer, about) => {
      const open = navigation.openPages();
      const top = open[open.length - 1] ?? null;
      if (top !== null && showing.includes(top)) ask(answer, top);
      else if (hostListener) hostListener(answer, about);
      else askOnOwnPage(answer);
    });
  }

  /** Questions that are open at the same time get the same answer. */
  function ask(answer: AnswerPrivacy, page: PageName): void {
    questions = [...questions, answer];
    if (questions.length > 1) return answer({ event: 'exposureAuthorization' });
    cancelDeadline = clock.after(PRIVACY_QUESTION_MS, decline);
    store.setState({ askedOn: page });
  }

  /** A page of the host app does not show our question, and WeChat shows none of its own: ours opens over that page. */
  function askOnOwnPage(answer: AnswerPrivacy): void {
    if (navigation.openPages().length >= MOST_PAGES) {
      diagnosis.report(new ProblemError({ code: 'pageNotOpened' }));
      return answer({ event: 'disagree' });
    }
    ask(answer, 'privacy');
    if (questions.length > 1) return;
    navigation.push('privacy').catch((thrown: unknown) => {
      diagnosis.report(pageNotOpened(thrown));
      decline();
    });
  }

  function settle(answer: Parameters<AnswerPrivacy>[0]): void {
    const settled = questions;
    questions = [];
    cancelDeadline();
    store.setState({ askedOn: null });
    settled.forEach((tell) => tell(answer));
  }

  const decline = (): void => settle({ event: 'disagree' });

  /** Registers the host app's listener, for questions that do not come from our pages. A later one replaces an earlier one. */
  function privacyAsked(listener: PrivacyListener): void {
    hostListener = listener;
    listen();
  }
  gate.onHostListener(privacyAsked);

  return {
    store,
    privacyAsked,

    /**
     * To be called when a page opens that offers something WeChat may ask about. Until it is left, the page shows the questions
     * that arise while it is on top; over any other page our own page opens for them.
     */
    async open(page: PageName): Promise<void> {
      showing = [...showing, page];
      listen();
      const isCurrent = turns.current();
      const isGuideDue = await gate.isGuideDue().catch(() => false);
      if (isCurrent()) store.setState({ isGuideDue });
    },

    /** To be called when the person sees the question. */
    seen: (): void => questions.forEach((tell) => tell({ event: 'exposureAuthorization' })),

    /** The person tapped the button `buttonId`, which agrees to the guide, and WeChat reported it. It asks no further question. */
    agree(buttonId: string): void {
      turns.begin();
      store.setState({ isGuideDue: false });
      settle({ event: 'agree', buttonId });
    },

    decline,

    /** To be called when a page is left: a question that it shows is declined. */
    leave(page: PageName): void {
      const at = showing.indexOf(page);
      showing = showing.filter((_one, index) => index !== at);
      if (store.getState().askedOn === page) decline();
    },

    openGuide: gate.openGuide,
  };
}
