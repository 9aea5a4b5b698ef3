import { element } from './dom';
import type { OpenPage } from './open-page';
import type { Phone } from './phone';
import { themed } from './themed';

/**
 * Draws the tab bar of app.json, if there is one.
 * @returns to be told the visible page, so that the bar is shown on tab pages only
 */
export function showTabBar(phone: Phone): (page: OpenPage) => void {
  const { tabBar } = phone.program.app;
  const list = tabBar?.list ?? [];
  if (list.length === 0 || tabBar?.custom === true) return () => undefined;
  const bar = element('nav', { class: 'tab-bar', role: 'tablist' });
  const items = list.map((tab) => {
    const icon = element('img', { alt: '', class: 'tab-icon' });
    const button = element(
      'button',
      { type: 'button', role: 'tab', class: 'tab-item' },
      icon,
      element('span', {}, tab.text),
    );
    button.addEventListener('click', () => phone.pages.switchTab(`/${tab.pagePath}`));
    bar.append(button);
    return { tab, button, icon };
  });
  phone.screen.root.append(bar);

  const draw = (page: OpenPage): void => {
    const { route } = page.address;
    const { theme } = phone.settings;
    const { color, selectedColor, backgroundColor } = themed(tabBar ?? {}, phone.program, theme);
    bar.style.background = backgroundColor ?? '';
    const onTab = list.some((tab) => tab.pagePath === route);
    bar.toggleAttribute('hidden', !onTab);
    page.view.section.toggleAttribute('data-tab', onTab);
    for (const { tab: plain, button, icon } of items) {
      const tab = themed(plain, phone.program, theme);
      const selected = tab.pagePath === route;
      button.setAttribute('aria-selected', String(selected));
      button.style.color = (selected ? selectedColor : color) ?? '';
      const path = selected ? tab.selectedIconPath : tab.iconPath;
      icon.hidden = path === undefined;
      if (path !== undefined) icon.src = phone.screen.resource(`/${path}`);
    }
  };
  phone.signals.themeChange.on(() => {
    const page = phone.pages.current();
    if (page !== undefined) draw(page);
  });
  return draw;
}
