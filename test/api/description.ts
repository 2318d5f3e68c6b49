/** Holds answers against the API's own description: nothing may be answered that is not described. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

type Operation = { parameters?: { name: string }[]; responses: Record<string, { content?: Record<string, unknown> }> };
export type Description = {
  paths: Record<string, { get?: Operation; post?: Operation }>;
};

export type Checker = {
  /** Throws when the answer is not described, or is not as described. */
  check: (path: string, answer: { method?: string; status: number; type: string | null; body: string }) => void;
  /** Throws when the JSON text is not as the schema of this name has it. */
  checkAs: (schema: string, text: string) => void;
  /** Addresses of the description that were answered with what was asked for so far. */
  answered: ReadonlySet<string>;
};

const pattern = (template: string): RegExp => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
const pointer = (...parts: string[]): string => parts.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export function createChecker(description: Description): Checker {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  formats.default(ajv);
  ajv.addSchema(description, 'api');
  const answered = new Set<string>();
  const templates = Object.keys(description.paths).sort((a, b) => Number(a.includes('{')) - Number(b.includes('{')));

  function validatorOf(reference: string): ValidateFunction {
    return ajv.getSchema(`api#${reference}`) ?? ajv.compile({ $ref: `api#${reference}` });
  }

  function validate(reference: string, body: string): void {
    const validator = validatorOf(reference);
    if (!validator(JSON.parse(body))) throw new Error(`The answer is not as described: ${ajv.errorsText(validator.errors)}. It begins: ${body.slice(0, 300)}`);
  }

  return {
    answered,
    checkAs: (schema, text) => validate(pointer('components', 'schemas', schema), text),
    check(path, { method = 'GET', status, type, body }) {
      const template = templates.find((each) => pattern(each).test(path));
      // What is not described is answered as a problem, and so is what no address can describe.
      if (template === undefined) return validate(pointer('components', 'schemas', 'Problem'), body);
      const way = method.toLowerCase() as 'get' | 'post';
      const operation = description.paths[template]?.[way];
      // Another way of asking than those that are described is refused, and the refusal is a problem.
      if (!operation && status === 405) return validate(pointer('components', 'schemas', 'Problem'), body);
      const described = operation?.responses[status];
      if (!described) throw new Error(`${template} answered ${status}, which is not described.`);
      if (status === 200 || status === 202) answered.add(template);
      if (!described.content) return;
      const media = Object.keys(described.content).find((each) => each === type?.split(';')[0]?.trim());
      if (media === undefined) throw new Error(`${template} answered ${status} as ${type}, which is not described.`);
      if (/[/+]json$/.test(media)) validate(pointer('paths', template, way, 'responses', String(status), 'content', media, 'schema'), body);
    },
  };
}
