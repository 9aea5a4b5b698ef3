import { element } from '../phone/dom';
import type { BuiltInFactory } from './built-in';
import { writeRole } from './built-in';

/** `<icon>`: WeChat's own signs. */
export const icon: BuiltInFactory = (host) => ({
  changed: (name) => {
    if (name === 'size') host.dom.style.setProperty('--icon-size', `${host.number('size', 23)}px`);
    if (name === 'color') host.dom.style.setProperty('--icon-color', host.text('color') || null);
  },
});

/** `<progress>`: a bar from 0 to 100. */
export const progress: BuiltInFactory = (host) => {
  const bar = element('i', { class: 'progress-bar' });
  const note = element('span', { class: 'progress-note' });
  host.dom.append(element('span', { class: 'progress-track' }, bar), note);
  const draw = (): void => {
    const percent = Math.min(100, Math.max(0, host.number('percent', 0)));
    writeRole(host, 'progressbar');
    host.write('aria-valuenow', String(percent));
    bar.style.width = `${percent}%`;
    bar.style.background = host.text('activeColor') || host.text('active-color') || host.text('color');
    host.dom.style.setProperty('--progress-width', `${host.number('stroke-width', 6)}px`);
    note.textContent = host.isOn('show-info') ? `${percent}%` : '';
  };
  draw();
  return { changed: draw };
};

// Only these elements and attributes may stand in rich text; everything else is dropped, as WeChat does.
const richTags = new Set(
  (
    'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div ' +
    'dl dt em fieldset font footer h1 h2 h3 h4 h5 h6 header hr i img ins label legend li mark nav ol p pre q rt ruby ' +
    's section small span strong sub sup table tbody td tfoot th thead tr tt u ul'
  ).split(' '),
);
const richAttributes = new Set([
  'class',
  'style',
  'alt',
  'src',
  'width',
  'height',
  'colspan',
  'rowspan',
  'start',
  'type',
]);

interface RichNode {
  type?: string;
  text?: string;
  name?: string;
  attrs?: Record<string, unknown>;
  children?: RichNode[];
}

function drawNode({ type, text, name = 'div', attrs = {}, children = [] }: RichNode): Node {
  if (type === 'text') return document.createTextNode(text ?? '');
  const tag = name.toLowerCase();
  const drawn = document.createElement(richTags.has(tag) ? tag : 'div');
  for (const [key, value] of Object.entries(attrs)) {
    if (richAttributes.has(key)) drawn.setAttribute(key, String(value));
  }
  drawn.append(...children.map(drawNode));
  return drawn;
}

function parseRich(html: string): RichNode[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const read = (node: Node): RichNode[] => {
    if (node instanceof Text) return [{ type: 'text', text: node.data }];
    if (!(node instanceof Element) || !richTags.has(node.localName)) return [];
    const attrs = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
    return [{ name: node.localName, attrs, children: [...node.childNodes].flatMap(read) }];
  };
  return [...parsed.body.childNodes].flatMap(read);
}

/** `<rich-text>`: trusted elements only, and no events inside. */
export const richText: BuiltInFactory = (host) => ({
  changed: (name) => {
    if (name !== 'nodes') return;
    const nodes = host.attribute('nodes');
    const list =
      typeof nodes === 'string' ? parseRich(nodes) : Array.isArray(nodes) ? (nodes as RichNode[]) : [];
    host.dom.replaceChildren(...list.map(drawNode));
  },
});
