import { useState } from 'react';
import type { ComponentType } from 'react';
import { Tabs } from './parts/Tabs';
import { useWork } from './state';
import { ConsoleTab } from './tabs/ConsoleTab';
import { InboxTab } from './tabs/InboxTab';
import { MeterTab } from './tabs/MeterTab';
import { PersonTab } from './tabs/PersonTab';
import { ScenariosTab } from './tabs/ScenariosTab';
import { StorageTab } from './tabs/StorageTab';
import { TenantTab } from './tabs/TenantTab';
import { TrafficTab } from './tabs/TrafficTab';
import { useInbox } from './use-inbox';
import { WechatTab } from './tabs/WechatTab';
import type { WorkWords } from './words';

type Name = keyof WorkWords['tabs'];

const contents: Readonly<Record<Exclude<Name, 'inbox'>, ComponentType>> = {
  person: PersonTab,
  wechat: WechatTab,
  tenant: TenantTab,
  traffic: TrafficTab,
  storage: StorageTab,
  meter: MeterTab,
  console: ConsoleTab,
  scenarios: ScenariosTab,
};

const order = Object.keys({
  person: 0,
  wechat: 0,
  tenant: 0,
  inbox: 0,
  traffic: 0,
  storage: 0,
  meter: 0,
  console: 0,
  scenarios: 0,
} satisfies Record<Name, 0>) as Name[];

/** All that can be set and seen of the phone, a tab for each concern. */
export function Workbench() {
  const { words, place, snapshot } = useWork();
  const [chosen, setChosen] = useState<Name>('person');
  const messages = useInbox(place.hasControl);
  const counts: Partial<Record<Name, number>> = {
    inbox: messages.length,
    traffic: snapshot?.traffic.length ?? 0,
    console: snapshot?.errors ?? 0,
  };
  const needsControl = chosen === 'tenant' || chosen === 'inbox';
  const Content = chosen === 'inbox' ? undefined : contents[chosen];
  return (
    <Tabs
      tabs={order.map((name) => ({ name, label: words.tabs[name], count: counts[name] ?? 0 }))}
      chosen={chosen}
      choose={setChosen}
      label={words.controls}
    >
      {needsControl && !place.hasControl ? (
        <p className="note">{words.noControl}</p>
      ) : Content === undefined ? (
        <InboxTab messages={messages} />
      ) : (
        <Content />
      )}
    </Tabs>
  );
}
