import type { Program } from '../program';
import { launchOptions } from '../wx/app';
import { createWx } from '../wx/index';
import { createStorageArea } from '../wx/storage';
import { createAppConsole } from './app-console';
import { createBackend } from './backend';
import { recordBlocked } from './blocked';
import { showBuildProblems } from './build-problem';
import { showCapsule } from './capsule';
import { shiftClock } from './clock';
import { createCodeSpace } from './code-space';
import { setConditions } from './conditions';
import { glassEasel } from './glass-easel';
import { createHandle } from './handle';
import { listenToFingers } from './gestures';
import { listenToKeys } from './keys';
import { createLifecycle } from './lifecycle';
import type { Lifecycle } from './lifecycle';
import { answerWorkPage, createCommands } from './link';
import { createLoader } from './loader';
import type { AppInstance } from './loader';
import { createPageStack } from './page-stack';
import { parsePageUrl } from './page-url';
import type { Phone } from './phone';
import { createFaults, problemOf } from './faults';
import { showProblems } from './problems';
import { createRecords, recordError, recordUnsupported } from './records';
import { createScreen } from './screen';
import { readSettings } from './settings';
import { createSignal } from './signal';
import { showTabBar } from './tab-bar';
import { createUsedComponents } from './used-components';

function createSignals(): Phone['signals'] {
  return {
    appShow: createSignal(),
    appHide: createSignal(),
    themeChange: createSignal(),
    networkChange: createSignal(),
    error: createSignal(),
    rejection: createSignal(),
    updateFound: createSignal(),
    updateReady: createSignal(),
  };
}

/** Starts the mini program: the app's code, then its first page, as a cold start on a phone does. */
function start(program: Program): void {
  const settings = readSettings();
  shiftClock(settings.clockSeconds);
  setConditions(settings);
  const records = createRecords();
  recordBlocked(records);
  const screen = createScreen(program, settings);
  const address = parsePageUrl(settings.page || program.app.entryPagePath || program.pages[0] || '', '');
  const launch = launchOptions(address);
  const area = createStorageArea(settings.openid);
  let hiddenAt: number | undefined;
  let ready = false;

  const faults = createFaults(screen.overlays, records);
  const usedComponents = createUsedComponents(program);
  const { environment, space } = createCodeSpace(program, usedComponents, () => phone);
  const phone: Phone = {
    program,
    settings,
    records,
    screen,
    signals: createSignals(),
    hiddenAt: () => hiddenAt,
    // Pages need `wx`, which needs the phone: the real stack takes this place before any code runs.
    pages: undefined as unknown as Phone['pages'],
  };
  const life: Lifecycle = createLifecycle(phone, launch, (at) => {
    hiddenAt = at;
    screen.root.toggleAttribute('data-background', at !== undefined);
  });
  const backend = createBackend(phone);
  const associated = environment.associateBackend(backend);
  Object.entries(program.sheets).forEach(([path, css]) => associated.registerStyleSheetContent(path, css));

  let app: AppInstance = {};
  const wx: object = {};
  const loader = createLoader(
    program,
    space,
    createAppConsole(records),
    {
      wx,
      getCurrentPages: () => phone.pages.open().map((page) => page.caller),
      onApp: (instance) => {
        app = instance;
      },
    },
    { faults, usedComponents, unknownBehavior: (name) => recordUnsupported(records, name) },
  );
  showCapsule(phone, life);
  const updateTabs = showTabBar(phone);
  phone.pages = createPageStack({ phone, space, backend: associated, loader, changed: updateTabs });
  Object.assign(wx, createWx(phone, area, launch));
  const handle = createHandle(phone, life, area, () => ready);
  window.simulator = handle;
  glassEasel.addGlobalErrorListener((error) => {
    recordError(records, error);
    return true;
  });
  // Taro leaves empty lists out; a phone says nothing about it either.
  glassEasel.addGlobalWarningListener((message) => !message.startsWith('The for-list data'));
  listenToFingers(screen.root, screen);
  listenToKeys(screen.root, screen);

  program.problems.forEach(faults.report);
  loader.loadApp();
  life.launch(app);
  if (program.app.lazyCodeLoading !== 'requiredComponents') program.pages.forEach(loader.loadUnit);
  phone.pages.reLaunch(`/${address.route}${searchOf(address.query)}`);
  ready = true;
  answerWorkPage(createCommands(phone, handle, area.remove), records.changed.on);
}

function searchOf(query: Record<string, string>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

async function boot(): Promise<void> {
  const response = await fetch('/program.json');
  const program = (await response.json()) as Program;
  if (program.pages.length === 0) {
    showProblems(program.problems);
    return;
  }
  try {
    start(program);
  } catch (error) {
    // Nothing can be shown, such as when the first page is not there.
    showProblems([...program.problems, problemOf(error, 'app.js')]);
  }
}

const changes = new EventSource('/changes');
changes.addEventListener('changed', () => location.reload());
showBuildProblems(changes);

void boot();
