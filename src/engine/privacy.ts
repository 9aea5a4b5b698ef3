import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clock, Navigation, PrivacyGate } from '../core/ports';
import { PRIVACY_QUESTION_MS, type AnswerPrivacy, type PrivacyListener } from '../core/privacy';
import { asksAboutPrivacy, MOST_PAGES, type PageName } from '../core/route';

export type { PrivacyListener };

interface PrivacyState {
  /** the page where a question of WeChat's waits for the person; `null` while nobody asks */
  readonly askedOn: PageName | null;
  /** the guide was not agreed to yet, so WeChat would ask */
  readonly isGuideDue: boolean;
}

interface Deps {
  readonly gate: PrivacyGate;
  readonly navigation: Navigation;
  readonly clock: Clock;
}

/**
 * WeChat's questions about the mini program's privacy guide. WeChat has room for one listener: it is taken when a page of
 * ours first needs it, and shared with the host app's. Each question is answered once: by the person, by leaving the page,
 * or by a deadline (docs/decisions/0011).
 */
export function createPrivacy({ gate, navigation, clock }: Deps) {
  const store: StoreApi<PrivacyState> = createStore(() => ({ askedOn: null, isGuideDue: false }));
  let isListening = false;
  let hostListener: PrivacyListener | null = null;
  let questions: readonly AnswerPrivacy[] = [];
  let cancelDeadline = (): void => undefined;

  function listen(): void {
    if (isListening) return;
    isListening = true;
    gate.listen((answer, about) => {
      const open = navigation.openPages();
      const top = open[open.length - 1] ?? null;
      if (top !== null && asksAboutPrivacy(top)) ask(answer, top);
      else if (hostListener) hostListener(answer, about);
      else askOnOwnPage(answer);
    });
  }

  /** What asks at the same time gets the same answer. */
  function ask(answer: AnswerPrivacy, page: PageName): void {
    questions = [...questions, answer];
    if (questions.length > 1) return answer({ event: 'exposureAuthorization' });
    cancelDeadline = clock.after(PRIVACY_QUESTION_MS, decline);
    store.setState({ askedOn: page });
  }

  /** On a page that is not ours nobody would see our question, and WeChat asks no more: it opens over that page. */
  function askOnOwnPage(answer: AnswerPrivacy): void {
    if (navigation.openPages().length >= MOST_PAGES) return answer({ event: 'disagree' });
    ask(answer, 'privacy');
    if (questions.length > 1) return;
    navigation.push('privacy').catch(decline);
  }

  function settle(answer: Parameters<AnswerPrivacy>[0]): void {
    const settled = questions;
    questions = [];
    cancelDeadline();
    store.setState({ askedOn: null });
    settled.forEach((tell) => tell(answer));
  }

  const decline = (): void => settle({ event: 'disagree' });

  /** The host app's own listener: asked about what is not asked on our pages. A later one takes the place of an earlier one. */
  function privacyAsked(listener: PrivacyListener): void {
    hostListener = listener;
    listen();
  }
  gate.onHostListener(privacyAsked);

  return {
    store,
    privacyAsked,

    /** A page opened that offers what WeChat may ask about. */
    async open(): Promise<void> {
      listen();
      store.setState({ isGuideDue: await gate.isGuideDue().catch(() => false) });
    },

    /** The person sees the question. */
    seen: (): void => questions.forEach((tell) => tell({ event: 'exposureAuthorization' })),

    /** The person tapped a button that agrees to the guide, and WeChat has said so; it then asks no more. */
    agree(buttonId: string): void {
      store.setState({ isGuideDue: false });
      settle({ event: 'agree', buttonId });
    },

    decline,

    /** A page was left: nobody agreed to what it asked. */
    leave(page: PageName): void {
      if (store.getState().askedOn === page) decline();
    },

    openGuide: gate.openGuide,
  };
}
