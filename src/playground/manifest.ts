export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of its 32-pixel icon on this server. */
  readonly icon: string;
  /** The action that it runs in the add-in's page; null for the button that shows the pane. */
  readonly action: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What Excel would take from a manifest for one display language, such as "zh-CN". */
export interface Ribbon {
  readonly name: string;
  readonly groups: readonly RibbonGroup[];
}

type Parent = Pick<Document, "getElementsByTagName">;

const all = (parent: Parent, tag: string): Element[] => Array.from(parent.getElementsByTagName(tag));

/** Only what stands directly below: controls and groups have labels of the same name. */
const below = (parent: Element, tag: string): Element | undefined =>
  all(parent, tag).find(({ parentNode }) => parentNode === parent);

/** The groups of the ribbon's own tabs, in their order, in the words of the language. */
export function readRibbon(manifest: Document, language: string): Ribbon {
  const words = new Map<string, string>();
  for (const tag of ["bt:String", "bt:Image", "bt:Url"])
    for (const resource of all(manifest, tag))
      words.set(resource.getAttribute("id") ?? "", spoken(resource, "bt:Override", language));
  const resource = (element: Element | undefined): string => words.get(element?.getAttribute("resid") ?? "") ?? "";
  const surface = all(manifest, "ExtensionPoint").filter(
    (point) => point.getAttribute("xsi:type") === "PrimaryCommandSurface",
  );
  const groups = surface.flatMap((point) => all(point, "Group"));
  const [name] = all(manifest, "DisplayName");
  return {
    name: name ? spoken(name, "Override", language) : "",
    groups: groups.map((group) => ({
      label: resource(below(group, "Label")),
      buttons: all(group, "Control").map((control) => button(control, resource)),
    })),
  };
}

/** The text for a language, else for the manifest's own. */
function spoken(element: Element, tag: string, language: string): string {
  const override = all(element, tag).find((one) => one.getAttribute("Locale") === language);
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

function button(control: Element, resource: (element: Element | undefined) => string): RibbonButton {
  const [tip] = all(control, "Description");
  const [run] = all(control, "FunctionName");
  const images = all(control, "bt:Image");
  const icon = resource(images.find((image) => image.getAttribute("size") === "32") ?? images[0]);
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(below(control, "Label")),
    tip: resource(tip),
    // The manifest names the server that Excel loads from; the same files are here.
    icon: icon === "" ? "" : `.${new URL(icon).pathname}`,
    action: run?.textContent?.trim() ?? null,
  };
}
