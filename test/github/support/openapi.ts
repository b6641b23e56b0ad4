/** GitHub's own description of its API: which requests exist, and what goes in and out. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { vi } from 'vitest';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: object;
  readonly $ref?: string;
}
type Content = Readonly<Record<string, { readonly schema: object; readonly examples?: Examples }>>;
type Examples = Readonly<Record<string, { readonly value?: unknown; readonly $ref?: string }>>;
interface Operation {
  readonly description: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content; readonly $ref?: string }>>;
}
interface Specification {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: object;
}

// The first test of a file reads a specification of 13 MB, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const JSON_TYPE = 'application/json';
const ajv = new Ajv({ strict: false, allErrors: true, logger: false, validateSchema: false });
formats.default(ajv);
const compiled = new Map<object, ValidateFunction>();
let loaded: Specification | null = null;

function specification(): Specification {
  const path = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  loaded ??= JSON.parse(readFileSync(path, 'utf8')) as Specification;
  return loaded;
}

/** What GitHub documents of a route such as `GET /repos/{owner}/{repo}`; throws where it documents none. */
export function operationOf(route: string): Operation {
  const { method, path } = partsOf(route);
  const operation = specification().paths[path]?.[method];
  if (operation === undefined) throw new Error(`GitHub's specification knows no ${route}`);
  return operation;
}

/** What is wrong with a request by GitHub's specification; empty: nothing. */
export function faultsOfRequest(
  route: string,
  request: {
    readonly path: Readonly<Record<string, unknown>>;
    readonly query: Readonly<Record<string, unknown>>;
    readonly body: unknown;
  },
): readonly string[] {
  const operation = operationOf(route);
  const faults: string[] = [];
  const known = (operation.parameters ?? []).map((parameter) => resolved(parameter) as Parameter);
  for (const place of ['path', 'query'] as const) {
    for (const [name, value] of Object.entries(request[place])) {
      const parameter = known.find((candidate) => candidate.in === place && candidate.name === name);
      if (parameter === undefined) faults.push(`${route}: unknown ${place} parameter ${name}`);
      else
        faults.push(
          ...faultsOfValue(`${route} ${place} ${name}`, parameter.schema, fitted(value, parameter)),
        );
    }
  }
  for (const { name, in: place, required } of known) {
    if (required === true && place !== 'header' && request[place][name] === undefined) {
      faults.push(`${route}: ${place} parameter ${name} is missing`);
    }
  }
  const schema = operation.requestBody?.content[JSON_TYPE]?.schema;
  if (schema === undefined && request.body !== '') faults.push(`${route}: takes no body`);
  const isLeftOut = request.body === '' && operation.requestBody?.required !== true;
  if (schema !== undefined && !isLeftOut) {
    faults.push(...faultsOfValue(`${route} body`, schema, request.body));
    faults.push(...unknownFields(route, schema, request.body));
  }
  return faults;
}

/** What is wrong with an answer by GitHub's specification. Answers that it does not describe are let pass. */
export function faultsOfAnswer(route: string, status: number, data: unknown): readonly string[] {
  const schema = operationOf(route).responses[String(status)]?.content?.[JSON_TYPE]?.schema;
  return schema === undefined ? [] : faultsOfValue(`${route} → ${status}`, schema, data);
}

/** GitHub's own example of an answer. */
export function exampleOf(route: string, status: number, name?: string): unknown {
  const examples = operationOf(route).responses[String(status)]?.content?.[JSON_TYPE]?.examples ?? {};
  const example = name === undefined ? Object.values(examples)[0] : examples[name];
  if (example === undefined)
    throw new Error(`no example of ${route} → ${status}: ${Object.keys(examples).join()}`);
  const { value } = resolved(example) as { value: object };
  // The value of an example can be a reference to another example.
  return structuredClone('$ref' in value ? (resolved(value) as { value: object }).value : value);
}

function faultsOfValue(what: string, schema: object, value: unknown): readonly string[] {
  let validate = compiled.get(schema);
  if (validate === undefined) {
    validate = ajv.compile(standalone(schema));
    compiled.set(schema, validate);
  }
  return validate(value) ? [] : [`${what}: ${ajv.errorsText(validate.errors)}`];
}

const COMPONENT = '#/components/schemas/';

/** The schema with the components that it needs, as JSON Schema: OpenAPI 3.0 has a `nullable` of its own. */
function standalone(schema: object): object {
  const all = (specification().components as { schemas: Record<string, unknown> }).schemas;
  const schemas: Record<string, unknown> = {};
  const copy = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(copy);
    if (typeof node !== 'object' || node === null) return node;
    const { nullable, ...rest } = node as { nullable?: unknown; $ref?: unknown };
    if (typeof rest.$ref === 'string' && rest.$ref.startsWith(COMPONENT)) {
      const name = rest.$ref.slice(COMPONENT.length);
      if (!(name in schemas)) {
        // Before the copy: schemas refer to themselves.
        schemas[name] = {};
        schemas[name] = copy(all[name]);
      }
    }
    const copied = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, copy(value)]));
    return nullable === true ? { anyOf: [{ type: 'null' }, copied] } : copied;
  };
  const root = copy(schema) as object;
  return { ...root, components: { schemas } };
}

/** The schemas allow unknown fields, so a misspelt one would pass. */
function unknownFields(route: string, schema: object, body: unknown): readonly string[] {
  const known = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  const sent = typeof body === 'object' && body !== null && !Array.isArray(body) ? Object.keys(body) : [];
  return sent.filter((name) => !known.includes(name)).map((name) => `${route}: unknown field ${name}`);
}

/** Everything in an address is text; the schema may want a number. */
function fitted(value: unknown, { schema }: Parameter): unknown {
  return (resolved(schema) as { type?: string }).type === 'integer' ? Number(value) : value;
}

/** Follows references into the specification. */
function resolved(thing: object): object {
  if (!('$ref' in thing) || typeof thing.$ref !== 'string') return thing;
  let found: unknown = specification();
  for (const key of thing.$ref.split('/').slice(1)) found = (found as Record<string, unknown>)[key];
  return found as object;
}

function partsOf(route: string): { readonly method: string; readonly path: string } {
  const [method = '', path = ''] = route.split(' ');
  return { method: method.toLowerCase(), path };
}
