import { BaseFunction, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";

/** What a function name that nobody knows calculates to. */
export class Unknown extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  override calculate() {
    return ErrorValueObject.create(ErrorType.NAME);
  }
}
