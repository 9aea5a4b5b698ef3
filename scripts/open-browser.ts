/** Opens the address where there is a person with a screen: not in CI, not on a Linux without a display. */
export async function openBrowser(address: string): Promise<void> {
  const screenless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (process.env.CI || screenless) return;
  const { default: open } = await import('open');
  await open(address).catch(() => undefined);
}
