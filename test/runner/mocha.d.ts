/** The names that a browser test gets from its runner. Tests are neither skipped nor run alone: both stay undeclared. */
type TestBody = (this: {timeout(milliseconds: number): void}) => void | Promise<unknown>;

declare function describe(name: string, body: () => void): void;
declare function it(name: string, body: TestBody): void;
declare function before(body: TestBody): void;
declare function beforeEach(body: TestBody): void;
declare function after(body: TestBody): void;
declare function afterEach(body: TestBody): void;
