import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from './documents';

const read = (file: string): unknown => parse(readFileSync(path.join(root, '.github', file), 'utf8'));

const workflow = z.object({
  permissions: z.strictObject({ contents: z.literal('read') }),
  jobs: z.record(
    z.string(),
    z.object({
      'continue-on-error': z.boolean().optional(),
      steps: z.array(
        z.union([
          z.strictObject({ run: z.string() }),
          z.strictObject({ uses: z.string(), with: z.record(z.string(), z.unknown()).optional() }),
        ]),
      ),
    }),
  ),
});

/** The commands of a job of the workflow. */
function commandsOf(job: string): string[] {
  const { jobs } = workflow.parse(read('workflows/ci.yml'));
  return (jobs[job]?.steps ?? []).flatMap((one) => ('run' in one ? [one.run] : []));
}

describe('the workflow for a public forge', () => {
  test('runs exactly what every other continuous integration runs', () => {
    expect(commandsOf('test')).toEqual(['bash .ci/run']);
  });

  test('reports known vulnerabilities without stopping a change', () => {
    expect(commandsOf('audit')).toEqual(['npm ci', 'npm run audit']);
    expect(workflow.parse(read('workflows/ci.yml')).jobs['audit']?.['continue-on-error']).toBe(true);
  });
});

// Of the forge's own schema: a form that breaks it is not shown, without a word.
const answered = z.strictObject({
  type: z.enum(['input', 'textarea', 'dropdown']),
  id: z.string().regex(/^[\w-]+$/),
  attributes: z.strictObject({
    label: z.string(),
    description: z.string().optional(),
    placeholder: z.string().optional(),
    render: z.string().optional(),
    options: z.array(z.string()).min(1).optional(),
  }),
  validations: z.strictObject({ required: z.boolean() }).optional(),
});
const form = z.strictObject({
  name: z.string(),
  description: z.string(),
  labels: z.array(z.string()),
  body: z.array(
    z.union([
      answered,
      z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string() }) }),
    ]),
  ),
});

describe('the issue forms', () => {
  const files = readdirSync(path.join(root, '.github/ISSUE_TEMPLATE')).filter(
    (file) => file !== 'config.yml',
  );

  test.each(files)('%s is a form', (file) => {
    const { body } = form.parse(read(`ISSUE_TEMPLATE/${file}`));
    const ids = body.flatMap((one) => ('id' in one ? [one.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  });

  test('the one for what does not work sends vulnerabilities elsewhere, and asks for no secrets', () => {
    const text = readFileSync(path.join(root, '.github/ISSUE_TEMPLATE/bug.yml'), 'utf8');
    expect(text).toContain('(../security/advisories/new)');
    expect(text).toMatch(/Leave out tokens, codes, passwords/);
  });
});
