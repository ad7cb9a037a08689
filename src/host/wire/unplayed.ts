/** Members of Excel's that can be loaded and are not played, by class: whatever else is no member of a played class Excel does not have either. */
const UNPLAYED: Readonly<Partial<Record<string, string>>> = {
  Application: "activeWindow ribbon windows",
  Workbook:
    "dataConnections internalTest linkedEntityDataDomains linkedWorkbooks notes pivotTables " +
    "pivotTableStyles queries slicers slicerStyles timelineStyles",
  Worksheet: "namedSheetViews notes pivotTables shapes showDataTypeIcons slicers visuals",
  WorksheetProtection: "allowEditRanges canPauseProtection isPasswordProtected isPaused savedOptions",
  Range: "control formulaArray linkedDataTypeState savedAsArray valuesAsJson valuesAsJsonLocal",
  RangeView: "valuesAsJson valuesAsJsonLocal",
  NamedItem: "valueAsJson valueAsJsonLocal",
  NamedItemArrayValues: "valuesAsJson valuesAsJsonLocal",
  TableColumn: "valuesAsJson valuesAsJsonLocal",
  TableRow: "valuesAsJson valuesAsJsonLocal",
  Chart: "categoryLabelLevel pivotOptions seriesNameLevel showAllFieldButtons",
  ChartAxis: "crosses crossesAt",
  ChartSeries:
    "binOptions boxwhiskerOptions gradientMaximumColor gradientMaximumType gradientMaximumValue gradientMidpointColor " +
    "gradientMidpointType gradientMidpointValue gradientMinimumColor gradientMinimumType gradientMinimumValue gradientStyle " +
    "mapOptions parentLabelStrategy showConnectorLines",
  ChartDataLabels: "geometricShapeType leaderLines showAsStickyCallout showLeaderLines",
  ChartDataLabel: "geometricShapeType showAsStickyCallout",
  NumberFormatInfo: "currencySymbol",
  PageLayout: "alignMarginsHeaderFooter printQuality",
  HeaderFooter:
    "centerFooterPicture centerHeaderPicture leftFooterPicture leftHeaderPicture rightFooterPicture rightHeaderPicture",
};

/** Whether Excel's class has this member though the host does not play it. */
export const isUnplayed = (className: string, member: string): boolean =>
  UNPLAYED[className]?.split(" ").includes(member) ?? false;

/** What is said not to be played, as "Class.member". */
export const unplayedMembers = (): string[] =>
  Object.entries(UNPLAYED).flatMap(([name, members = ""]) => members.split(" ").map((member) => `${name}.${member}`));
