import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles } from "@fluentui/react-components";
import { addableColumns, type DataTable, type ScoringModel } from "#core";
import { modelViewWords, type Language } from "#text";
import { AddIcon } from "./icons";

const useStyles = makeStyles({ list: { maxHeight: "50vh", overflowY: "auto" } });

interface Props {
  readonly model: ScoringModel;
  readonly grid: DataTable;
  readonly language: Language;
  readonly onAdd: (header: string) => void;
}

/** A menu of the columns that no criterion uses yet. */
export function AddCriterion(props: Props) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" icon={<AddIcon />}>
          {modelViewWords[props.language].addCriterion}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <Columns {...props} />
      </MenuPopover>
    </Menu>
  );
}

/** Looked for only when the menu opens: it sorts every column. */
function Columns({ model, grid, language, onAdd }: Props) {
  const styles = useStyles();
  const headers = addableColumns(model, grid);
  return (
    <MenuList className={styles.list}>
      {headers.length === 0 ? <MenuItem disabled>{modelViewWords[language].nothingToAdd}</MenuItem> : null}
      {headers.map((header) => (
        <MenuItem key={header} onClick={() => onAdd(header)}>
          {header}
        </MenuItem>
      ))}
    </MenuList>
  );
}
