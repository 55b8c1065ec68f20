export declare const OWN_BROWSERS: string;
export declare const findBrowser: (browser: 'chromium' | 'firefox') => string | undefined;
