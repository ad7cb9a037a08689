import { readFileSync } from "node:fs";
import ts from "typescript";
import { play } from "../../../src/host/objects";
import { unplayedMembers } from "../../../src/host/wire/unplayed";
import { openBook } from "../../support/openBook";

/** Properties of Excel's classes by Microsoft's types; events and what only the client knows are not loaded. */
function typed(): [string, string[]][] {
  const file = require.resolve("@types/office-js/index.d.ts");
  const { statements } = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const excel = statements.find(
    (one): one is ts.ModuleDeclaration => ts.isModuleDeclaration(one) && one.name.text === "Excel",
  );
  if (!excel?.body || !ts.isModuleBlock(excel.body)) throw new Error("The types have no namespace Excel.");
  return excel.body.statements.filter(ts.isClassDeclaration).map(({ name, members }) => [
    name?.text ?? "",
    members
      .filter(ts.isPropertyDeclaration)
      .map((member) => member.name.getText())
      .filter((member) => !/^(on[A-Z].*|context|items|isNullObject)$/.test(member)),
  ]);
}

/** The same by the client, which has some that the types leave out. */
function known(client: object): [string, string[]][] {
  const listed = (prototype: object, list: string): string[] =>
    (Object.getOwnPropertyDescriptor(prototype, list)?.get?.call({}) as string[] | undefined) ?? [];
  return Object.entries(client).flatMap(([name, { prototype } = {} as { prototype?: object }]) =>
    prototype
      ? [[name, [...listed(prototype, "_scalarPropertyNames"), ...listed(prototype, "_navigationPropertyNames")]]]
      : [],
  );
}

const isPlayed = (name: string): boolean => {
  try {
    play(name as "Range", null as never);
    return true;
  } catch {
    return false;
  }
};

test("every property of a played class is played or said not to be", async () => {
  const { Excel } = await openBook();
  const missing = [...typed(), ...known(Excel)]
    .filter(([name]) => isPlayed(name))
    .flatMap(([name, members]) => {
      const object = play(name as "Range", null as never);
      const lacks = (member: string) =>
        !member.startsWith("_") && !object.hasScalar(member) && !object.hasObject(member);
      return members.filter(lacks).map((member) => `${name}.${member}`);
    });
  expect([...new Set(missing)].sort()).toEqual(unplayedMembers().sort());
});
