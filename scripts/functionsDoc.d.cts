export interface FunctionExample {
  readonly id: string;
  readonly formula: string;
  readonly result: string;
  readonly returns: string;
}
export function functionExamples(): Promise<readonly FunctionExample[]>;
export function functionsDoc(): Promise<string>;
