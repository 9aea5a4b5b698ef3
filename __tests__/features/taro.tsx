import { createElement, useEffect, useRef, type CSSProperties, type ReactNode } from 'react';
import { internalComponents } from '@tarojs/shared';
import { added } from '../../config/plugins/attributes';

/*
 * Stands in for @tarojs/components and for the page hooks of @tarojs/taro, so that a page can be rendered without WeChat.
 * A prop that the page templates do not carry would silently do nothing in WeChat; here it throws.
 */

/** What the weapp platform of Taro adds to `internalComponents`, as far as pages use it. */
const ADDED_BY_PLATFORM: Readonly<Record<string, readonly string[]>> = {
  Text: ['user-select'],
  Button: ['bindGetPhoneNumber'],
  PageMeta: ['root-font-size', 'page-style'],
  // Taro's React host makes the first `value` of it.
  Input: ['defaultValue'],
};

/** Carried by every component. */
const COMMON = ['id', 'className', 'style', 'children', 'onClick'];

type Aria = { readonly [name in `aria-${string}`]?: string | number | boolean };

interface Common extends Aria {
  readonly id?: string;
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly role?: string;
  readonly children?: ReactNode;
  readonly onClick?: () => void;
}

const attributeOf = (prop: string) => prop.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
const eventOf = (prop: string) => (/^on[A-Z]/.test(prop) ? prop.replace('on', 'bind').toLowerCase() : prop);

/** @throws if a prop would be lost on the way to WeChat */
export function requireCarried(component: string, props: object): void {
  const known = [
    ...Object.keys(internalComponents[component] ?? {}),
    ...Object.keys(added[component] ?? {}),
    ...(ADDED_BY_PLATFORM[component] ?? []),
  ].map((name) => (name.startsWith('bind') ? name.toLowerCase() : name));
  const lost = Object.keys(props).filter(
    (prop) => ![prop, attributeOf(prop), eventOf(prop)].some((name) => [...COMMON, ...known].includes(name)),
  );
  if (lost.length > 0) throw new Error(`<${component}> does not carry ${lost.join(', ')}`);
}

/** The part of the props that HTML has under the same name. */
function htmlOf(component: string, props: Common) {
  requireCarried(component, props);
  const aria = Object.entries(props).filter(([name]) => name.startsWith('aria-'));
  const { id, className, style, role, onClick } = props;
  return { id, className, style, role, onClick, ...Object.fromEntries(aria) };
}

const container = (component: string, tag: string) => (props: Common) =>
  createElement(tag, htmlOf(component, props), props.children);

interface ButtonProps extends Common {
  /** one or several, separated by `|` */
  readonly openType?: string;
  readonly onGetPhoneNumber?: (event: { readonly detail: object }) => void;
  readonly onAgreePrivacyAuthorization?: () => void;
}

/** WeChat's sheet for the phone number, while it is open: the answer goes to the button that was tapped. */
let answerSheet: ((detail: object) => void) | null = null;

/** Answers WeChat's sheet. @throws if no tap has opened it */
export function answerPhoneSheet(detail: object): void {
  if (!answerSheet) throw new Error('the sheet for the phone number is not open');
  const answer = answerSheet;
  answerSheet = null;
  answer(detail);
}

export const isPhoneSheetOpen = (): boolean => answerSheet !== null;

/** A tap reports itself first; then WeChat does what the open-type of that moment says. */
function Button(props: ButtonProps) {
  const { openType, onGetPhoneNumber, onAgreePrivacyAuthorization } = props;
  const openTypes = openType?.split('|') ?? [];
  const tap = () => {
    props.onClick?.();
    if (openTypes.includes('agreePrivacyAuthorization')) onAgreePrivacyAuthorization?.();
    if (openTypes.includes('getPhoneNumber')) answerSheet = (detail) => onGetPhoneNumber?.({ detail });
  };
  return (
    <button type="button" {...htmlOf('Button', props)} onClick={tap}>
      {props.children}
    </button>
  );
}

