/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { TierBars } from "../../../src/taskpane/components/TierBars";
import { renderPane } from "../../support/paneDom";

const tiers = [
  { id: "A", label: "A Key", count: 6 },
  { id: "B", label: "B General", count: 2 },
];

test("without a listener the tiers are plain lines", () => {
  renderPane(<TierBars tiers={tiers} ranked={2} />);
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["AKey6", "BGeneral2"]);
});

test("a tier is a switch: pressing it asks for its industries only, pressing it again for all", async () => {
  const asked: (string | null)[] = [];
  const bars = (only: string | null) => (
    <TierBars tiers={tiers} ranked={2} only={only} onOnly={(tier) => asked.push(tier)} />
  );
  const { user, unmount } = renderPane(bars(null));
  await user.click(screen.getByRole("button", { name: /General/ }));
  unmount();
  renderPane(bars("B"));
  const pressed = screen.getByRole("button", { name: /General/, pressed: true });
  await user.click(pressed);
  expect(asked).toEqual(["B", null]);
});
