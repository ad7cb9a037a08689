import { itemNotFound } from "../../wire/errors";
import { defineClass, play } from "../base/define";

defineClass("SettingCollection", {
  items: (session) => [...session.book.settings.keys()].map((key) => play("Setting", { session, key })),
  item(session, args) {
    const key = args.text(0);
    if (!session.book.settings.has(key)) throw itemNotFound();
    return play("Setting", { session, key });
  },
  methods: {
    add(session, args) {
      session.book.settings.set(args.text(0), args.raw(1));
      return play("Setting", { session, key: args.text(0) });
    },
    getCount: (session) => session.book.settings.size,
    getItemOrNullObject(session, args) {
      const key = args.text(0);
      return session.book.settings.has(key) ? play("Setting", { session, key }) : null;
    },
  },
});

defineClass("Setting", {
  id: { name: "_Id", of: ({ key }) => key },
  get: {
    key: ({ key }) => key,
    value({ session, key }) {
      if (!session.book.settings.has(key)) throw itemNotFound();
      return session.book.settings.get(key);
    },
  },
  set: { value: ({ session, key }, value) => void session.book.settings.set(key, value) },
  methods: { delete: ({ session, key }) => void session.book.settings.delete(key) },
});
