import type { Call, Commands, Told } from '../phone/link';

type Reply<Name extends keyof Commands> = Awaited<ReturnType<Commands[Name]>>;

/** The phone as the work page reaches it: by messages, because it has another origin. */
export interface Link {
  /** @throws where the phone refuses, or is replaced before it answers */
  call<Name extends keyof Commands>(name: Name, ...values: Parameters<Commands[Name]>): Promise<Reply<Name>>;
  close(): void;
}

interface Deps {
  frame(): Window | null | undefined;
  /** of the phone */
  origin: string;
  /** Told when a phone has started, and after each change in it. */
  told(what: 'ready' | 'changed'): void;
}

const isTold = (value: unknown): value is Told =>
  typeof value === 'object' && value !== null && 'simulator' in value && value.simulator !== 'call';

export function createLink({ frame, origin, told }: Deps): Link {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let calls = 0;

  function hear({ source, origin: from, data }: MessageEvent<unknown>): void {
    if (source !== frame() || from !== origin || !isTold(data)) return;
    if (data.simulator !== 'answer') {
      if (data.simulator === 'ready') drop();
      return told(data.simulator);
    }
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) call?.resolve(data.value);
    else call?.reject(new Error(data.error));
  }

  /** A phone that started anew knows nothing of what the one before was asked. */
  function drop(): void {
    waiting.forEach(({ reject }) => reject(new Error('the phone was started again')));
    waiting.clear();
  }

  window.addEventListener('message', hear);
  return {
    call: <Name extends keyof Commands>(name: Name, ...values: Parameters<Commands[Name]>) => {
      calls += 1;
      const call: Call = { simulator: 'call', id: calls, name, values };
      return new Promise<Reply<Name>>((resolve, reject) => {
        waiting.set(call.id, { resolve: (value) => resolve(value as Reply<Name>), reject });
        frame()?.postMessage(call, origin);
      });
    },
    close: () => window.removeEventListener('message', hear),
  };
}
