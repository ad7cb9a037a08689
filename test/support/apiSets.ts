import path from "node:path";
import ts from "typescript";

/** One use of a member of Excel's or Office's, with the requirement set that its declaration names. */
export interface ApiUse {
  /** Such as "Range.valuesAsJson". */
  readonly member: string;
  /** Such as "ExcelApi 1.16" or "SharedRuntime 1.1"; "none" when neither the member nor what holds it names a set. */
  readonly set: string;
  /** File and line, relative to the root. */
  readonly where: string;
}

const typesOfOffice = "@types/office-js/";

/** As the members of `Office` name theirs: a link whose text is the set. */
const commonSet = /\*\*Requirement set\*\*:\s*\{@link [^|}]+\|\s*([^}]+?)\s*\}/;

/** The set in the documentation of a declaration, else of the class or interface that holds it. */
function setOf(declaration: ts.Declaration): string {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isModuleDeclaration(node)) break;
    const text = ts
      .getJSDocCommentsAndTags(node)
      .map((part) => part.getText())
      .join("\n");
    const set = (/\[\s*Api set:\s*([^\]]+?)\s*\]/i.exec(text) ?? commonSet.exec(text))?.[1];
    if (set !== undefined) return set === "Not in a set" ? "none" : set;
  }
  return "none";
}

function holderOf(declaration: ts.Declaration): string {
  const { parent } = declaration;
  return (ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent)) && parent.name !== undefined
    ? `${parent.name.text}.`
    : "";
}

/** Names in `load("values, format/fill/color")` or `load(["values"])`, each as its path. */
function loadedPaths(call: ts.CallExpression): string[][] {
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "load") return [];
  const [argument] = call.arguments;
  const texts =
    argument === undefined
      ? []
      : ts.isStringLiteralLike(argument)
        ? argument.text.split(",")
        : ts.isArrayLiteralExpression(argument)
          ? argument.elements.filter(ts.isStringLiteralLike).map((element) => element.text)
          : [];
  return texts.map((text) => text.trim().split("/"));
}

/** Every member of Excel's and Office's that the files use: called, read, written, named in an object or loaded by its name. */
export function excelUses(files: readonly string[], root: string, overlay: Record<string, string> = {}): ApiUse[] {
  const config = ts.readConfigFile(path.join(root, "tsconfig.json"), (name) => ts.sys.readFile(name));
  const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => overlay[name] ?? readFile(name);
  host.fileExists = (name) => name in overlay || fileExists(name);
  const program = ts.createProgram([...files, ...Object.keys(overlay)], options, host);
  const checker = program.getTypeChecker();
  const uses: ApiUse[] = [];

  const note = (symbol: ts.Symbol | undefined, at: ts.Node): void => {
    const declaration = symbol?.declarations?.[0];
    if (declaration === undefined || !declaration.getSourceFile().fileName.includes(typesOfOffice)) return;
    const file = at.getSourceFile();
    const line = file.getLineAndCharacterOfPosition(at.getStart()).line + 1;
    const where = `${path.relative(root, file.fileName)}:${line}`;
    uses.push({ member: holderOf(declaration) + (symbol?.name ?? ""), set: setOf(declaration), where });
  };

  const noteLoaded = (call: ts.CallExpression): void => {
    if (!ts.isPropertyAccessExpression(call.expression)) return;
    const holder = checker.getTypeAtLocation(call.expression.expression);
    for (const steps of loadedPaths(call)) {
      let type: ts.Type | undefined = holder;
      for (const step of steps) {
        // On a collection, paths start at its items.
        const items: ts.Symbol | undefined = type?.getProperty("items");
        const item: ts.Type | undefined =
          items && checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number);
        const property: ts.Symbol | undefined = type?.getProperty(step) ?? item?.getProperty(step);
        note(property, call);
        type = property && checker.getTypeOfSymbol(property);
        if (step === "items" && type !== undefined) type = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
      }
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) note(memberSymbol(node, checker), node);
    if (ts.isCallExpression(node)) noteLoaded(node);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles())
    if (files.includes(file.fileName) || file.fileName in overlay) visit(file);
  return uses;
}

/** What a name means: also a key of an object that Excel takes, which stands for the property of the expected type. */
function memberSymbol(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  const isKey = (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) && parent.name === node;
  if (isKey && ts.isObjectLiteralExpression(parent.parent))
    return checker.getContextualType(parent.parent)?.getProperty(node.text);
  return checker.getSymbolAtLocation(node);
}
