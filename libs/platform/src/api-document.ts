/** The OpenAPI document of the service, built at first reading. */
export class ApiDocument {
  private built: object | undefined;
  private build: () => object = () => ({});

  describe(build: () => object): void {
    this.build = build;
  }

  read(): object {
    this.built ??= this.build();
    return this.built;
  }
}
