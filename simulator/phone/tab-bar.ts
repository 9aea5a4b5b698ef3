import { element } from './dom';
import type { OpenPage } from './page-stack';
import type { Phone } from './phone';

/**
 * Draws the tab bar of app.json, if there is one.
 * @returns to be told the visible page, so that the bar is shown on tab pages only
 */
export function showTabBar(phone: Phone): (page: OpenPage) => void {
  const { tabBar } = phone.program.app;
  const list = tabBar?.list ?? [];
  if (list.length === 0 || tabBar?.custom === true) return () => undefined;
  const bar = element('nav', { class: 'tab-bar', role: 'tablist' });
  bar.style.background = tabBar?.backgroundColor ?? '';
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

  return (page) => {
    const { route } = page.address;
    const onTab = list.some((tab) => tab.pagePath === route);
    bar.toggleAttribute('hidden', !onTab);
    page.view.section.toggleAttribute('data-tab', onTab);
    for (const { tab, button, icon } of items) {
      const selected = tab.pagePath === route;
      button.setAttribute('aria-selected', String(selected));
      button.style.color = (selected ? tabBar?.selectedColor : tabBar?.color) ?? '';
      const path = selected ? tab.selectedIconPath : tab.iconPath;
      icon.hidden = path === undefined;
      if (path !== undefined) icon.src = phone.screen.resource(`/${path}`);
    }
  };
}
