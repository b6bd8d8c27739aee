/** A schema of the API document, as far as it is used there (OpenAPI 3.0). */
export type Schema = {
  $ref?: string;
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  format?: string;
  pattern?: string;
  enum?: readonly unknown[];
  nullable?: boolean;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: boolean | Schema;
  allOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  example?: unknown;
};

type Content = Readonly<Record<string, { schema?: Schema }>>;
export type Parameter = { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema?: Schema };
export type Answers = Readonly<Record<string, { content?: Content }>>;
type Item = { parameters?: readonly Parameter[]; requestBody?: { content: Content }; responses: Answers };
export type ApiDocument = {
  paths: Readonly<Record<string, Readonly<Record<string, Item>>>>;
  components?: { schemas?: Readonly<Record<string, Schema>> };
};

/** One route as the document describes it. */
export type Operation = {
  name: string;
  method: string;
  path: string;
  parameters: readonly Parameter[];
  /** Of its body; null: it takes none, or none that is JSON. */
  body: Schema | null;
  contentTypes: readonly string[];
  answers: Answers;
};

export const operationsOf = ({ paths }: ApiDocument): Operation[] =>
  Object.entries(paths).flatMap(([path, items]) =>
    Object.entries(items).map(([method, { parameters = [], requestBody, responses }]) => ({
      name: `${method} ${path}`,
      method,
      path,
      parameters,
      body: requestBody?.content['application/json']?.schema ?? null,
      contentTypes: Object.keys(requestBody?.content ?? {}),
      answers: responses,
    })),
  );

/** The schema itself where another place holds it. */
export function resolved(schema: Schema, document: ApiDocument): Schema {
  if (schema.$ref === undefined) return schema;
  const found = document.components?.schemas?.[schema.$ref.replace('#/components/schemas/', '')];
  if (!found) throw new Error(`The document refers to ${schema.$ref}, which it does not hold.`);
  return resolved(found, document);
}
