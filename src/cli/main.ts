import { run } from "./run";

const output = { out: (line: string) => console.log(line), error: (line: string) => console.error(line) };

void run(process.argv.slice(2), output).then((status) => {
  process.exitCode = status;
});
