/** The version of the package, as it was built. */
import { version as packaged } from "../../../package.json";

export const version: string = packaged;
