/** GitHub's own description of its API, against which every request of GitChat is checked. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { fieldsOf, pathExpression, type Asked, type JsonObject } from './exchange.ts';

/** An operation of the API. */
export interface Operation {
  /** The path with its placeholders. */
  readonly template: string;
  readonly fields: JsonObject;
}

/** A request that is not as GitHub's specification says. */
export interface Violation {
  /** Method and path template (or path, where there is no such operation). */
  readonly request: string;
  /** What was wrong, e.g. `body/labels must be array`. */
  readonly problem: string;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: JsonObject;
}

class Specification {
  readonly #document: JsonObject;
  readonly #byMethod = new Map<string, { readonly expression: RegExp; readonly operation: Operation }[]>();
  readonly #checks = new Map<object, ValidateFunction>();
  readonly #bodies = withFormats(new Ajv({ strict: false, allErrors: true }));
  /** Queries and paths are text; numbers and truths are read from it. */
  readonly #texts = withFormats(new Ajv({ strict: false, allErrors: true, coerceTypes: 'array' }));

  constructor(document: JsonObject) {
    this.#document = document;
    for (const [template, methods] of Object.entries(fieldsOf(document['paths']))) {
      for (const [method, fields] of Object.entries(fieldsOf(methods))) {
        const known = this.#byMethod.get(method.toUpperCase()) ?? [];
        known.push({
          expression: pathExpression(template),
          operation: { template, fields: fieldsOf(fields) },
        });
        this.#byMethod.set(method.toUpperCase(), known);
      }
    }
  }

  /** The operation that a request means: of those that fit, the one with the fewest placeholders. */
  operation(method: string, path: string): Operation | null {
    const fitting = (this.#byMethod.get(method) ?? [])
      .filter(({ expression }) => expression.test(path))
      .sort((a, b) => placeholders(a.operation) - placeholders(b.operation));
    return fitting[0]?.operation ?? null;
  }

  /** What is wrong with a request. */
  violations(asked: Pick<Asked, 'method' | 'path' | 'query' | 'body'>): Violation[] {
    const operation = this.operation(asked.method, asked.path);
    const request = `${asked.method} ${operation?.template ?? asked.path}`;
    if (operation === null) return [{ request, problem: 'there is no such operation' }];
    const problems = [
      ...this.#queryProblems(operation, asked.query),
      ...this.#bodyProblems(operation, asked.body),
    ];
    return problems.map((problem) => ({ request, problem }));
  }

  #queryProblems(operation: Operation, query: URLSearchParams): string[] {
    const parameters = ((operation.fields['parameters'] ?? []) as JsonObject[])
      .map((parameter) => this.#resolve(parameter) as unknown as Parameter)
      .filter((parameter) => parameter.in === 'query');
    const unknown = [...query.keys()].filter(
      (name) => !parameters.some((parameter) => parameter.name === name),
    );
    return [
      ...unknown.map((name) => `query/${name} is not a parameter`),
      ...parameters.flatMap((parameter) => {
        const value = query.get(parameter.name);
        if (value === null) return parameter.required ? [`query/${parameter.name} is missing`] : [];
        return this.#problems(this.#texts, parameter.schema, value, `query/${parameter.name}`);
      }),
    ];
  }

  #bodyProblems(operation: Operation, body: unknown): string[] {
    const requestBody = this.#resolve(fieldsOf(operation.fields['requestBody']));
    const content = fieldsOf(requestBody['content']);
    const schema = fieldsOf(content['application/json'])['schema'] as JsonObject | undefined;
    if (schema === undefined) return isEmpty(body) ? [] : ['body is not expected'];
    if (body === undefined) return requestBody['required'] === true ? ['body is missing'] : [];
    const known = Object.keys(fieldsOf(this.#resolve(schema)['properties']));
    const unknown =
      known.length > 0 ? Object.keys(fieldsOf(body)).filter((name) => !known.includes(name)) : [];
    return [
      ...unknown.map((name) => `body/${name} is not a field`),
      ...this.#problems(this.#bodies, schema, body, 'body'),
    ];
  }

  #problems(ajv: Ajv, schema: JsonObject, value: unknown, place: string): string[] {
    const check = this.#checks.get(schema) ?? ajv.compile(this.#plain(schema) as AnySchema);
    this.#checks.set(schema, check);
    if (check(value)) return [];
    return (check.errors ?? []).map(
      (error) => `${place}${error.instancePath} ${error.message ?? 'is wrong'}`,
    );
  }

  /** A schema of OpenAPI 3.0 as plain JSON Schema: references followed, `nullable` spelled out. */
  #plain(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#plain(item));
    if (value === null || typeof value !== 'object') return value;
    const {
      nullable,
      example: _example,
      examples: _examples,
      ...schema
    } = this.#resolve(value as JsonObject);
    const plain = Object.fromEntries(Object.entries(schema).map(([key, inner]) => [key, this.#plain(inner)]));
    return nullable === true ? { anyOf: [plain, { type: 'null' }] } : plain;
  }

  #resolve(value: JsonObject): JsonObject {
    const reference = value['$ref'];
    if (typeof reference !== 'string') return value;
    const path = reference.replace('#/', '').split('/');
    return path.reduce<JsonObject>((at, key) => fieldsOf(at[key]), this.#document);
  }
}

let loaded: Specification | undefined;

/** The specification of api.github.com, read once (13 MB) when it is first needed. */
export function specification(): Specification {
  if (loaded === undefined) {
    const require = createRequire(import.meta.url);
    const file = require.resolve('@octokit/openapi/generated/api.github.com.json');
    loaded = new Specification(JSON.parse(readFileSync(file, 'utf8')) as JsonObject);
  }
  return loaded;
}

function withFormats(ajv: Ajv): Ajv {
  addFormats.default(ajv);
  return ajv;
}

function placeholders(operation: Operation): number {
  return operation.template.split('{').length;
}

function isEmpty(body: unknown): boolean {
  return body === undefined || Object.keys(fieldsOf(body)).length === 0;
}
