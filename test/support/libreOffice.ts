import { libreOfficeAvailable } from "./convert";

export * from "./convert";

/** `test` where LibreOffice is installed or required (REQUIRE_LIBREOFFICE), `test.skip` elsewhere. */
export const testWithLibreOffice: jest.It =
  libreOfficeAvailable() || process.env["REQUIRE_LIBREOFFICE"] !== undefined ? test : test.skip;
