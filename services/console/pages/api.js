/* global SwaggerUIBundle */
SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#api',
  deepLinking: false,
  // the cookie goes along by itself; this header shows that the request comes from our own page
  requestInterceptor: (request) => {
    request.headers['X-Cau-Noi'] = '1';
    if (request.method && request.method !== 'GET') request.headers['Idempotency-Key'] ??= crypto.randomUUID();
    return request;
  },
});
