import type { PageName } from '../../src/core/route';
import { command, isRunning, type Command } from './command';
import type { Model } from './model';
import { flowPagesOnTop } from './pageStack';
import type { Phone } from './phone';

/** What a person, a link or the host app does to the open pages. */

const topOf = ({ pages }: Phone): PageName | null | undefined => {
  const open = pages().open();
  return open[open.length - 1];
};

/** Closing the last page of the flow is "not now", unless WeChat had not opened the page that is due. */
const walksBack = command({
  name: 'walks back',
  can: isRunning,
  act(phone, model) {
    const open = phone.pages().open();
    const isLast = open.length > 1 && flowPagesOnTop(open) === 1;
    const wasInOrder = phone.pages().isInOrder();
    const isHomeDue = open[open.length - 2] === 'home' && flowPagesOnTop(open) === 0;
    const step = phone.app().step();
    phone.pages().walkBack();
    if (step !== 'signedIn' && (isLast || isHomeDue))
      learnClosed(model, isLast && wasInOrder && step !== 'starting');
  },
});

/** @param isLeft the person closed the page that was due, and no other */
function learnClosed(model: Model, isLeft: boolean): void {
  if (model.wish !== 'declined') model.wish = isLeft ? 'declined' : 'unclear';
}

/** Opens a page over another one, as its button does. */
const opensOver = (below: PageName, page: PageName): Command =>
  command({
    name: `opens ${page}`,
    can: isRunning,
    act(phone) {
      if (topOf(phone) === below) phone.begin(({ router }) => router.open(page));
    },
  });

/** A link in a chat, a QR code or another mini program opens a page over whatever is open. */
const followsLink = (page: PageName): Command =>
  command({
    name: `follows a link to ${page}`,
    can: isRunning,
    act: (phone) => phone.pages().walkOn(page),
  });

/** The host app opens pages of its own until `count` are open; it does so from home or from a page of its own. */
const opensHostPages = (count: number): Command =>
  command({
    name: `opens pages of the host app up to ${count}`,
    can: isRunning,
    act(phone) {
      while (phone.pages().open().length < count && isHosts(topOf(phone))) phone.pages().walkOn(null);
    },
  });

const isHosts = (top: PageName | null | undefined) => top === null || top === 'home';

export const LINKED = [
  'bind',
  'register',
  'password',
  'forgotten-password',
  'code',
  'verify',
  'change-password',
  'account',
  'denied',
  'unsupported',
] as const satisfies readonly PageName[];

export const MOVES = {
  walksBack,
  opensPassword: opensOver('bind', 'password'),
  opensForgottenPassword: opensOver('password', 'forgotten-password'),
  opensCodes: opensOver('bind', 'code'),
  opensAccount: opensOver('home', 'account'),
  fillsPages: opensHostPages(10),
  fillsAllButOne: opensHostPages(9),
} as const satisfies Record<string, Command>;

export const LINKS: readonly Command[] = LINKED.map(followsLink);
