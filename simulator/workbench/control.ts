/** A person of the tenant, as the control API tells it. */
export type Person = Readonly<Record<string, unknown>> & { readonly id: string; readonly name: string };

export interface Message {
  readonly channel: 'sms' | 'email';
  readonly to: string;
  readonly type: string;
  readonly code: string;
  readonly sentAt: number;
}

export interface Fault {
  readonly path: string;
  readonly kind: string;
  readonly times?: number;
}

export type Words = readonly [zh: string, en: string];

export interface FormField {
  readonly name: string;
  readonly label: Words;
  readonly kind: 'switch' | 'number' | 'text' | 'choice' | 'json';
  readonly choices?: readonly { readonly value: string | null; readonly label: Words }[];
}

export interface PersonState {
  readonly name: string;
  readonly label: Words;
  readonly linked: 'openid' | 'number' | 'none';
  readonly change: Readonly<Record<string, unknown>>;
  readonly policy: Readonly<Record<string, unknown>>;
}

/** What the control API offers: see `GET form` in sandbox/README.md. */
export interface ControlForm {
  readonly topics: readonly { readonly label: Words; readonly fields: readonly FormField[] }[];
  readonly initial: Readonly<Record<string, unknown>>;
  readonly faults: readonly { readonly kind: string; readonly label: Words }[];
  readonly paths: readonly string[];
  readonly person: readonly FormField[];
  readonly personStates: readonly PersonState[];
}

export type Policy = Readonly<Record<string, unknown>>;

async function ask<Answer>(method: string, name: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(`/control/${name}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const value: unknown = text === '' ? undefined : JSON.parse(text);
  if (answer.ok) return value as Answer;
  const isTold = typeof value === 'object' && value !== null && 'error' in value;
  throw new Error(isTold ? String(value.error) : `${answer.status}`);
}

/** The tenant's control API, reached through the server of the work page. */
export const control = {
  form: () => ask<ControlForm>('GET', 'form'),
  policy: () => ask<Policy>('GET', 'policy'),
  setPolicy: (part: Policy) => ask<undefined>('PUT', 'policy', part),
  people: () => ask<readonly Person[]>('GET', 'people'),
  putPeople: (people: readonly Person[]) => ask<undefined>('PUT', 'people', people),
  inbox: () => ask<readonly Message[]>('GET', 'inbox'),
  faults: () => ask<readonly Fault[]>('GET', 'faults'),
  addFaults: (faults: readonly object[]) => ask<undefined>('POST', 'faults', faults),
  clearFaults: () => ask<undefined>('DELETE', 'faults', {}),
  reset: () => ask<undefined>('POST', 'reset', {}),
};
