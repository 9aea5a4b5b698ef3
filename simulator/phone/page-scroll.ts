/** WeChat's default of onReachBottomDistance. */
const reachBottomDistance = 50;

/** Tells a page how far it is scrolled, and once at each arrival that its end is near. */
export function followScroll(
  scroller: HTMLElement,
  call: (method: 'onPageScroll' | 'onReachBottom', ...values: unknown[]) => void,
): void {
  let atBottom = false;
  scroller.addEventListener('scroll', () => {
    call('onPageScroll', { scrollTop: scroller.scrollTop });
    const left = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    if (left <= reachBottomDistance && !atBottom) call('onReachBottom');
    atBottom = left <= reachBottomDistance;
  });
}
