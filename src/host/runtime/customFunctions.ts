import type { Argument, Book, Calculator, Caller, CustomFunction } from "../engine";
import { CellError, sheetById, writeAddress } from "../engine";
import type { BatchRequest, HostEntry, HttpAnswer } from "../wire/messages";
import { ActionType } from "../wire/messages";
import type { Blank, FunctionMetadata, FunctionsFile } from "./functionValues";
import { failure, resultFrom, wireArguments } from "./functionValues";

/** How a page says that it has its functions associated. */
const READY = "_SetOsfControlContainerReadyForCustomFunctions";

/** True for the request with which a page says that its functions can be called. */
export const announcesFunctions = (body: string): boolean => body.includes(READY);

/** The object on which the client puts down results. */
const SERVICE = "Microsoft.ExcelServices.CustomFunctions";
const CUSTOM_FUNCTIONS = 1;
const INVOKE = 1000;
const Flag = { cancelable: 1, stream: 2, allowErrors: 4 } as const;

/** A chain of functions that read each other takes one round each; arguments that change in every round never end. */
const MOST_ROUNDS = 12;
const BUSY = new CellError("#BUSY!");

interface Call {
  readonly metadata: FunctionMetadata;
  readonly values: readonly unknown[];
  readonly address: string;
}

/**
 * Calls an add-in's functions through its own page, as Excel does: a cell shows #BUSY! until the page has answered, then everything
 * that reads it is calculated again. All calls of a round go in one message.
 */
export class CustomFunctions {
  /** As users call them. */
  names: readonly string[] = [];
  /** For the engine, which asks for a name at each calculation. */
  readonly byName = new Map<string, CustomFunction>();
  private readonly results = new Map<string, Argument>();
  private readonly asked = new Map<string, Call>();
  private readonly open = new Map<number, { readonly call: Call; readonly done: (value: Argument) => void }>();
  private send: ((entries: HostEntry[]) => void) | null = null;
  private book: Book | null = null;
  private round = 0;
  private asking = false;
  private lastId = 0;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private file: FunctionsFile = { functions: [] },
    private readonly blank: Blank = 0,
  ) {
    this.load(file);
  }

  /** Takes these functions in place of those before. */
  load(file: FunctionsFile): void {
    this.file = file;
    this.names = file.functions.map(({ name }) => name);
    this.byName.clear();
    for (const one of file.functions)
      this.byName.set(one.name.toUpperCase(), (args, caller) => this.answer(one, args, caller));
  }

  /** True while the page works on calls, perhaps by asking Excel something itself. */
  get waiting(): boolean {
    return this.asking;
  }

  /** From now on the page behind `send` is the one that is asked. */
  connect(send: (entries: HostEntry[]) => void): void {
    this.send = send;
  }

  /** The page is gone: what it was asked stays #BUSY!. */
  disconnect(send: (entries: HostEntry[]) => void): void {
    if (this.send !== send) return;
    this.send = null;
    this.giveUp();
  }

  /** The calculator, calculating until no function is asked any more. */
  around(inner: Calculator): Calculator {
    return {
      calculate: (book) => {
        // A function that reads cells gets them as they are: to wait would be to wait for itself.
        if (this.asking || this.names.length === 0) return this.asking ? Promise.resolve() : inner.calculate(book);
        const next = this.turn.then(() => this.calculate(book, inner));
        this.turn = next.catch(() => undefined);
        return next;
      },
      close: () => {
        this.giveUp();
        inner.close();
      },
    };
  }

  /** Takes the results out of a request of the client's; null for any other request. */
  receive(body: string): HttpAnswer | null {
    if (!body.includes(SERVICE)) return null;
    const { Actions: actions } = JSON.parse(body) as BatchRequest;
    for (const { ActionType: type, Name: name, ArgumentInfo: info } of actions) {
      const list = info?.Arguments?.[0];
      if (type !== ActionType.method || !Array.isArray(list)) continue;
      if (name === "SetInvocationArrayResults")
        for (const [id, ok, value, code] of list) this.settle(id, ok, value, code);
      if (name === "SetInvocationResults")
        for (const { id, failed, value, errorCode } of list) this.settle(id, failed !== true, value, errorCode);
    }
    const Results = actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
    return { statusCode: 200, headers: {}, body: JSON.stringify({ Results }) };
  }

  private giveUp(): void {
    for (const { done } of this.open.values()) done(BUSY);
    this.open.clear();
  }

  private async calculate(book: Book, inner: Calculator): Promise<void> {
    if (!book.dirty) return;
    this.book = book;
    this.results.clear();
    for (this.round = 0; ; this.round++) {
      await inner.calculate(book);
      if (this.asked.size === 0) return;
      const asked = [...this.asked];
      this.asked.clear();
      this.asking = true;
      const values = await this.invoke(asked.map(([, call]) => call)).finally(() => (this.asking = false));
      asked.forEach(([key], i) => this.results.set(key, values[i] ?? BUSY));
      book.dirty = true;
    }
  }

  private answer(metadata: FunctionMetadata, args: Argument[], caller: Caller): Argument | Promise<Argument> {
    const values = wireArguments(metadata, args, this.blank, this.file.allowErrorForDataTypeAny === true);
    if (values instanceof CellError) return values;
    const call = { metadata, values, address: this.addressOf(caller) };
    const key = JSON.stringify([metadata.id, call.address, values]);
    const known = this.results.get(key);
    if (known !== undefined) return known;
    if (this.round >= MOST_ROUNDS) return this.invoke([call]).then(([value]) => value ?? BUSY);
    this.asked.set(key, call);
    return BUSY;
  }

  /** Sends calls to the page in one message. */
  private invoke(calls: readonly Call[]): Promise<Argument[]> {
    const { send } = this;
    if (!send) return Promise.resolve(calls.map(() => BUSY));
    const answers = calls.map((call) => {
      const id = ++this.lastId;
      return { id, call, answered: new Promise<Argument>((done) => this.open.set(id, { call, done })) };
    });
    const entries = answers.map(({ id, call: { metadata, values, address } }) => ({
      messageCategory: CUSTOM_FUNCTIONS,
      messageType: INVOKE,
      targetId: "",
      message: JSON.stringify([id, metadata.id, values, address, this.flagsOf(metadata), null]),
    }));
    send(entries);
    return Promise.all(answers.map(({ answered }) => answered));
  }

  private flagsOf({ options = {} }: FunctionMetadata): number {
    const { cancelable = false, stream = false } = options;
    const allowErrors = this.file.allowErrorForDataTypeAny === true;
    return (cancelable ? Flag.cancelable : 0) | (stream ? Flag.stream : 0) | (allowErrors ? Flag.allowErrors : 0);
  }

  private settle(id: unknown, ok: unknown, value: unknown, code: unknown): void {
    const found = this.open.get(Number(id));
    if (!found) return;
    this.open.delete(Number(id));
    found.done(ok === true ? resultFrom(value, found.call.metadata) : failure(code));
  }

  private addressOf({ sheet, row, column }: Caller): string {
    const name = (this.book && sheetById(this.book, sheet)?.name) ?? "";
    return writeAddress(name, { top: row, left: column, bottom: row, right: column });
  }
}
