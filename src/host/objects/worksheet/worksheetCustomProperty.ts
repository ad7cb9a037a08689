import { itemNotFound } from "../../wire/errors";
import { defineClass, play } from "../base/define";
import type { SheetTarget } from "../base/targets";

/** Keys are compared without case. */
const findKey = ({ sheet }: SheetTarget, key: string): string | undefined =>
  [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === key.toLowerCase());

defineClass("WorksheetCustomPropertyCollection", {
  items: (target) =>
    [...target.sheet.customProperties.keys()].map((key) => play("WorksheetCustomProperty", { ...target, key })),
  item(target, args) {
    const key = findKey(target, args.text(0));
    if (key === undefined) throw itemNotFound();
    return play("WorksheetCustomProperty", { ...target, key });
  },
  methods: {
    add(target, args) {
      const key = findKey(target, args.text(0)) ?? args.text(0);
      target.sheet.customProperties.set(key, args.text(1));
      target.sheet.changes.properties = true;
      return play("WorksheetCustomProperty", { ...target, key });
    },
    getCount: ({ sheet }) => sheet.customProperties.size,
    getItemOrNullObject(target, args) {
      const key = findKey(target, args.text(0));
      return key === undefined ? null : play("WorksheetCustomProperty", { ...target, key });
    },
  },
});

defineClass("WorksheetCustomProperty", {
  id: { name: "_Id", of: ({ key }) => key },
  get: {
    key: ({ key }) => key,
    value: ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
  },
  set: {
    value({ sheet, key }, value) {
      sheet.customProperties.set(key, String(value));
      sheet.changes.properties = true;
    },
  },
  methods: {
    delete({ sheet, key }) {
      sheet.customProperties.delete(key);
      sheet.changes.properties = true;
    },
  },
});
