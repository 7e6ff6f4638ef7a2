export declare const root: string;
export declare function run(command: string, args: readonly string[], options?: object): void;
export declare function node(args: readonly string[], options?: object): void;
export declare function tool(path: string, ...args: readonly string[]): void;
export declare function install(): void;
