export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: "matrix";
  readonly optional?: boolean;
}
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: string; readonly dimensionality?: "matrix" };
}
export interface MetadataFile {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}
export interface FunctionHelp {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly returns: string;
}
export function functionsMetadata(): Promise<{
  readonly english: MetadataFile;
  readonly chinese: MetadataFile;
  readonly help: Readonly<Record<string, FunctionHelp>>;
  readonly sources: Readonly<Record<string, string>>;
}>;
