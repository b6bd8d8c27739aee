import ts from 'typescript';

/** A refusal as people read it; `{…}` replaces what the text fills in. */
export type ErrorText = { code: string; vi: string; en: string };

type Texts = { vi: string; en: string };

const isCode = (text: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);

/** Every refusal that a source file words: a code among arguments followed by its texts, or an object of `code` and `text`. */
export function errorTextsIn(fileName: string, source: string): ErrorText[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const constants = constantsOf(file);
  const found: ErrorText[] = [];
  const visit = (node: ts.Node): void => {
    for (const [code, said] of refusalsOf(node)) {
      for (const texts of textsOf(said, constants)) found.push({ code, ...texts });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A code and what may be its texts, where a node is such a call or such an object. */
function refusalsOf(node: ts.Node): [code: string, said: ts.Expression][] {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const given = node.arguments ?? ([] as readonly ts.Expression[]);
    const at = given.findIndex((argument) => ts.isStringLiteral(argument) && isCode(argument.text));
    const [code, ...after] = at < 0 ? [] : given.slice(at);
    return code && ts.isStringLiteral(code) ? after.map((said) => [code.text, said]) : [];
  }
  if (!ts.isObjectLiteralExpression(node)) return [];
  const [code, said] = [valueOf(node, 'code'), valueOf(node, 'text')];
  return code && said && ts.isStringLiteral(code) && isCode(code.text) ? [[code.text, said]] : [];
}

/** The texts an expression may be: itself, either side of a condition, or a constant of the file. */
function textsOf(said: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): Texts[] {
  if (ts.isConditionalExpression(said))
    return [said.whenTrue, said.whenFalse].flatMap((side) => textsOf(side, constants));
  const meant = ts.isIdentifier(said) ? constants.get(said.text) : said;
  if (!meant || !ts.isObjectLiteralExpression(meant)) return [];
  const [vi, en] = [wordsOf(meant, 'vi'), wordsOf(meant, 'en')];
  return vi === null || en === null ? [] : [{ vi, en }];
}

function constantsOf(file: ts.SourceFile): Map<string, ts.Expression> {
  const declared = file.statements
    .filter(ts.isVariableStatement)
    .flatMap((one) => [...one.declarationList.declarations]);
  return new Map(
    declared.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer ? [[name.text, initializer] as const] : [],
    ),
  );
}

function wordsOf(node: ts.ObjectLiteralExpression, name: string): string | null {
  const value = valueOf(node, name);
  if (!value) return null;
  if (ts.isStringLiteralLike(value)) return value.text;
  if (!ts.isTemplateExpression(value)) return null;
  const parts = value.templateSpans.map(({ expression, literal }) => `{${nameOf(expression)}}${literal.text}`);
  return value.head.text + parts.join('');
}

const valueOf = (node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined =>
  node.properties.find(
    (property): property is ts.PropertyAssignment =>
      ts.isPropertyAssignment(property) && property.name.getText() === name,
  )?.initializer;

/** Replaces a gap of a text: the last name of `sizes.of.files`, `…` for anything longer. */
const nameOf = (expression: ts.Expression): string => /^[\w.]*?(\w+)$/.exec(expression.getText())?.[1] ?? '…';
