/** Nothing runs in the browser: pages need no script, and this empty entry keeps the framework's own one out of the build. */
export {};
