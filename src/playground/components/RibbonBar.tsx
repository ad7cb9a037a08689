import { Tooltip } from "@fluentui/react-components";
import type { PlaygroundWords } from "#text";
import type { Ribbon, RibbonButton } from "../manifest";

interface RibbonBarProps {
  readonly words: PlaygroundWords;
  readonly ribbon: Ribbon;
  readonly press: (button: RibbonButton) => void;
  /** Id of the button whose action is running. */
  readonly running: string | null;
}

/** The add-in's groups as Excel would lay them out on its Home tab. */
export function RibbonBar({ words, ribbon, press, running }: RibbonBarProps) {
  return (
    <nav className="ribbon" aria-label={words.ribbon}>
      {ribbon.groups.map((group) => (
        <div key={group.label} className="ribbon-group" role="group" aria-label={group.label}>
          <div className="ribbon-buttons">
            {group.buttons.map((button) => (
              <Tooltip key={button.id} relationship="description" content={button.tip}>
                <button
                  type="button"
                  className="ribbon-button"
                  aria-busy={running === button.id}
                  onClick={() => press(button)}
                >
                  <img src={button.icon} alt="" width={32} height={32} />
                  <span>{button.label}</span>
                </button>
              </Tooltip>
            ))}
          </div>
          <div className="ribbon-label" aria-hidden="true">
            {group.label}
          </div>
        </div>
      ))}
    </nav>
  );
}
