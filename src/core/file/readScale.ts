import type { Scale, ScaleKind } from "../model/scoringModel";
import type { JsonReader } from "./jsonReader";

const kinds: readonly ScaleKind[] = ["goalposts", "points", "bands", "rating", "minmax", "percentile"];

/** The value function in a criterion's `scale` field. */
export function readScale(criterion: JsonReader): Scale {
  const reader = criterion.object("scale", true);
  if (reader === undefined) return { kind: "rating" };
  // An absent kind is reported as missing rather than as a wrong choice.
  reader.text("kind");
  const kind = typeof reader.json["kind"] === "string" ? reader.choice("kind", kinds, "rating") : "rating";
  switch (kind) {
    case "goalposts":
      reader.only("kind", "low", "high", "log");
      return { kind, low: reader.number("low"), high: reader.number("high"), log: reader.flag("log", false) };
    case "points":
      reader.only("kind", "points");
      return { kind, points: readPairs(reader, "points") };
    case "bands":
      reader.only("kind", "bands");
      return { kind, bands: readPairs(reader, "bands") };
    default:
      if (reader.has("kind")) reader.only("kind");
      return { kind };
  }
}

function readPairs(reader: JsonReader, field: string): [number, number][] {
  return reader.list(field).flatMap((entry, k): [number, number][] => {
    const [x, v, ...more] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
    if (typeof x === "number" && typeof v === "number" && more.length === 0) return [[x, v]];
    reader.wrongType(field, `${reader.where(field)}[${k}]`, "[number, number]", entry);
    return [];
  });
}