interface InputProps extends Common {
  readonly placeholder?: string;
  readonly defaultValue?: string;
  readonly password?: boolean;
  readonly maxlength?: number;
  readonly disabled?: boolean;
  readonly focus?: boolean;
  readonly onInput?: (event: { readonly detail: { readonly value: string } }) => void;
  readonly onConfirm?: () => void;
  readonly onBlur?: () => void;
}

/** The return key is Enter. As in WeChat, focusing is a prop. */
function Input(props: InputProps) {
  const { placeholder, password = false, maxlength, disabled = false, focus = false } = props;
  const element = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) element.current?.focus();
  }, [focus]);
  return (
    <input
      {...htmlOf('Input', props)}
      ref={element}
      type={password ? 'password' : 'text'}
      placeholder={placeholder}
      defaultValue={props.defaultValue}
      maxLength={maxlength}
      disabled={disabled}
      onInput={({ currentTarget }) => props.onInput?.({ detail: { value: currentTarget.value } })}
      onKeyDown={({ key }) => {
        if (key === 'Enter') props.onConfirm?.();
      }}
      onBlur={props.onBlur}
    />
  );
}

interface PageMetaProps {
  readonly rootFontSize?: string;
  readonly pageStyle?: string;
}

/** Settings of the page, for a test to read; it shows nothing. */
function PageMeta(props: PageMetaProps) {
  requireCarried('PageMeta', props);
  return <meta name="page" data-root-font-size={props.rootFontSize} data-style={props.pageStyle} />;
}

interface WebViewProps {
  readonly src: string;
  readonly onError?: () => void;
}

/** Another website, as a frame without its content; a test reports that it did not load. */
function WebView(props: WebViewProps) {
  requireCarried('WebView', props);
  const { src, onError } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  // React does not listen to the errors of a frame.
  useEffect(() => {
    const { current } = frame;
    if (!current || !onError) return undefined;
    current.addEventListener('error', onError);
    return () => current.removeEventListener('error', onError);
  }, [onError]);
  return <iframe ref={frame} title="web-view" src={src} />;
}

export const components = {
  View: container('View', 'div'),
  Text: container('Text', 'span'),
  Image: (props: Common & { readonly src?: string; readonly onError?: () => void }) => (
    <img alt="" src={props.src} onError={props.onError} {...htmlOf('Image', props)} />
  ),
  MovableArea: container('MovableArea', 'div'),
  MovableView: container('MovableView', 'div'),
  Button,
  Input,
  PageMeta,
  WebView,
};

type Moment = 'show' | 'hide' | 'unload';

const listeners: Record<Moment, Set<() => void>> = { show: new Set(), hide: new Set(), unload: new Set() };

/** Reports to the pages that are rendered what WeChat does with them. */
export const pageTo = (moment: Moment): void => listeners[moment].forEach((listen) => listen());

const hookOf = (moment: Moment) => (listener: () => void) => {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const listen = () => latest.current();
    listeners[moment].add(listen);
    return () => void listeners[moment].delete(listen);
  }, []);
};

let params: Readonly<Record<string, string>> = {};

/** A fresh WeChat for the page that is rendered next. @param query of its address */
export function startWith(query: Readonly<Record<string, string>>): void {
  params = query;
  answerSheet = null;
  barTitles.length = 0;
  scrolledTo.length = 0;
}

/** The titles that WeChat's bar was given, in order. */
export const barTitles: string[] = [];

/** Where the page was scrolled to, CSS pixels, in order. */
export const scrolledTo: number[] = [];

/** The window of the phone, CSS pixels: the smallest. */
const WINDOW = { windowWidth: 320, windowHeight: 568 } as const;

export const hooks = {
  getWindowInfo: () => WINDOW,
  setNavigationBarTitle({ title }: { readonly title: string }): Promise<void> {
    barTitles.push(title);
    return Promise.resolve();
  },
  pageScrollTo({ scrollTop }: { readonly scrollTop: number }): Promise<void> {
    scrolledTo.push(scrollTop);
    return Promise.resolve();
  },
  useDidShow: hookOf('show'),
  useDidHide: hookOf('hide'),
  useUnload: hookOf('unload'),
  useRouter: () => ({ params }),
};
