import { makeStyles, mergeClasses, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { INSUFFICIENT } from "#core";
import { resultWords, type Language } from "#text";
import { TierBars } from "../components/TierBars";
import type { ViewProps } from "../view";
import type { ResultProps } from "./props";
import { ListTools } from "./ListTools";
import { RankedList } from "./RankedList";
import { everything, useResultRows, type ResultRows } from "./useResultRows";

const NineBoxChart = lazy(() => import("./NineBoxChart").then((m) => ({ default: m.NineBoxChart })));
const BudgetChart = lazy(() => import("./BudgetChart").then((m) => ({ default: m.BudgetChart })));

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  settling: { opacity: 0.6 },
});

const pictures = ["list", "nineBox", "budget"] as const;
type Picture = (typeof pictures)[number];

/** How many industries stand in which tier, which ones, and why. */
export function ResultsView(props: ViewProps) {
  const { language, preview } = props;
  if (preview.result === undefined) return <p role="status">{resultWords[language].noResult}</p>;
  return <Results {...props} result={preview.result} />;
}

function Results(props: ResultProps) {
  const { language, model, preview, settling } = props;
  const styles = useStyles();
  const [picture, setPicture] = useState<Picture>("list");
  const view = useResultRows(props);
  const { filter, setFilter } = view;
  const only = filter.tier === null ? null : (model.tiers[filter.tier]?.id ?? INSUFFICIENT);
  const setOnly = (id: string | null): void =>
    setFilter({ ...filter, tier: id === null ? null : model.tiers.findIndex((tier) => tier.id === id) });
  return (
    <div className={mergeClasses(styles.view, settling && styles.settling)} aria-busy={settling}>
      <TierBars
        tiers={preview.tiers}
        ranked={model.tiers.length}
        only={only}
        onOnly={setOnly}
        name={resultWords[language].tiers}
      />
      <Pictures language={language} picture={picture} onPicture={setPicture} />
      <Shown {...props} {...view} picture={picture} />
    </div>
  );
}

interface PicturesProps {
  readonly language: Language;
  readonly picture: Picture;
  readonly onPicture: (picture: Picture) => void;
}

function Pictures({ language, picture, onPicture }: PicturesProps) {
  const words = resultWords[language];
  return (
    <TabList
      size="small"
      appearance="subtle-circular"
      aria-label={words.show}
      selectedValue={picture}
      onTabSelect={(_, { value }) => onPicture(pictures.find((known) => known === value) ?? "list")}
    >
      {pictures.map((known) => (
        <Tab key={known} value={known}>
          {words.views[known]}
        </Tab>
      ))}
    </TabList>
  );
}

function Shown({ picture, filter, setFilter, ...props }: ResultProps & ResultRows & { readonly picture: Picture }) {
  const { grid, language, rows, calls } = props;
  if (picture === "list") {
    return (
      <>
        <ListTools
          language={language}
          filter={filter}
          onFilter={setFilter}
          shown={rows.length}
          all={grid.names.length}
          close={calls.filter((found) => found.length > 0).length}
        />
        <RankedList {...props} onAll={() => setFilter({ ...everything, order: filter.order })} />
      </>
    );
  }
  return (
    <Suspense fallback={<Spinner size="small" label={resultWords[language].loading} />}>
      {picture === "nineBox" ? <NineBoxChart {...props} /> : <BudgetChart {...props} />}
    </Suspense>
  );
}
