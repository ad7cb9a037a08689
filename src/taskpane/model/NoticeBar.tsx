import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Problem, ScoringModel } from "#core";
import { modelViewWords, problemText, type Language } from "#text";
import type { Notice } from "./notice";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    maxHeight: "60vh",
    overflowY: "auto",
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: "1.2em", display: "grid", gap: "2px" },
  path: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  body: { overflowWrap: "anywhere" },
  area: { width: "100%", "& > textarea": { fontFamily: tokens.fontFamilyMonospace } },
});

interface Props {
  readonly notice: Notice;
  readonly model: ScoringModel;
  readonly language: Language;
  readonly onChange: (model: ScoringModel) => void;
  readonly onClose: () => void;
}

/** Says what was done to the whole model, with the way back, or why a file could not be used; in sight wherever the view is. */
export function NoticeBar(props: Props) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  // What had the focus may be gone with what was removed: the keyboard goes on at the way back.
  useEffect(() => {
    if (document.activeElement === document.body) bar.current?.focus();
  }, [props.notice]);
  return (
    <div ref={bar} tabIndex={-1} className={styles.bar}>
      <Content {...props} />
    </div>
  );
}

function Content({ notice, model, language, onChange, onClose }: Props) {
  const styles = useStyles();
  const words = modelViewWords[language];
  if (notice.kind === "text") return <TextToCopy text={notice.text} language={language} onClose={onClose} />;
  if (notice.kind === "refused") return <Refusal notice={notice} language={language} onClose={onClose} />;
  const { back, problems } =
    notice.kind === "changed" && notice.after === model
      ? { back: notice.before, problems: notice.problems }
      : { back: undefined, problems: [] };
  return (
    <MessageBar intent={problems.length > 0 ? "warning" : "info"} layout="multiline">
      <MessageBarBody className={styles.body}>
        {notice.text}
        <Lines problems={problems} language={language} />
      </MessageBarBody>
      <MessageBarActions>
        {back === undefined ? null : (
          <Button size="small" onClick={() => onChange(back)}>
            {words.back}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface RefusalProps extends Pick<Props, "language" | "onClose"> {
  readonly notice: Extract<Notice, { kind: "refused" }>;
}

function Refusal({ notice, language, onClose }: RefusalProps) {
  const styles = useStyles();
  const words = modelViewWords[language];
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{`${words.notOpened(notice.file)}${language === "zh" ? "：" : ":"}`}</MessageBarTitle>
        {notice.why ?? words.notOpenedHint}
        <Lines problems={notice.problems} language={language} />
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Each problem of the file, after the path where it stands. */
function Lines({ problems, language }: { readonly problems: readonly Problem[]; readonly language: Language }) {
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <ul className={styles.list}>
      {problems.map((problem, k) => (
        <li key={k} data-code={problem.code}>
          {problem.where === "" ? null : <span className={styles.path}>{`${problem.where} `}</span>}
          {problemText(problem, language)}
        </li>
      ))}
    </ul>
  );
}

function TextToCopy({ text, language, onClose }: Pick<Props, "language" | "onClose"> & { readonly text: string }) {
  const styles = useStyles();
  const words = modelViewWords[language];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        {words.notCopied}
        <Textarea
          className={styles.area}
          aria-label={words.file}
          readOnly
          rows={6}
          value={text}
          onFocus={(event) => event.target.select()}
          autoFocus
        />
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
