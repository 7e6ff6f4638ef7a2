/** The version of the package, and what tells one build of it from another. */
import { version as packaged } from "../../../package.json";

/** Set by the build: a digest of the sources. */
declare const BUILD_DIGEST: string | undefined;

export const version: string = packaged;

/** Whether this is a build, and not the sources as they are being written: those keep nothing between runs. */
export const isBuilt: boolean = typeof BUILD_DIGEST === "string";

/** Changes with every change of the program, so that no cache outlives what wrote it. */
export const build: string = `${version}+${typeof BUILD_DIGEST === "string" ? BUILD_DIGEST : "source"}`;
