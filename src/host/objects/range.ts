import { defineClass, play } from "./define";
import { contentGet, contentSet } from "./rangeContent";
import { shapeGet, shapeMethods } from "./rangeShape";

defineClass("Range", {
  keep: (range) => range.keep(),
  get: { ...contentGet, ...shapeGet },
  set: { ...contentSet },
  objects: {
    worksheet: ({ session, sheet }) => play("Worksheet", { session, sheet }),
  },
  methods: {
    ...shapeMethods,
    // The client announces the shape of a large write before it sends it in pieces.
    _ValidateArraySize: (range, args) => range.checkShape(args.whole(0), args.whole(1)),
  },
});
