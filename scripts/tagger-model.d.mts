import type { Plugin } from "esbuild";

export declare const taggerModel: Plugin;
