/** The API's description as OpenAPI 3.1, made from the declarations that the API itself reads. */
import { paths } from './openapi/paths.ts';
import { schemas } from './openapi/schemas.ts';

/** @param languages languages of labels, the default first. */
export function openApiDocument(languages: readonly string[]): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Massachusetts peer support directory',
      version: '1.0.0',
      summary: 'Places and phone lines where people with lived experience support other people.',
      description: 'Open to everyone, without a key and without cookies. Distances are in miles, times are local to the region, unknown hours are said to be unknown. Requests should not carry where a person is: fetch /api/directory and filter on the device.',
      license: { name: 'Records: CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: '/' }],
    security: [],
    paths: paths(languages),
    components: { schemas: schemas() },
  };
}
