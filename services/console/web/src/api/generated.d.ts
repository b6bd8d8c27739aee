// Written by npm run api-types from the merged OpenAPI document 8a99a5d2b4026ec717a163026fa2e396c6060af5f7cda7159d5c088f3e536ff2. Do not edit.
export interface paths {
  '/v1/account-links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['FirstPassword'];
        };
      };
      responses: {
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['AccountReady'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          state?: 'locked' | 'waiting' | 'no-post' | 'open';
          words?: string;
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: components['schemas']['AccountItem'][];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['CreateAccount'];
        };
      };
      responses: {
        201: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/accounts/missing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: components['schemas']['OfficialWithoutAccount'][];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/accounts/{id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/accounts/{id}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/accounts/{id}/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['AccountLink'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/accounts/{id}/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['SetPassword'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/alerts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          state?: 'raised' | 'acknowledged' | 'ended';
          waits?: 'me' | 'others';
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['AlertList'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/alerts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['AlertItemView'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/alerts/{id}/acknowledgement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['AcknowledgeAlert'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/alerts/{id}/ladder': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['LadderView'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/calendars/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          year: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['CalendarView'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/calendars/{year}/days': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          year: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['EnterDays'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/calendars/{year}/proposals/{code}/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          year: number;
          code: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['NoticeBody'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/calendars/{year}/proposals/{code}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          year: number;
          code: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['NoticeBody'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['SearchCases'];
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: components['schemas']['CaseItem'][];
              next: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['AcceptCase'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/allowed-actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['AllowedActionsView'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/assignment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['AssignCase'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/classification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ClassifyCase'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/clocks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ClockList'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/closing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['CloseCase'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/complexity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['MarkComplex'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['DecideCase'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/examination-end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ExamineCase'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/examination-start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ExamineCase'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/execution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['RecordExecution'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ExtendCase'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/fact-correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['CorrectFacts'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/hand-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['HandOverCase'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
        };
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: components['schemas']['ActOfCase'][];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/identity-rights': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['IdentityRightList'];
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['GrantIdentityRight'];
        };
      };
      responses: {
        201: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/identity-rights/revocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['RevokeIdentityRight'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/papers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['IssuePaper'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/result': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['SubmitResult'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/resumption': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ResumeCase'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ReturnCase'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['RecordStep'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/suspension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['SuspendCase'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/take-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['TakeOverCase'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/take-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['TakeUpCase'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/termination': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          caseId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['TerminateCase'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['CaseDetail'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
        };
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: components['schemas']['TimelineItem'][];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/competence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @enum {string|null} */
            addressedTo?:
              | 'commune-department'
              | 'commune-committee'
              | 'district-committee'
              | 'department-unit'
              | 'department'
              | 'provincial-committee'
              | 'ministry-unit'
              | 'ministry'
              | 'government'
              | 'public-service-unit'
              | 'party-cell'
              | 'grassroots-party-committee'
              | 'commune-party-committee'
              | 'provincial-party-committee'
              | 'central-party-committee'
              | 'commune'
              | 'province'
              | 'ministry'
              | 'central'
              | null;
            /** @enum {string|null} */
            before?: 'none' | 'guided' | 'forwarded' | null;
            crime?: boolean | null;
            decided?:
              | {
                  /** @enum {integer} */
                  instance: 1 | 2;
                  /** Format: date */
                  on?: string | null;
                }[]
              | null;
            dismissal?: boolean | null;
            /** @enum {string} */
            kind: 'KN' | 'TC' | 'KNPA' | 'KL';
            late?: boolean | null;
            /** @enum {string|null} */
            level?: 'commune' | 'province' | 'ministry' | 'central' | null;
            /** Format: date */
            on?: string | null;
            place?: string | null;
            respondent?: {
              /** @enum {string|null} */
              managedBy?:
                | 'commune-department'
                | 'commune-committee'
                | 'district-committee'
                | 'department-unit'
                | 'department'
                | 'provincial-committee'
                | 'ministry-unit'
                | 'ministry'
                | 'government'
                | 'public-service-unit'
                | 'party-cell'
                | 'grassroots-party-committee'
                | 'commune-party-committee'
                | 'provincial-party-committee'
                | 'central-party-committee'
                | 'commune'
                | 'province'
                | 'ministry'
                | 'central'
                | null;
              /** @enum {string|null} */
              office?:
                | 'commune-department'
                | 'commune-committee'
                | 'district-committee'
                | 'department-unit'
                | 'department'
                | 'provincial-committee'
                | 'ministry-unit'
                | 'ministry'
                | 'government'
                | 'public-service-unit'
                | 'party-cell'
                | 'grassroots-party-committee'
                | 'commune-party-committee'
                | 'provincial-party-committee'
                | 'central-party-committee'
                | null;
              partyMatter?: boolean;
              /** @enum {string} */
              post?: 'body' | 'head' | 'deputy' | 'staff';
            };
          };
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['CompetenceView'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/competence/offices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['OfficesView'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/crowds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          state?: 'standing' | 'fallen' | 'ended';
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['CrowdList'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/crowds/links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['LinkCases'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Tied'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/crowds/matters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['MatterList'];
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['NameMatter'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Tied'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/crowds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['CrowdPage'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/crowds/{id}/add-case': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['AddCase'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Tied'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/crowds/{id}/remove-case': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['RemoveCase'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Tied'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/deadlines/calendar-preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['CalendarPreviewBody'];
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['CalendarPreview'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/deadlines/explain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: date */
            asOf?: string;
            extensions?: {
              days: number;
              /** Format: date */
              decided: string;
              document: string;
            }[];
            facts?: {
              complex?: boolean;
              criteria?: ('a' | 'b' | 'c' | 'd' | 'dd' | 'e' | 'g')[];
              delegated?: boolean;
              dismissal?: boolean;
              examinations?: (string | null)[][];
              /** Format: date */
              receivedOn?: string;
              records?: {
                complex?: {
                  /** Format: date */
                  date: string;
                  document?: string;
                };
                delegated?: {
                  /** Format: date */
                  date: string;
                  document?: string;
                };
                dismissal?: {
                  /** Format: date */
                  date: string;
                  document?: string;
                };
                remote?: {
                  /** Format: date */
                  date: string;
                  document?: string;
                };
                severalPlaces?: {
                  /** Format: date */
                  date: string;
                  document?: string;
                };
              };
              remote?: boolean;
              severalPlaces?: boolean;
              /** Format: date */
              takenOver?: string;
            };
            pauses?: (string | null)[][];
            /** @enum {string} */
            rule:
              | 'KN-TH'
              | 'KN1-TL'
              | 'KN1-TL-old'
              | 'KN1-GQ'
              | 'KN1-GQ-PT'
              | 'KN1-GQ-VX'
              | 'KN1-GQ-VX-PT'
              | 'KN1-GUI'
              | 'KN1-HL'
              | 'KN1-HL-VX'
              | 'KN2-TH'
              | 'KN2-TH-VX'
              | 'KN2-TL'
              | 'KN2-TL-old'
              | 'KN2-GQ'
              | 'KN2-GQ-PT'
              | 'KN2-GQ-VX'
              | 'KN2-GQ-VX-PT'
              | 'KN2-GUI'
              | 'KN2-CK'
              | 'KN2-CK-NY'
              | 'KN2-CK-TB'
              | 'KN2-HL'
              | 'KN2-HL-VX'
              | 'KN-MTTQ'
              | 'KN-DT'
              | 'KN-TDC'
              | 'KN-THI-HANH'
              | 'KN-CCTT'
              | 'KL1-TH'
              | 'KL2-TH'
              | 'KL2-TH-BTV'
              | 'KL1-TL'
              | 'KL1-TL-old'
              | 'KL1-GQ'
              | 'KL1-GQ-PT'
              | 'KL2-TL'
              | 'KL2-TL-old'
              | 'KL2-GQ'
              | 'KL2-GQ-PT'
              | 'KL2-GUI'
              | 'KL-HL'
              | 'KL-THI-HANH'
              | 'TC-XLBD'
              | 'TC-XLBD-NN'
              | 'TC-CHUYEN'
              | 'TC-BAO'
              | 'TC-TLTB'
              | 'TC-GQ'
              | 'TC-GH1'
              | 'TC-GH2'
              | 'TC-TDC'
              | 'TC-KL'
              | 'TC-XL'
              | 'TC-XLTB'
              | 'TC-THI-HANH'
              | 'TC-TIEP'
              | 'TC-QH1'
              | 'TC-QH2'
              | 'TC-CK'
              | 'TC-CK-NY'
              | 'TCD-NGAY-TINH'
              | 'TCD-NGAY-KHAC'
              | 'TCD-NGAY-HUYEN'
              | 'TCD-NGAY-XA'
              | 'TCD-NGAY-SN'
              | 'TCD-LICH'
              | 'TCD-TL'
              | 'TCD-KQ'
              | 'TCD-BAO'
              | 'TCD-TCHOI'
              | 'TCD-TT-TB'
              | 'TCD-TT-KT'
              | 'TCD-TT-KN'
              | 'TCD-45'
              | 'LUU-DON'
              | 'TCD-DBQH-GUI'
              | 'TCD-DBQH-NY'
              | 'DANG-NGAY-TINH'
              | 'DANG-NGAY-XA'
              | 'DANG-TB'
              | 'DANG-TC'
              | 'DANG-TC-TW'
              | 'TTHC-KK'
              | 'TTHC-KK-QH'
              | 'KN-CC-BKN'
              | 'KN-GT-BKN'
              | 'KN1-CC'
              | 'KN2-CC'
              | 'KN-DC-TT'
              | 'KN2-CK-DT';
            /** Format: date */
            start: string;
          };
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ExplanationView'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/deadlines/reconciliation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ReconciliationView'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/deadlines/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RuleCatalogue'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/demonstration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['DemonstrationAccounts'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: components['schemas']['ExportView'][];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['StartExport'];
        };
      };
      responses: {
        201: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ExportView'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
            'text/csv; charset=utf-8': string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/first-steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['FirstSteps'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/identity-log': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          unusual?: 'true' | 'false';
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: components['schemas']['IdentityLogEntry'][];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/leaves/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/lock-times': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['LockTimeList'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/lock-times/{postId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          postId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['SetLockTime'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/machine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['MachineView'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Me'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/draft-key': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['DraftKey'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ChangePassword'];
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/officers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          words?: string;
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: components['schemas']['OfficerView'][];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['RegisterOfficer'];
        };
      };
      responses: {
        201: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked-events/console': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          status?: 'parked' | 'replayed' | 'discarded';
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: components['schemas']['ParkedEvent'][];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked-events/console/{id}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked-events/console/{id}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked-events/deadline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          status?: 'parked' | 'replayed' | 'discarded';
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: components['schemas']['ParkedEvent'][];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked-events/deadline/{id}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked-events/deadline/{id}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked-events/directory': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          status?: 'parked' | 'replayed' | 'discarded';
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: components['schemas']['ParkedEvent'][];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked-events/directory/{id}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked-events/directory/{id}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked-events/escalation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          status?: 'parked' | 'replayed' | 'discarded';
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: components['schemas']['ParkedEvent'][];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked-events/escalation/{id}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked-events/escalation/{id}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked-events/intake': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          status?: 'parked' | 'replayed' | 'discarded';
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: components['schemas']['ParkedEvent'][];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked-events/intake/{id}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked-events/intake/{id}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked-events/routing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          status?: 'parked' | 'replayed' | 'discarded';
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: components['schemas']['ParkedEvent'][];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked-events/routing/{id}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked-events/routing/{id}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/persons/look-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['LookUpPerson'];
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['KnownPerson'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/persons/{personKey}/open-identity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          personKey: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['OpenIdentity'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['OpenedIdentity'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/petitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          caseId?: string;
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: components['schemas']['PetitionView'][];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['RegisterPetition'];
        };
      };
      responses: {
        201: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/petitions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['PetitionView'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/petitions/{id}/open-content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['OpenWords'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['OpenedWords'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/petitions/{id}/representatives': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['NameRepresentatives'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/petitions/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['WithdrawPetition'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['PolicyVersionList'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['PolicyDraftBody'];
        };
      };
      responses: {
        201: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['PolicyVersionView'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{id}/apply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ApplyPolicyBody'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['PolicyVersionView'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{id}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['PolicyVersionView'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{id}/findings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['FindingList'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{id}/running-alerts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['MoveAlertsBody'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['PolicyVersionView'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{id}/simulation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['SimulationBody'];
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['SimulationView'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/posts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          unitId?: string;
          officerId?: string;
          at?: string;
          vacant?: 'true';
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: components['schemas']['PostView'][];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['CreatePost'];
        };
      };
      responses: {
        201: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/posts/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'text/csv': string;
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ImportCounts'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/posts/import-preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'text/csv': string;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ImportPreview'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/posts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ChangePost'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    trace?: never;
  };
  '/v1/posts/{id}/holders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['AppointHolder'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/posts/{id}/leaves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['RecordLeave'];
        };
      };
      responses: {
        201: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/queues/mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          kind?: 'KN' | 'TC' | 'KNPA' | 'KL';
          state?:
            | 'received'
            | 'classified'
            | 'accepted'
            | 'assigned'
            | 'verifying'
            | 'awaiting-decision'
            | 'suspended'
            | 'decided'
            | 'closed'
            | 'withdrawn'
            | 'terminated';
          due?: 'overdue' | 'today' | '3' | '7' | 'paused';
          crowd?: boolean;
          subject?: string;
          place?: string;
          from?: string;
          to?: string;
          unit?: string;
          handler?: string;
          sort?: 'due' | '-due' | 'received' | '-received' | 'waiting' | '-waiting';
          waits?: 'sign';
          tab?: 'todo' | 'waiting' | 'paused' | 'done' | 'classify' | 'verify';
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Queue'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/queues/to-sign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          kind?: 'KN' | 'TC' | 'KNPA' | 'KL';
          state?:
            | 'received'
            | 'classified'
            | 'accepted'
            | 'assigned'
            | 'verifying'
            | 'awaiting-decision'
            | 'suspended'
            | 'decided'
            | 'closed'
            | 'withdrawn'
            | 'terminated';
          due?: 'overdue' | 'today' | '3' | '7' | 'paused';
          crowd?: boolean;
          subject?: string;
          place?: string;
          from?: string;
          to?: string;
          unit?: string;
          handler?: string;
          sort?: 'due' | '-due' | 'received' | '-received' | 'waiting' | '-waiting';
          waits?: 'sign';
          tab?: 'todo' | 'waiting' | 'paused' | 'done' | 'classify' | 'verify';
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Queue'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/queues/unassigned': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          kind?: 'KN' | 'TC' | 'KNPA' | 'KL';
          state?:
            | 'received'
            | 'classified'
            | 'accepted'
            | 'assigned'
            | 'verifying'
            | 'awaiting-decision'
            | 'suspended'
            | 'decided'
            | 'closed'
            | 'withdrawn'
            | 'terminated';
          due?: 'overdue' | 'today' | '3' | '7' | 'paused';
          crowd?: boolean;
          subject?: string;
          place?: string;
          from?: string;
          to?: string;
          unit?: string;
          handler?: string;
          sort?: 'due' | '-due' | 'received' | '-received' | 'waiting' | '-waiting';
          waits?: 'sign';
          tab?: 'todo' | 'waiting' | 'paused' | 'done' | 'classify' | 'verify';
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['UnassignedQueue'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/queues/unit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          kind?: 'KN' | 'TC' | 'KNPA' | 'KL';
          state?:
            | 'received'
            | 'classified'
            | 'accepted'
            | 'assigned'
            | 'verifying'
            | 'awaiting-decision'
            | 'suspended'
            | 'decided'
            | 'closed'
            | 'withdrawn'
            | 'terminated';
          due?: 'overdue' | 'today' | '3' | '7' | 'paused';
          crowd?: boolean;
          subject?: string;
          place?: string;
          from?: string;
          to?: string;
          unit?: string;
          handler?: string;
          sort?: 'due' | '-due' | 'received' | '-received' | 'waiting' | '-waiting';
          waits?: 'sign';
          tab?: 'todo' | 'waiting' | 'paused' | 'done' | 'classify' | 'verify';
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Queue'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['SessionList'];
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['SignIn'];
        };
      };
      responses: {
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Me'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/current/choose-post': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ChoosePost'];
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Me'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/setup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['SetUp'];
        };
      };
      responses: {
        201: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/stream': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/subjects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['SubjectList'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          at?: string;
          hierarchy?: 'state' | 'party';
          parentId?: string;
          successorId?: string;
          top?: 'true';
          code?: string;
          words?: string;
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: components['schemas']['ListedUnitView'][];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['EstablishUnit'];
        };
      };
      responses: {
        201: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'text/csv': string;
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ImportCounts'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/import-preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'text/csv': string;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ImportPreview'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['UnitView'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ChangeUnit'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    trace?: never;
  };
  '/v1/units/{id}/leaves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          from?: string;
        };
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: components['schemas']['LeaveView'][];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/reception-months/{month}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          id: string;
          month: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ReceptionMonthView'];
          };
        };
      };
    };
    put: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path: {
          id: string;
          month: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['RecordMonth'];
        };
      };
      responses: {
        200: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ReceptionMonthView'];
          };
        };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{unitId}/reception-months/{month}/clocks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          unitId: string;
          month: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ClockList'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{unitId}/work': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          unitId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['UnitWork'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/visits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
          from?: string;
          to?: string;
          kind?: 'KN' | 'TC' | 'KNPA' | 'KL';
          outcome?: 'received' | 'guided' | 'answered' | 'appointment' | 'refused';
          form?: 'regular' | 'head' | 'unscheduled';
          crowd?: 'true';
          number?: string;
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: components['schemas']['VisitView'][];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Idempotency-Key': string;
          'If-Match'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['RecordVisit'];
        };
      };
      responses: {
        201: {
          headers: {
            'X-Last-Event'?: string;
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/visits/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          'X-After-Event'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['VisitView'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/workload': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          stage?: 'sort' | 'settle';
          caseId?: string[];
        };
        header?: {
          'X-After-Event'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['LoadList'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AcceptCase: {
      document?: components['schemas']['PaperOfCase'];
      /** Format: date-time */
      dueAt?: string;
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      /** Format: date-time */
      occurredAt?: string;
    };
    AccountItem: {
      /** Format: date-time */
      createdAt: string;
      enabled: boolean;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      linkUntil: string | null;
      mustChange: boolean;
      /** Format: uuid */
      officerId: string;
      officerName: string | null;
      posts: components['schemas']['HeldPostView'][];
      username: string;
      version: number;
    };
    AccountLink: {
      /** Format: uuid */
      id: string;
      token: string;
      /** Format: date-time */
      until: string;
      version: number;
    };
    AccountOfMe: {
      /** Format: uuid */
      id: string;
      mustChange: boolean;
      username: string;
    };
    AccountReady: {
      /** Format: uuid */
      id: string;
      username: string;
      version: number;
    };
    AcknowledgeAlert: {
      note?: string;
      /** Format: date */
      returnOn?: string;
      /** @enum {string} */
      word?: 'handling' | 'not-mine' | 'watching';
    };
    AcknowledgementView: {
      /** Format: date-time */
      at: string;
      /** Format: uuid */
      officerId: string;
      /** Format: uuid */
      postId: string;
      /** Format: date */
      returnOn: string | null;
      /** Format: uuid */
      unitId: string;
      /** @enum {string|null} */
      word: 'handling' | 'not-mine' | 'watching' | null;
    };
    ActOfCase: {
      /** Format: date-time */
      at: string;
      by: components['schemas']['ActorOfAct'];
      changed: {
        [key: string]: unknown;
      };
      lateReason: string | null;
      note: string | null;
      paper: components['schemas']['PaperOfCase'] | null;
      /** Format: date-time */
      recordedAt: string;
      step?: components['schemas']['StepOfAct'];
      type: string;
      version: number;
    };
    ActionText: {
      en: string;
      vi: string;
    };
    ActorOfAct: {
      /** Format: uuid */
      officerId: string;
      /** Format: uuid */
      postId: string;
      /** Format: uuid */
      unitId: string;
    };
    ActorOfEntry: {
      name: string | null;
      /** Format: uuid */
      officerId: string;
      /** Format: uuid */
      postId: string;
      title: components['schemas']['LocalText'] | null;
      /** Format: uuid */
      unitId: string;
    };
    ActorOfLastAct: {
      name: string | null;
      title: components['schemas']['LocalText'] | null;
    };
    AddCase: {
      caseNumber: string;
      reason: string;
    };
    AddresseeView: {
      /** Format: uuid */
      officerId: string | null;
      /** Format: uuid */
      postId: string | null;
      /** Format: uuid */
      unitId: string;
    };
    AlertCounts: {
      acknowledged: number;
      ended: number;
      raised: number;
      upTo: number;
      waitsForMe: number;
      waitsForOthers: number;
    };
    AlertEndView: {
      /** Format: date-time */
      at: string;
      reason: string;
    };
    AlertItemView: {
      acknowledged: components['schemas']['AcknowledgementView'] | null;
      /** Format: uuid */
      alertId: string;
      case: components['schemas']['CaseOfAlert'];
      /** Format: uuid */
      caseId: string | null;
      caseNumber: string | null;
      /** @enum {string} */
      cause: 'overdue' | 'crowd' | 'crowd-growing' | 'system';
      /** Format: uuid */
      clockId: string | null;
      crowd: components['schemas']['CrowdOfAlert'] | null;
      ended: components['schemas']['EndOfAlert'] | null;
      groupSize: number | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      line: 'state' | 'party';
      month: string | null;
      /** Format: date-time */
      nextAt: string | null;
      number: string | null;
      /** Format: date-time */
      raisedAt: string | null;
      repeated: number;
      rule: string | null;
      rungs: components['schemas']['RungView'][];
      skipped: components['schemas']['SkippedView'][];
      /** @enum {string} */
      state: 'raised' | 'acknowledged' | 'ended';
      system?: components['schemas']['SystemTrouble'];
      unit: components['schemas']['UnitOfCase'] | null;
      /** Format: uuid */
      unitId: string | null;
      waitsForMe: boolean;
    };
    AlertList: {
      counts: components['schemas']['AlertCounts'];
      items: components['schemas']['AlertItemView'][];
      next: string | null;
    };
    AlertOfCase: {
      cause: string;
      /** Format: uuid */
      id: string;
      line: string;
      number: string | null;
      state: string;
    };
    AllowedActionsView: {
      allowed: components['schemas']['OfferView'][];
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL';
      ofEveryAct: components['schemas']['FieldView'][];
      refused: components['schemas']['RefusedOfferView'][];
      /** @enum {string} */
      state:
        | 'received'
        | 'classified'
        | 'accepted'
        | 'assigned'
        | 'verifying'
        | 'awaiting-decision'
        | 'suspended'
        | 'decided'
        | 'closed'
        | 'withdrawn'
        | 'terminated';
      version: number;
    };
    AnswerView: {
      /** Format: date-time */
      at: string;
      by: components['schemas']['AnsweredByView'];
      /** Format: date */
      returnOn: string | null;
      /** @enum {string|null} */
      word: 'handling' | 'not-mine' | 'watching' | null;
    };
    AnsweredByView: {
      /** Format: uuid */
      officerId: string;
      /** Format: uuid */
      postId: string;
      /** Format: uuid */
      unitId: string;
    };
    ApplyPolicyBody: {
      findingsSeen?: boolean;
    };
    AppointHolder: {
      /** Format: date */
      from: string;
      /** Format: uuid */
      officerId: string;
      /** Format: date */
      to?: string | null;
    };
    AssignCase: {
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      /** Format: date-time */
      occurredAt?: string;
      /** Format: uuid */
      officerId?: string;
      /** Format: uuid */
      postId: string;
    };
    Away: {
      /** Format: date */
      from: string;
      /** Format: uuid */
      standInPostId: string | null;
      /** Format: date */
      to: string;
    };
    CalendarDayView: {
      /** Format: date */
      date: string;
      excludes?: string[];
      /** @enum {string} */
      kind: 'holiday' | 'compensatory' | 'swap-off' | 'swap-work';
      /** Format: date */
      knownAt: string;
      proposal?: string;
      source: string;
      /** @enum {string} */
      status: 'official' | 'proposed' | 'withdrawn';
    };
    CalendarPreview: {
      clocks: components['schemas']['MovedClockView'][];
      isWhole: boolean;
      looked: number;
      moved: number;
    };
    CalendarPreviewBody: {
      days?: components['schemas']['DraftedDay'][];
      proposal?: string;
      /** @enum {string} */
      status: 'official' | 'withdrawn';
      year: number;
    };
    CalendarVersionView: {
      version: number;
      year: number;
    };
    CalendarView: {
      days: components['schemas']['CalendarDayView'][];
      former: components['schemas']['CalendarDayView'][];
      version: number;
      year: number;
    };
    CaseClockView: {
      article: string | null;
      /** Format: uuid */
      clockId: string;
      daysLeft: number | null;
      /** Format: date */
      due: string | null;
      elapsed: number | null;
      /** Format: date-time */
      lateFrom: string | null;
      left: number | null;
      length: number | null;
      pausedDays?: number;
      /** Format: date */
      pausedOn: string | null;
      previous: components['schemas']['PreviousEndView'][];
      /** Format: date */
      resumedOn: string | null;
      rule: string;
      ruleVersion: string;
      /** Format: date */
      start: string | null;
      /** @enum {string} */
      status: 'running' | 'due-soon' | 'overdue' | 'paused' | 'met' | 'late' | 'cancelled';
      /** Format: date-time */
      stoppedAt: string | null;
      /** Format: uuid */
      unitId: string;
      unitOfCount: string | null;
      /** Format: date-time */
      warnAt: string | null;
    };
    CaseDetail: {
      alerts: components['schemas']['AlertOfCase'][];
      channel: string | null;
      clocks: components['schemas']['CaseClockView'][];
      /** Format: date-time */
      decidedAt: string | null;
      due: components['schemas']['DueView'] | null;
      /** Format: date-time */
      endedAt: string | null;
      flags: 'crowd'[];
      groupSize: number;
      handler: components['schemas']['NamedHandler'] | null;
      /** Format: uuid */
      id: string;
      /** @enum {string|null} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL' | null;
      lastAct: components['schemas']['LastActOfCase'] | null;
      mark45: components['schemas']['Mark45View'] | null;
      moreClocks: number;
      number: string | null;
      placeCode: string | null;
      proceedings: components['schemas']['ProceedingsView'];
      /** Format: date-time */
      receivedAt: string | null;
      respondent: components['schemas']['RespondentOfCase'] | null;
      returned: number;
      /** @enum {string} */
      state:
        | 'received'
        | 'classified'
        | 'accepted'
        | 'assigned'
        | 'verifying'
        | 'awaiting-decision'
        | 'suspended'
        | 'decided'
        | 'closed'
        | 'withdrawn'
        | 'terminated';
      subject: string | null;
      /** Format: date-time */
      submittedAt: string | null;
      summary: string | null;
      unit: components['schemas']['UnitOfCase'] | null;
      /** Format: uuid */
      unitId: string | null;
      version: number;
      /** Format: date-time */
      waitingSince: string | null;
      /** @enum {string|null} */
      waitsForMe: 'work' | 'assign' | 'sign' | null;
    };
    CaseHandler: {
      /** Format: uuid */
      officerId: string;
      /** Format: uuid */
      postId: string | null;
    };
    CaseItem: {
      due: components['schemas']['DueView'] | null;
      flags: 'crowd'[];
      groupSize: number;
      handler: components['schemas']['CaseHandler'] | null;
      /** Format: uuid */
      id: string;
      /** @enum {string|null} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL' | null;
      mark45: components['schemas']['Mark45View'] | null;
      moreClocks: number;
      number: string | null;
      placeCode: string | null;
      /** Format: date-time */
      receivedAt: string | null;
      returned: number;
      /** @enum {string} */
      state:
        | 'received'
        | 'classified'
        | 'accepted'
        | 'assigned'
        | 'verifying'
        | 'awaiting-decision'
        | 'suspended'
        | 'decided'
        | 'closed'
        | 'withdrawn'
        | 'terminated';
      subject: string | null;
      /** Format: date-time */
      submittedAt: string | null;
      summary: string | null;
      /** Format: uuid */
      unitId: string | null;
      version: number;
      /** Format: date-time */
      waitingSince: string | null;
      /** @enum {string|null} */
      waitsForMe: 'work' | 'assign' | 'sign' | null;
    };
    CaseOfAlert: {
      due: components['schemas']['DueView'] | null;
      /** Format: uuid */
      id: string | null;
      /** @enum {string|null} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL' | null;
      number: string | null;
      /** @enum {string|null} */
      state:
        | 'received'
        | 'classified'
        | 'accepted'
        | 'assigned'
        | 'verifying'
        | 'awaiting-decision'
        | 'suspended'
        | 'decided'
        | 'closed'
        | 'withdrawn'
        | 'terminated'
        | null;
      subject: string | null;
      version: number;
    };
    CauseView: {
      /** Format: date-time */
      at: string;
      document: components['schemas']['DocumentView'] | null;
      /** Format: uuid */
      eventId: string;
      text: components['schemas']['WordsView'];
      type: string;
    };
    ChainLinkView: {
      article: string;
      /** @enum {string} */
      confidence: 'A' | 'B' | 'C' | 'D';
      /** Format: date */
      due: string;
      en: string;
      isAssumed: boolean;
      name: components['schemas']['WordsView'];
      rule: string;
      /** Format: date */
      start: string;
      /** @enum {string} */
      station: 'acceptance' | 'settlement' | 'sending' | 'publication' | 'effect' | 'second-complaint' | 'court';
      vi: string;
    };
    ChangePassword: {
      currentPassword: string;
      newPassword: string;
    };
    ChangePost: {
      isHead?: boolean;
      /** @enum {string} */
      role?: 'TD' | 'VT' | 'CV' | 'LP' | 'LD' | 'CU' | 'TT' | 'QT' | 'VH';
      title?: components['schemas']['TextBody'];
      /** Format: date */
      validFrom?: string;
      /** Format: date */
      validTo?: string | null;
    };
    ChangeUnit: {
      code?: string;
      committees?: components['schemas']['CommitteeBody'][];
      level?: string;
      lines?: components['schemas']['LineBody'][];
      name?: components['schemas']['TextBody'];
      /** Format: uuid */
      successorId?: string | null;
      /** Format: date */
      validFrom?: string;
      /** Format: date */
      validTo?: string | null;
    };
    ChoiceView: {
      code: string;
      label: components['schemas']['ActionText'];
    };
    ChoosePost: {
      /** Format: uuid */
      postId: string;
    };
    ClassifyCase: {
      /** @enum {string} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL';
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      /** Format: date-time */
      occurredAt?: string;
      subject: string;
    };
    ClockList: {
      items: components['schemas']['ClockView'][];
      next: string | null;
    };
    ClockQuestionView: {
      extensions: components['schemas']['ExtensionView'][];
      facts: {
        [key: string]: unknown;
      };
      pauses: (string | null)[][];
      rule: string;
      /** Format: date */
      start: string;
    };
    ClockView: {
      article: string;
      calendar: components['schemas']['CalendarVersionView'][];
      chain: components['schemas']['ChainLinkView'][];
      /** @enum {string|null} */
      confidence: 'A' | 'B' | 'C' | 'D' | null;
      doubts: components['schemas']['DoubtView'][];
      /** Format: date */
      due: string | null;
      /** Format: date-time */
      dueAt: string | null;
      extensions: components['schemas']['ExtensionView'][];
      history: components['schemas']['PastResultView'][];
      /** Format: uuid */
      id: string;
      isOverdue: boolean;
      /** Format: date-time */
      lateFrom: string | null;
      ledger: components['schemas']['LedgerDayView'][];
      length: number | null;
      name: components['schemas']['WordsView'];
      /** @enum {string} */
      nature: 'duty' | 'window' | 'effect' | 'display' | 'keeping';
      notices: components['schemas']['NoticeView'][];
      /** Format: date */
      overdueAfter: string | null;
      /** Format: date-time */
      overdueAt: string | null;
      /** Format: date */
      pausedFrom: string | null;
      pauses: components['schemas']['PauseView'][];
      question: components['schemas']['ClockQuestionView'] | null;
      rule: string;
      ruleVersion: string;
      /** Format: date */
      start: string;
      startedBy: components['schemas']['CauseView'];
      /** @enum {string} */
      status: 'running' | 'paused' | 'met' | 'late' | 'cancelled';
      steps: components['schemas']['StepView'][];
      stoppedBy: components['schemas']['CauseView'] | null;
      /** @enum {string} */
      unitOfCount: 'instant' | 'working-days' | 'calendar-days' | 'months' | 'days-per-month';
      /** Format: date-time */
      warnAt: string | null;
      /** Format: date */
      warnBy: string | null;
      weekendsOnly: boolean;
    };
    CloseCase: {
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      /** Format: date-time */
      occurredAt?: string;
      /** @enum {string} */
      outcome: 'settled' | 'filed';
    };
    CommitteeBody: {
      /** Format: uuid */
      committeeId: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string | null;
    };
    CommitteeView: {
      /** Format: uuid */
      committeeId: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string | null;
    };
    CompetenceDoubtView: {
      en: string;
      vi: string;
    };
    CompetenceView: {
      court: components['schemas']['CourtView'] | null;
      doubts: components['schemas']['CompetenceDoubtView'][];
      excluded: components['schemas']['ExcludedView'][];
      handling: components['schemas']['HandlingView'];
      /** @enum {string} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL';
      next: components['schemas']['SettledByView'] | null;
      reasons: components['schemas']['ReasonView'][];
      settles: components['schemas']['SettledByView'] | null;
      skipped: boolean | null;
    };
    ComplexityView: {
      /** Format: date-time */
      at: string;
      criteria: string[];
      document: components['schemas']['PaperOfAct'];
    };
    CorrectFacts: {
      document: components['schemas']['DocumentGiven'];
      facts: components['schemas']['FactsGiven'];
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      note?: string;
      /** Format: date-time */
      occurredAt?: string;
    };
    CorrectedFactsView: {
      /** Format: date-time */
      acceptedAt?: string;
      /** Format: date */
      decisionKnownOn?: string;
      /** Format: date */
      delayReportedOn?: string;
      delegated?: boolean;
      /** Format: date */
      dialogueOn?: string;
      dismissal?: boolean;
      /** Format: date */
      executeBy?: string;
      forwarded?: boolean;
      forwardedBy?: string;
      /** Format: date */
      meetingOn?: string;
      otherBody?: boolean;
      /** Format: date-time */
      receivedAt?: string;
      remote?: boolean;
      /** Format: date */
      reviewAskedOn?: string;
      secondLevel?: boolean;
      severalPlaces?: boolean;
    };
    Counts: {
      badge: number;
      dueToday: number;
      open: number;
      overdue: number;
      tabs: components['schemas']['TabCounts'];
      upTo: number;
    };
    CourtView: {
      article: string;
      open: boolean;
    };
    CreateAccount: {
      /** @default true */
      mustChange: boolean;
      /** Format: uuid */
      officerId: string;
      password?: string;
      username: string;
    };
    CreatePost: {
      /** Format: uuid */
      id?: string;
      isHead: boolean;
      /** @enum {string} */
      role: 'TD' | 'VT' | 'CV' | 'LP' | 'LD' | 'CU' | 'TT' | 'QT' | 'VH';
      title: components['schemas']['TextBody'];
      /** Format: uuid */
      unitId: string;
      /** Format: date */
      validFrom: string;
      /** Format: date */
      validTo?: string | null;
    };
    CriterionView: {
      code: string;
      text: components['schemas']['WordsView'];
    };
    CrowdAlertView: {
      /** Format: uuid */
      alertId: string;
      alertNumber: string;
      level: number;
      line: string;
      /** Format: date-time */
      raisedAt: string;
      /** @enum {string} */
      state: 'raised' | 'acknowledged' | 'ended';
    };
    CrowdCase: {
      /** Format: uuid */
      caseId: string;
      caseNumber: string | null;
      matter: string | null;
      people: number;
      petitions: number;
      /** Format: date-time */
      receivedAt: string;
      /** Format: uuid */
      unitId: string | null;
    };
    CrowdDay: {
      /** Format: date */
      day: string;
      people: number;
      petitions: number;
    };
    CrowdItem: {
      alert: components['schemas']['CrowdAlertView'] | null;
      cases: number;
      endReason: string | null;
      /** Format: date-time */
      endedAt: string | null;
      /** Format: date-time */
      fallsAt: string | null;
      grewInWeek: number;
      /** Format: uuid */
      id: string;
      level: number;
      /** Format: date-time */
      levelSince: string;
      matters: string[];
      /** Format: uuid */
      mergedInto: string | null;
      number: string;
      people: number;
      petitions: number;
      placeCodes: string[];
      /** Format: uuid */
      splitFrom: string | null;
      subject: string | null;
      /** Format: date-time */
      toldAt: string;
      units: number;
    };
    CrowdLevel: {
      /** Format: date-time */
      at: string;
      before: number;
      level: number;
      /** Format: uuid */
      otherId: string | null;
      people: number;
      reason: string;
    };
    CrowdList: {
      items: components['schemas']['CrowdItem'][];
      next: string | null;
      policy: components['schemas']['CrowdThresholds'];
    };
    CrowdOfAlert: {
      cases: number;
      level: number;
      petitions: number;
      units: number;
    };
    CrowdPage: {
      alert: components['schemas']['CrowdAlertView'] | null;
      alerts: components['schemas']['CrowdAlertView'][];
      byUnit: components['schemas']['CrowdUnit'][];
      cases: number;
      days: components['schemas']['CrowdDay'][];
      endReason: string | null;
      /** Format: date-time */
      endedAt: string | null;
      /** Format: date-time */
      fallsAt: string | null;
      grewInWeek: number;
      /** Format: uuid */
      id: string;
      level: number;
      /** Format: date-time */
      levelSince: string;
      levels: components['schemas']['CrowdLevel'][];
      matters: string[];
      /** Format: uuid */
      mergedInto: string | null;
      number: string;
      people: number;
      petitions: number;
      placeCodes: string[];
      policy: components['schemas']['CrowdThresholds'];
      seenCases: components['schemas']['CrowdCase'][];
      /** Format: uuid */
      splitFrom: string | null;
      subject: string | null;
      ties: components['schemas']['CrowdTie'][];
      /** Format: date-time */
      toldAt: string;
      units: number;
    };
    CrowdThresholds: {
      levels: number[];
      window: number;
    };
    CrowdTie: {
      /** Format: date-time */
      at: string | null;
      /** Format: uuid */
      byUnitId: string | null;
      caseNumbers: string[];
      likeness: number | null;
      matter: string | null;
      reason: string | null;
      /** @enum {string} */
      source: 'found' | 'set' | 'matter';
    };
    CrowdUnit: {
      cases: number;
      people: number;
      petitions: number;
      /** Format: uuid */
      unitId: string;
    };
    DayBody: {
      /** Format: date */
      date: string;
      /** @enum {string} */
      kind: 'holiday' | 'compensatory' | 'swap-off' | 'swap-work';
    };
    DecideCase: {
      document: components['schemas']['PaperOfCase'];
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      /** Format: date-time */
      occurredAt?: string;
      /** @enum {string} */
      outcome: 'right' | 'partly-right' | 'wrong' | 'answered';
    };
    DemonstrationAccount: {
      login: string;
      name: string;
      password: string;
      /** @enum {string} */
      role: 'TD' | 'VT' | 'CV' | 'LP' | 'LD' | 'CU' | 'TT' | 'QT' | 'VH';
      title: components['schemas']['LocalText'] | null;
    };
    DemonstrationAccounts: {
      accounts: components['schemas']['DemonstrationAccount'][];
    };
    DifferenceView: {
      /** Format: uuid */
      caseId: string;
      /** Format: uuid */
      clockId: string | null;
      /** @enum {string} */
      code: 'overdue-missing' | 'overdue-unfounded' | 'alert-missing' | 'alert-unfounded';
      /** @enum {string} */
      expected: 'overdue' | 'no-overdue' | 'alert' | 'no-alert';
      /** @enum {string} */
      found: 'overdue' | 'no-overdue' | 'alert' | 'alert-ended' | 'no-alert';
      /** Format: date-time */
      lateFrom: string | null;
      rule: string | null;
    };
    DifferingView: {
      added: number;
      alertNumber: string;
      caseNumber: string | null;
      removed: number;
    };
    DocumentGiven: {
      /** Format: date */
      date: string;
      number: string;
      /** Format: uuid */
      signerPostId: string;
    };
    DocumentView: {
      /** Format: date */
      date: string;
      number: string;
      /** Format: uuid */
      signerPostId: string;
    };
    DoubtView: {
      article: string;
      /** @enum {string} */
      code: 'other-reading' | 'calendar-proposal' | 'calendar-missing' | 'pause-without-basis' | 'text-not-read';
      /** Format: date */
      due: string | null;
      en: string;
      proposal?: string;
      vi: string;
    };
    DraftKey: {
      key: string;
      /** Format: uuid */
      keyId: string;
    };
    DraftedDay: {
      /** Format: date */
      date: string;
      /** @enum {string} */
      kind: 'holiday' | 'compensatory' | 'swap-off' | 'swap-work';
    };
    DueView: {
      daysLeft: number | null;
      /** Format: date */
      due: string | null;
      elapsed: number | null;
      /** Format: date-time */
      lateFrom: string | null;
      left: number | null;
      length: number | null;
      rule: string;
      /** @enum {string} */
      status: 'running' | 'due-soon' | 'overdue' | 'paused' | 'met' | 'late' | 'cancelled';
      unitOfCount: string | null;
    };
    EndOfAlert: {
      /** Format: date-time */
      at: string;
      reason: string;
    };
    EnterDays: {
      days: components['schemas']['DayBody'][];
      excludes?: string[];
      /** Format: date */
      knownAt: string;
      proposal?: string;
      source: string;
      /** @enum {string} */
      status: 'official' | 'proposed' | 'withdrawn';
    };
    EstablishUnit: {
      code: string;
      /** Format: uuid */
      committeeId?: string | null;
      /** @enum {string} */
      hierarchy: 'state' | 'party';
      /** Format: uuid */
      id?: string;
      level: string;
      name: components['schemas']['TextBody'];
      /** Format: uuid */
      parentId?: string | null;
      /** Format: date */
      validFrom: string;
      /** Format: date */
      validTo?: string | null;
    };
    ExaminationView: {
      document: components['schemas']['PaperOfAct'];
      /** Format: date-time */
      since: string;
    };
    ExamineCase: {
      document: components['schemas']['DocumentGiven'];
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      note?: string;
      /** Format: date-time */
      occurredAt?: string;
    };
    ExcludedView: {
      article: string;
      en: string;
      vi: string;
      /** @enum {string} */
      who: 'respondent' | 'head-of-denounced-unit';
    };
    ExecutionView: {
      /** Format: date-time */
      at: string;
      document: components['schemas']['PaperOfAct'];
      obstacle?: string;
      outcome: string;
    };
    ExplanationView: {
      article: string;
      chain: components['schemas']['ChainLinkView'][];
      /** @enum {string} */
      confidence: 'A' | 'B' | 'C' | 'D';
      doubts: components['schemas']['DoubtView'][];
      /** Format: date */
      due: string | null;
      ledger: components['schemas']['LedgerDayView'][];
      name: components['schemas']['WordsView'];
      notices: components['schemas']['NoticeView'][];
      /** Format: date */
      overdueAfter: string | null;
      rule: string;
      /** Format: date */
      start: string;
      steps: components['schemas']['StepView'][];
      version: string;
      /** Format: date */
      warnBy: string | null;
    };
    ExportFilter: {
      crowd?: boolean;
      /** @enum {string} */
      due?: 'overdue' | 'today' | '3' | '7' | 'paused';
      /** Format: date */
      from?: string;
      /** Format: uuid */
      handler?: string;
      /** @enum {string} */
      kind?: 'KN' | 'TC' | 'KNPA' | 'KL';
      place?: string;
      /**
       * @default due
       * @enum {string}
       */
      sort: 'due' | '-due' | 'received' | '-received' | 'waiting' | '-waiting';
      /** @enum {string} */
      state?:
        | 'received'
        | 'classified'
        | 'accepted'
        | 'assigned'
        | 'verifying'
        | 'awaiting-decision'
        | 'suspended'
        | 'decided'
        | 'closed'
        | 'withdrawn'
        | 'terminated';
      subject?: string;
      /** @enum {string} */
      tab?: 'todo' | 'waiting' | 'paused' | 'done' | 'classify' | 'verify';
      /** Format: date */
      to?: string;
      /** Format: uuid */
      unit?: string;
      /** @enum {string} */
      waits?: 'sign';
    };
    ExportProblemView: {
      /** @enum {string} */
      code: 'export-too-large' | 'export-failed';
      text: components['schemas']['LocalText'];
    };
    ExportView: {
      /** Format: date-time */
      askedAt: string;
      /** Format: date-time */
      doneAt: string | null;
      /** Format: date-time */
      expiresAt: string;
      fileName: string;
      /** @enum {string} */
      format: 'xlsx' | 'csv';
      /** Format: uuid */
      id: string;
      problem: components['schemas']['ExportProblemView'] | null;
      rows: number;
      size: number;
      /** @enum {string} */
      state: 'waiting' | 'running' | 'done' | 'failed' | 'expired';
      total: number | null;
    };
    ExtendCase: {
      days: number;
      document: components['schemas']['DocumentGiven'];
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      note?: string;
      /** Format: date-time */
      occurredAt?: string;
    };
    ExtensionOfCase: {
      /** Format: date-time */
      at: string;
      days: number;
      document: components['schemas']['PaperOfAct'];
    };
    ExtensionView: {
      days: number;
      /** Format: date */
      decided: string;
      document: string;
    };
    FactsGiven: {
      /** Format: date-time */
      acceptedAt?: string;
      /** Format: date */
      decisionKnownOn?: string;
      /** Format: date */
      delayReportedOn?: string;
      delegated?: boolean;
      /** Format: date */
      dialogueOn?: string;
      dismissal?: boolean;
      /** Format: date */
      executeBy?: string;
      forwarded?: boolean;
      /** @enum {string} */
      forwardedBy?: 'deputy' | 'reception-board' | 'front' | 'press' | 'agency';
      /** Format: date */
      meetingOn?: string;
      otherBody?: boolean;
      /** Format: date-time */
      receivedAt?: string;
      remote?: boolean;
      /** Format: date */
      reviewAskedOn?: string;
      secondLevel?: boolean;
      severalPlaces?: boolean;
    };
    FieldView: {
      hint?: components['schemas']['ActionText'];
      /** @enum {string} */
      kind:
        | 'text'
        | 'long-text'
        | 'number'
        | 'day'
        | 'instant'
        | 'due'
        | 'yes-no'
        | 'choice'
        | 'choices'
        | 'post'
        | 'paper';
      label: components['schemas']['ActionText'];
      least?: number;
      most?: number;
      name: string;
      options?: components['schemas']['ChoiceView'][];
      required: boolean;
      /** @enum {string} */
      shownWhen?: 'late';
      value?: string;
    };
    FiguresView: {
      atNight: number;
      highest: number;
      passedOver: number;
      reminded: number;
      told: number;
    };
    FindingList: {
      items: components['schemas']['FindingView'][];
      next: string | null;
    };
    FindingView: {
      /** @enum {string} */
      code: 'nobody-reached' | 'vacant-today' | 'post-unknown' | 'longer-than-legal';
      count: number;
      units: string[];
    };
    FirstPassword: {
      password: string;
      token: string;
    };
    FirstSteps: {
      account: boolean;
      calendar: boolean;
      desk: boolean;
      handler: boolean;
      head: boolean;
      petition: boolean;
      unit: boolean;
    };
    GrantIdentityRight: {
      note: string;
      /** Format: uuid */
      officerId: string;
      /** @enum {string} */
      purpose: 'check-eligibility' | 'contact' | 'verify' | 'print-paper' | 'check-duplicate' | 'protection' | 'other';
      /** Format: date */
      until: string;
    };
    HandOverCase: {
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      note?: string;
      /** Format: date-time */
      occurredAt?: string;
      /** Format: uuid */
      officerId?: string;
      /** Format: uuid */
      postId?: string;
    };
    HandlingView: {
      article: string;
      /** @enum {string} */
      code: 'accept' | 'guide' | 'forward' | 'police' | 'order-report' | 'court' | 'file' | 'settle';
      en: string;
      vi: string;
      within: components['schemas']['WithinView'] | null;
    };
    HeldDayBody: {
      /** @enum {string} */
      by: 'head' | 'acting' | 'deputy';
      document: string | null;
      /** Format: date */
      on: string;
    };
    HeldPostView: {
      /** Format: uuid */
      postId: string;
      /** @enum {string} */
      role: 'TD' | 'VT' | 'CV' | 'LP' | 'LD' | 'CU' | 'TT' | 'QT' | 'VH';
      title: components['schemas']['LocalText'];
      unit: components['schemas']['UnitOfPost'];
    };
    HolderView: {
      name: string;
      /** Format: uuid */
      officerId: string;
    };
    IdentityLogEntry: {
      caseId: string;
      caseNumber: string;
      id: string;
      /** @enum {string} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL';
      officerId: string;
      /** Format: date-time */
      openedAt: string;
      postId: string;
      /** @enum {string} */
      purpose: 'check-eligibility' | 'contact' | 'verify' | 'print-paper' | 'check-duplicate' | 'protection' | 'other';
      unitId: string;
      unusual: ('outside-hours' | 'not-the-handler' | 'many')[];
    };
    IdentityRightList: {
      items: components['schemas']['IdentityRightView'][];
    };
    IdentityRightView: {
      caseId: string;
      /** Format: date-time */
      from: string;
      grantedBy: string;
      id: string;
      officerId: string;
      /** @enum {string} */
      purpose: 'check-eligibility' | 'contact' | 'verify' | 'print-paper' | 'check-duplicate' | 'protection' | 'other';
      /** Format: date-time */
      revokedAt: string | null;
      /** Format: date */
      until: string;
    };
    IdentityView: {
      address: string | null;
      birthDate: string | null;
      ethnicGroup: string | null;
      idIssuedAt: string | null;
      /** Format: date */
      idIssuedOn: string | null;
      /** @enum {string|null} */
      idKind: 'citizen-card' | 'personal-number' | 'identity-certificate' | 'passport' | 'other' | null;
      idNumber: string | null;
      name: string;
      nationality: string | null;
      occupation: string | null;
      phone: string | null;
      /** @enum {string|null} */
      sex: 'male' | 'female' | 'other' | null;
    };
    ImportCounts: {
      changed: number;
      created: number;
      unchanged: number;
    };
    ImportPreview: {
      changed: number;
      created: number;
      problemCount: number;
      problems: components['schemas']['LineProblemView'][];
      unchanged: number;
    };
    IssuePaper: {
      document: components['schemas']['DocumentGiven'];
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      note?: string;
      /** Format: date-time */
      occurredAt?: string;
      /** @enum {string} */
      paper:
        | 'acceptance-notice'
        | 'visitor-reply'
        | 'decision-sent'
        | 'decision-published'
        | 'conclusion-sent'
        | 'conclusion-published'
        | 'conclusion-action'
        | 'conclusion-action-report'
        | 'transfer-notice'
        | 'party-notice'
        | 'forwarder-reply'
        | 'suspension-notice'
        | 'dialogue-notice'
        | 'meeting-notice'
        | 'delay-report-demand'
        | 'delay-report'
        | 'review-decision'
        | 'result-report'
        | 'result-notice'
        | 'reception-refusal';
    };
    KnownPerson: {
      cases: components['schemas']['CaseItem'][];
      endedCases: components['schemas']['CaseItem'][];
      recorded: components['schemas']['RecordedPerson'] | null;
      visits: number;
    };
    LadderLineView: {
      /** Format: date-time */
      at: string;
      /** @enum {string} */
      kind: 'told' | 'repeated' | 'skipped' | 'answered';
      note: string | null;
      /** Format: uuid */
      officerId: string | null;
      officerName: string | null;
      /** Format: uuid */
      postId: string | null;
      postTitle: components['schemas']['LocalText'] | null;
      reason: string | null;
      /** Format: date */
      returnOn: string | null;
      step: number;
      /** Format: uuid */
      unitId: string;
      unitName: components['schemas']['LocalText'] | null;
    };
    LadderView: {
      acknowledged: components['schemas']['AnswerView'] | null;
      addressee: components['schemas']['AddresseeView'];
      alertNumber: string;
      answersGiven: number;
      answersNeeded: number;
      /** Format: uuid */
      caseId: string;
      caseNumber: string | null;
      /** @enum {string} */
      cause: 'overdue' | 'crowd' | 'crowd-growing';
      /** Format: uuid */
      clockId: string | null;
      ended: components['schemas']['AlertEndView'] | null;
      groupSize: number | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      line: 'state' | 'party';
      lines: components['schemas']['LadderLineView'][];
      /** Format: date-time */
      nextAt: string | null;
      note: string | null;
      policy: components['schemas']['PolicyFacts'];
      /** Format: date-time */
      raisedAt: string;
      rule: string | null;
      /** @enum {string} */
      status: 'standing' | 'acknowledged' | 'ended';
      step: number;
      /** Format: uuid */
      unitId: string;
      upcoming: components['schemas']['UpcomingStepView'] | null;
      version: number;
    };
    LastAct: {
      /** Format: date-time */
      at: string;
      name: string | null;
      type: string;
    };
    LastActOfCase: {
      /** Format: date-time */
      at: string;
      by: components['schemas']['ActorOfLastAct'];
      type: string;
    };
    LatenciesView: {
      alert: components['schemas']['PercentilesView'];
      overdue: components['schemas']['PercentilesView'];
    };
    LeaveView: {
      /** Format: date */
      from: string;
      /** Format: uuid */
      id: string;
      name: string;
      /** Format: uuid */
      officerId: string;
      /** Format: uuid */
      postId: string;
      /** Format: uuid */
      standInPostId: string | null;
      /** Format: date */
      to: string;
      version: number;
    };
    LedgerDayView: {
      /** Format: date */
      date: string;
      en: string;
      number: number | null;
      /** @enum {string} */
      reason:
        | 'event'
        | 'counted'
        | 'worked-in-exchange'
        | 'weekend'
        | 'day-off'
        | 'pause'
        | 'still-paused'
        | 'moved'
        | 'moved-to';
      source?: string;
      /** Format: date */
      to?: string;
      vi: string;
    };
    LineBody: {
      /** Format: date */
      from: string;
      /** Format: uuid */
      parentId: string | null;
      /** Format: date */
      to: string | null;
    };
    LineProblemView: {
      code: string;
      en: string;
      line: number;
      vi: string;
    };
    LineView: {
      /** Format: date */
      from: string;
      /** Format: uuid */
      parentId: string | null;
      /** Format: date */
      to: string | null;
    };
    LinkCases: {
      caseNumber: string;
      otherCaseNumber: string;
      reason: string;
    };
    ListedUnitView: {
      code: string;
      /** Format: uuid */
      committeeId: string | null;
      committees: components['schemas']['CommitteeView'][];
      /** @enum {string} */
      hierarchy: 'state' | 'party';
      /** Format: uuid */
      id: string;
      level: string;
      lines: components['schemas']['LineView'][];
      name: components['schemas']['NameView'];
      /** Format: uuid */
      parentId: string | null;
      /** Format: uuid */
      successorId: string | null;
      unitsBelow: number;
      /** Format: date */
      validFrom: string;
      /** Format: date */
      validTo: string | null;
      version: number;
    };
    Load: {
      away: components['schemas']['Away'] | null;
      dueIn7Days: number;
      gaveBack: number;
      name: string | null;
      /** Format: uuid */
      officerId: string | null;
      open: number;
      overdue: number;
      /** Format: uuid */
      postId: string | null;
      /** @enum {string|null} */
      role: 'TD' | 'VT' | 'CV' | 'LP' | 'LD' | 'CU' | 'TT' | 'QT' | 'VH' | null;
      sameSubject: number;
      suits: boolean;
      title: components['schemas']['LocalText'] | null;
    };
    LoadList: {
      items: components['schemas']['Load'][];
      next: string | null;
    };
    LocalText: {
      en: string;
      vi: string;
    };
    LockTime: {
      minutes: number;
      /** Format: uuid */
      postId: string;
      version: number;
    };
    LockTimeList: {
      items: components['schemas']['LockTime'][];
      next: string | null;
      otherwise: number;
    };
    LookUpPerson: {
      /** @enum {string} */
      idKind?: 'citizen-card' | 'personal-number' | 'identity-certificate' | 'passport' | 'other';
      idNumber: string;
    };
    MachineView: {
      backupAgeDays: number | null;
      backupMaxAgeDays: number;
      diskLowMb: number;
      freeMb: number | null;
      isKnown: boolean;
      /** Format: date-time */
      lastBackupAt: string | null;
    };
    Mark45View: {
      /** Format: date */
      on: string;
      passed: boolean;
    };
    MarkComplex: {
      criteria: ('a' | 'b' | 'c' | 'd' | 'dd' | 'e' | 'g')[];
      document: components['schemas']['DocumentGiven'];
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      note?: string;
      /** Format: date-time */
      occurredAt?: string;
    };
    MatterList: {
      items: string[];
      next: string | null;
    };
    Me: {
      account: components['schemas']['AccountOfMe'];
      actingPost: components['schemas']['HeldPostView'] | null;
      /** Format: date-time */
      now: string;
      officer: components['schemas']['OfficerOfMe'];
      permissions: (
        | 'unit.read'
        | 'unit.change'
        | 'leave.record'
        | 'reception-month.read'
        | 'reception-month.record'
        | 'calendar.read'
        | 'calendar.change'
        | 'visit.record'
        | 'visit.read'
        | 'person.look-up'
        | 'petition.register'
        | 'petition.read'
        | 'petition.withdraw'
        | 'petition.name-representatives'
        | 'identity.open'
        | 'identity-log.read'
        | 'identity-right.grant'
        | 'identity-right.read'
        | 'case.read'
        | 'case.classify'
        | 'case.accept'
        | 'case.assign'
        | 'case.take-up'
        | 'case.return'
        | 'case.step'
        | 'case.hand-over'
        | 'case.submit'
        | 'case.decide'
        | 'case.sign'
        | 'case.record-execution'
        | 'case.close'
        | 'case.suspend'
        | 'case.resume'
        | 'case.extend'
        | 'case.mark-complex'
        | 'case.examine'
        | 'case.take-over'
        | 'case.terminate'
        | 'case.correct-facts'
        | 'case.issue-paper'
        | 'queue.read'
        | 'workload.read'
        | 'clock.read'
        | 'reconciliation.read'
        | 'alert.read'
        | 'alert.acknowledge'
        | 'crowd.read'
        | 'crowd.tie'
        | 'policy.read'
        | 'policy.change'
        | 'policy.apply'
        | 'account.manage'
        | 'machine.read'
        | 'parked.read'
        | 'parked.decide'
      )[];
      posts: components['schemas']['HeldPostView'][];
      /** @enum {string|null} */
      role: 'TD' | 'VT' | 'CV' | 'LP' | 'LD' | 'CU' | 'TT' | 'QT' | 'VH' | null;
      session: components['schemas']['SessionOfMe'];
      unit: components['schemas']['UnitOfPost'] | null;
    };
    MoveAlertsBody: {
      reason: string;
    };
    MoveView: {
      alerts: number;
      /** Format: date-time */
      at: string;
      /** Format: uuid */
      by: string;
      reason: string;
    };
    MovedClockView: {
      /** Format: date */
      after: string | null;
      article: string;
      /** Format: date */
      before: string | null;
      /** Format: uuid */
      caseId: string;
      rule: string;
    };
    NameMatter: {
      caseNumber: string;
      matter?: string | null;
      reason: string;
    };
    NameRepresentatives: {
      /** Format: date-time */
      occurredAt?: string;
      personKeys: string[];
    };
    NameView: {
      en: string;
      vi: string;
    };
    NamedHandler: {
      name: string | null;
      /** Format: uuid */
      officerId: string;
      /** Format: uuid */
      postId: string | null;
      title: components['schemas']['LocalText'] | null;
    };
    NamedPostView: {
      /** Format: uuid */
      id: string;
      title: components['schemas']['TextView'] | null;
      /** Format: uuid */
      unitId: string;
      unitName: components['schemas']['TextView'] | null;
    };
    NoticeBody: {
      /** Format: date */
      knownAt: string;
      source: string;
    };
    NoticeView: {
      /** Format: date */
      date: string;
      /** @enum {string} */
      kind: 'holiday' | 'compensatory' | 'swap-off' | 'swap-work' | 'by-law';
      /** Format: date */
      knownAt: string | null;
      source: string;
    };
    OfferView: {
      /** @enum {string} */
      action:
        | 'classify'
        | 'accept'
        | 'assign'
        | 'take-up'
        | 'return'
        | 'hand-over'
        | 'record-step'
        | 'submit-result'
        | 'decide'
        | 'record-execution'
        | 'close'
        | 'suspend'
        | 'resume'
        | 'extend'
        | 'mark-complex'
        | 'start-examination'
        | 'end-examination'
        | 'take-over'
        | 'terminate'
        | 'correct-facts'
        | 'issue-paper';
      assignees?: components['schemas']['OfferedPostView'][];
      fields: components['schemas']['FieldView'][];
      hint?: components['schemas']['ActionText'];
      label: components['schemas']['ActionText'];
      path: string;
      signers?: components['schemas']['OfferedPostView'][];
    };
    OfferedPostView: {
      /** Format: uuid */
      postId: string;
      /** Format: uuid */
      unitId: string;
    };
    OfficeView: {
      /** @enum {string} */
      code:
        | 'commune-department'
        | 'commune-committee'
        | 'district-committee'
        | 'department-unit'
        | 'department'
        | 'provincial-committee'
        | 'ministry-unit'
        | 'ministry'
        | 'government'
        | 'public-service-unit'
        | 'party-cell'
        | 'grassroots-party-committee'
        | 'commune-party-committee'
        | 'provincial-party-committee'
        | 'central-party-committee';
      en: string;
      /** @enum {string} */
      line: 'state' | 'party';
      needsManager: boolean;
      vi: string;
    };
    OfficerOfMe: {
      /** Format: uuid */
      id: string;
      name: string | null;
    };
    OfficerView: {
      /** Format: uuid */
      id: string;
      name: string;
    };
    OfficesView: {
      items: components['schemas']['OfficeView'][];
    };
    OfficialWithoutAccount: {
      name: string;
      /** Format: uuid */
      officerId: string;
      posts: components['schemas']['HeldPostView'][];
    };
    OpenIdentity: {
      /** Format: uuid */
      caseId: string;
      note?: string;
      /** @enum {string} */
      purpose?: 'check-eligibility' | 'contact' | 'verify' | 'print-paper' | 'check-duplicate' | 'protection' | 'other';
    };
    OpenWords: {
      note?: string;
      /** @enum {string} */
      purpose?: 'check-eligibility' | 'contact' | 'verify' | 'print-paper' | 'check-duplicate' | 'protection' | 'other';
    };
    OpenedIdentity: {
      caseId: string;
      id: string;
      identity: components['schemas']['IdentityView'];
      /** @enum {string} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL';
      personKey: string;
      shownForSeconds: number;
      version: number;
    };
    OpenedPaper: {
      condition: string;
      name: string;
      pages: number;
    };
    OpenedWords: {
      caseId: string;
      content: string | null;
      id: string;
      /** @enum {string} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL';
      papers?: components['schemas']['OpenedPaper'][];
      petitionId: string;
      request: string | null;
      respondentName: string | null;
      shownForSeconds: number;
      version: number;
    };
    PaperInput: {
      /** @enum {string} */
      condition: 'original' | 'certified-copy' | 'copy';
      name: string;
      pages: number;
    };
    PaperOfAct: {
      /** Format: date */
      date: string;
      number: string;
      /** Format: uuid */
      signerPostId: string;
    };
    PaperOfCase: {
      /** Format: date */
      date: string;
      number: string;
      /** Format: uuid */
      signerPostId: string;
    };
    ParkedEvent: {
      code: string;
      /** Format: date-time */
      decidedAt: string | null;
      eventId: string | null;
      /** Format: uuid */
      id: string;
      offset: number;
      /** Format: date-time */
      parkedAt: string;
      partition: number;
      reason: string;
      /** @enum {string} */
      status: 'parked' | 'replayed' | 'discarded';
      subject: string | null;
      topic: string;
      type: string | null;
    };
    PastResultView: {
      article: string;
      calendar: components['schemas']['CalendarVersionView'][];
      cause: string;
      /** Format: date-time */
      causeAt: string | null;
      causeDocument: components['schemas']['DocumentView'] | null;
      /** Format: uuid */
      causeEventId: string;
      causeText: components['schemas']['WordsView'];
      /** Format: date */
      due: string | null;
      /** Format: date-time */
      dueAt: string | null;
      /** Format: date-time */
      lateFrom: string | null;
      /** Format: date */
      overdueAfter: string | null;
      /** Format: date-time */
      overdueAt: string | null;
      /** Format: date */
      pausedFrom: string | null;
      /** Format: date-time */
      replacedAt: string;
      rule: string;
      ruleVersion: string;
      /** Format: date */
      start: string;
      /** @enum {string} */
      status: 'running' | 'paused' | 'met' | 'late' | 'cancelled';
      /** Format: date */
      warnBy: string | null;
      weekendsOnly: boolean;
    };
    PauseGroundView: {
      article: string;
      /** Format: date */
      from: string;
      /** @enum {string} */
      ground: 'suspension' | 'examination' | 'obstacle';
      inDoubt?: string;
    };
    PauseView: {
      document: components['schemas']['DocumentView'] | null;
      endDocument: components['schemas']['DocumentView'] | null;
      /** Format: date */
      from: string;
      /** @enum {string} */
      ground: 'suspension' | 'examination' | 'obstacle';
      /** Format: date */
      to: string | null;
    };
    PercentilesView: {
      count: number;
      max: number | null;
      p50: number | null;
      p95: number | null;
      p99: number | null;
    };
    PersonFigures: {
      after: number;
      before: number;
      /** Format: uuid */
      officerId: string;
    };
    PersonInput: {
      address?: string;
      birthDate?: string;
      ethnicGroup?: string;
      idIssuedAt?: string;
      /** Format: date */
      idIssuedOn?: string;
      /** @enum {string} */
      idKind?: 'citizen-card' | 'personal-number' | 'identity-certificate' | 'passport' | 'other';
      idNumber?: string;
      name: string;
      nationality?: string;
      occupation?: string;
      phone?: string;
      representative?: boolean;
      /** @enum {string} */
      sex?: 'male' | 'female' | 'other';
    };
    PetitionView: {
      addressedTo: string[];
      caseId: string;
      caseNumber: string;
      /** @enum {string} */
      channel: 'visit' | 'post' | 'online' | 'box' | 'forwarded' | 'phone' | 'other';
      /** Format: date-time */
      dueAt: string | null;
      groupSize: number;
      id: string;
      isProtected: boolean;
      /** @enum {string} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL';
      petitionNumber: string | null;
      petitioners: components['schemas']['PetitionerView'][];
      placeCode: string | null;
      /** Format: date-time */
      receivedAt: string;
      /** @enum {string} */
      relation: 'opening' | 'joined';
      respondent: components['schemas']['RespondentView'] | null;
      settledBefore: components['schemas']['SettledView'] | null;
      subject: string;
      summary: string | null;
      unitId: string;
      version: number;
      visitId: string | null;
      /** Format: date-time */
      withdrawnAt: string | null;
    };
    PetitionerView: {
      mask: components['schemas']['TextView'];
      personKey: string;
      representative: boolean;
    };
    PlainRuleView: {
      article: string;
      /** @enum {string} */
      confidence: 'A' | 'B' | 'C' | 'D';
      /** Format: date */
      from: string;
      id: string;
      name: components['schemas']['WordsView'];
      rule: components['schemas']['WordsView'];
    };
    PlannedDayBody: {
      /** Format: date */
      on: string;
      /** Format: date */
      postedOn: string | null;
    };
    PolicyDraftBody: {
      /** @enum {string|null} */
      cause?: 'overdue' | 'crowd' | 'crowd-growing' | null;
      kinds?: ('KN' | 'TC' | 'KNPA' | 'KL')[];
      /** @enum {string|null} */
      line?: 'state' | 'party' | null;
      maxSteps?: number | null;
      policyId?: string | null;
      quiet?: components['schemas']['QuietHoursBody'] | null;
      reason: string;
      repeatEvery: {
        hours?: number;
        workingDays?: number;
        workingHours?: number;
      };
      steps: components['schemas']['StepBody'][];
      /** Format: uuid */
      unitId?: string | null;
      /** Format: date */
      validFrom: string;
      /** Format: date */
      validTo?: string | null;
    };
    PolicyFacts: {
      maxSteps: number | null;
      policyId: string;
      quiet?: components['schemas']['QuietHoursView'] | null;
      repeatEvery: {
        hours?: number;
        workingDays?: number;
        workingHours?: number;
      };
      steps: components['schemas']['PolicyStep'][];
      version: number;
    };
    PolicyStep: {
      after: {
        hours?: number;
        workingDays?: number;
        workingHours?: number;
      };
      also?: string[];
      answers?: number;
      /** Format: uuid */
      postId?: string;
      /** @enum {string} */
      who?: 'unit-head' | 'next-level' | 'post';
    };
    PolicyVersionList: {
      items: components['schemas']['PolicyVersionView'][];
      next: string | null;
    };
    PolicyVersionView: {
      /** Format: date-time */
      appliedAt: string | null;
      /** Format: uuid */
      appliedBy: string | null;
      appliedByName: string | null;
      basedOn: number | null;
      /** @enum {string} */
      cause: 'overdue' | 'crowd' | 'crowd-growing';
      /** Format: date-time */
      draftedAt: string;
      /** Format: uuid */
      draftedBy: string | null;
      draftedByName: string | null;
      /** Format: uuid */
      id: string;
      isInForce: boolean;
      kinds: ('KN' | 'TC' | 'KNPA' | 'KL')[];
      /** @enum {string|null} */
      line: 'state' | 'party' | null;
      maxSteps: number | null;
      moves: components['schemas']['MoveView'][];
      policyId: string;
      posts: components['schemas']['NamedPostView'][];
      quiet?: components['schemas']['QuietHoursView'] | null;
      reason: string;
      repeatEvery: {
        hours?: number;
        workingDays?: number;
        workingHours?: number;
      };
      /** @enum {string} */
      state: 'draft' | 'applied' | 'discarded';
      steps: components['schemas']['PolicyStep'][];
      /** Format: uuid */
      unitId: string | null;
      /** Format: date */
      validFrom: string;
      /** Format: date */
      validTo: string | null;
      version: number;
    };
    PostView: {
      holder: components['schemas']['HolderView'] | null;
      holders: components['schemas']['TenureView'][];
      holdersVersion: number;
      /** Format: uuid */
      id: string;
      isHead: boolean;
      /** @enum {string} */
      role: 'TD' | 'VT' | 'CV' | 'LP' | 'LD' | 'CU' | 'TT' | 'QT' | 'VH';
      title: components['schemas']['NameView'];
      /** Format: uuid */
      unitId: string;
      vacant: boolean;
      /** Format: date */
      validFrom: string;
      /** Format: date */
      validTo: string | null;
      version: number;
    };
    PreviousEndView: {
      cause: string;
      /** Format: date */
      due: string | null;
      /** Format: date-time */
      lateFrom: string | null;
      /** Format: date-time */
      replacedAt: string;
    };
    Problem: {
      code: string;
      detail: string;
      detailEn?: string;
      fields?: {
        code?: string;
        field?: string;
        text?: {
          en: string;
          vi: string;
        };
      }[];
      params?: {
        [key: string]: unknown;
      };
      status: number;
      text: {
        en: string;
        vi: string;
      };
      title: string;
      trace: string;
      type: string;
    } & {
      [key: string]: unknown;
    };
    ProceedingsView: {
      complexity: components['schemas']['ComplexityView'] | null;
      examination: components['schemas']['ExaminationView'] | null;
      execution: components['schemas']['ExecutionView'] | null;
      extensions: components['schemas']['ExtensionOfCase'][];
      facts: components['schemas']['CorrectedFactsView'];
      suspension: components['schemas']['SuspensionView'] | null;
      takenOver: components['schemas']['TakeOverView'] | null;
      termination: components['schemas']['TerminationView'] | null;
    };
    Queue: {
      counts: components['schemas']['Counts'];
      first: number;
      items: components['schemas']['QueueItem'][];
      next: string | null;
      total: number;
    };
    QueueItem: {
      due: components['schemas']['DueView'] | null;
      flags: 'crowd'[];
      groupSize: number;
      handler: components['schemas']['CaseHandler'] | null;
      handlerName: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string|null} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL' | null;
      lastAct: components['schemas']['LastAct'] | null;
      lastReturn: components['schemas']['ReturnView'] | null;
      mark45: components['schemas']['Mark45View'] | null;
      moreClocks: number;
      number: string | null;
      placeCode: string | null;
      /** Format: date-time */
      receivedAt: string | null;
      returned: number;
      /** @enum {string} */
      state:
        | 'received'
        | 'classified'
        | 'accepted'
        | 'assigned'
        | 'verifying'
        | 'awaiting-decision'
        | 'suspended'
        | 'decided'
        | 'closed'
        | 'withdrawn'
        | 'terminated';
      subject: string | null;
      /** Format: date-time */
      submittedAt: string | null;
      summary: string | null;
      unit: components['schemas']['UnitOfCase'] | null;
      /** Format: uuid */
      unitId: string | null;
      version: number;
      /** Format: date-time */
      waitingSince: string | null;
      /** @enum {string|null} */
      waitsForMe: 'work' | 'assign' | 'sign' | null;
    };
    QuietHoursBody: {
      exceptPeople: number | null;
      from: string;
      restDays: boolean;
      to: string;
    };
    QuietHoursView: {
      exceptPeople: number | null;
      from: string;
      restDays: boolean;
      to: string;
    };
    ReasonView: {
      article: string;
      en: string;
      vi: string;
    };
    ReceptionMonthView: {
      held: components['schemas']['HeldDayBody'][];
      month: string;
      planned: components['schemas']['PlannedDayBody'][];
      /** Format: uuid */
      unitId: string;
      version: number;
    };
    ReconciliationCounts: {
      alerts: number;
      cases: number;
      clocks: number;
      late: number;
      overdue: number;
      rederivationsOpen: number;
    };
    ReconciliationView: {
      /** Format: date-time */
      asOf: string;
      counts: components['schemas']['ReconciliationCounts'];
      differenceCount: number;
      differences: components['schemas']['DifferenceView'][];
      latencies: components['schemas']['LatenciesView'];
      settled: number;
    };
    RecordExecution: {
      document: components['schemas']['DocumentGiven'];
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      note?: string;
      /** @enum {string} */
      obstacle?: 'refusal' | 'means' | 'other-body' | 'stayed' | 'objective-obstacle';
      /** Format: date-time */
      occurredAt?: string;
      /** @enum {string} */
      outcome: 'whole' | 'part' | 'none';
    };
    RecordLeave: {
      /** Format: date */
      from: string;
      /** Format: uuid */
      id?: string;
      /** Format: uuid */
      standInPostId?: string | null;
      /** Format: date */
      to: string;
    };
    RecordMonth: {
      held: components['schemas']['HeldDayBody'][];
      planned: components['schemas']['PlannedDayBody'][];
    };
    RecordStep: {
      activity: string;
      group?: string;
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      note?: string;
      /** Format: date-time */
      occurredAt?: string;
      /** Format: uuid */
      officerId?: string;
    };
    RecordVisit: {
      /** @enum {string} */
      form: 'regular' | 'head' | 'unscheduled';
      groupSize?: number;
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      matter?: string;
      /** Format: date-time */
      occurredAt?: string;
      /**
       * @default received
       * @enum {string}
       */
      outcome: 'received' | 'guided' | 'answered' | 'appointment' | 'refused';
      people?: components['schemas']['PersonInput'][];
      petitions?: components['schemas']['VisitPetition'][];
      /** Format: date-time */
      receivedAt?: string;
      /** @enum {string} */
      refusalGround?:
        | 'law-9-1'
        | 'law-9-2'
        | 'law-9-3'
        | 'decree-4-1-a'
        | 'decree-4-1-b'
        | 'decree-4-1-c'
        | 'decree-4-1-d'
        | 'decree-4-1-dd'
        | 'decree-4-1-e'
        | 'decree-4-1-g'
        | 'decree-4-1-h'
        | 'decree-4-1-i'
        | 'decree-4-1-k';
      request?: string;
      /** Format: uuid */
      unitId?: string;
    };
    RecordedPerson: {
      caseId: string;
      personKey: string;
    };
    RefusedOfferView: {
      /** @enum {string} */
      action:
        | 'classify'
        | 'accept'
        | 'assign'
        | 'take-up'
        | 'return'
        | 'hand-over'
        | 'record-step'
        | 'submit-result'
        | 'decide'
        | 'record-execution'
        | 'close'
        | 'suspend'
        | 'resume'
        | 'extend'
        | 'mark-complex'
        | 'start-examination'
        | 'end-examination'
        | 'take-over'
        | 'terminate'
        | 'correct-facts'
        | 'issue-paper';
      code: string;
      label: components['schemas']['ActionText'];
      path: string;
      text: components['schemas']['ActionText'];
    };
    RegisterOfficer: {
      /** Format: uuid */
      id?: string;
      name: string;
    };
    RegisterPetition: {
      addressedTo?: string[];
      /** @enum {string} */
      channel: 'visit' | 'post' | 'online' | 'box' | 'forwarded' | 'phone' | 'other';
      content?: string;
      /** Format: date-time */
      dueAt?: string;
      groupSize?: number;
      /** Format: uuid */
      joinCaseId?: string;
      /** @enum {string} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL';
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      /** Format: date-time */
      occurredAt?: string;
      papers?: components['schemas']['PaperInput'][];
      petitioners?: components['schemas']['PersonInput'][];
      placeCode?: string;
      /** Format: date-time */
      receivedAt?: string;
      request?: string;
      respondent?: components['schemas']['RespondentInput'];
      settledBefore?: components['schemas']['SettledBefore'];
      /** @enum {string} */
      subject:
        | 'policy'
        | 'land-housing'
        | 'civil-service'
        | 'construction'
        | 'finance'
        | 'environment'
        | 'other-administrative'
        | 'justice'
        | 'party-organisations'
        | 'corruption'
        | 'other';
      summary?: string;
      /** Format: uuid */
      unitId?: string;
    };
    RemoveCase: {
      /** Format: uuid */
      caseId: string;
      reason: string;
    };
    RespondentInput: {
      /** @enum {string} */
      kind: 'unit' | 'officer' | 'other';
      name?: string;
      /** Format: uuid */
      unitId?: string;
    };
    RespondentOfCase: {
      /** @enum {string} */
      kind: 'unit' | 'officer' | 'other';
      /** Format: uuid */
      unitId: string | null;
      unitName: components['schemas']['LocalText'] | null;
    };
    RespondentView: {
      /** @enum {string} */
      kind: 'unit' | 'officer' | 'other';
      unitId: string | null;
    };
    ResumeCase: {
      document: components['schemas']['DocumentGiven'];
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      note?: string;
      /** Format: date-time */
      occurredAt?: string;
    };
    ReturnCase: {
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      note: string;
      /** Format: date-time */
      occurredAt?: string;
      /** @enum {string} */
      reason: 'not-my-field' | 'conflict-of-interest' | 'overloaded' | 'on-leave' | 'missing-papers' | 'other';
    };
    ReturnView: {
      /** Format: date-time */
      at: string;
      name: string | null;
      note: string | null;
      reason: string;
    };
    RevokeIdentityRight: {
      /** Format: uuid */
      officerId: string;
    };
    RuleCatalogue: {
      criteria: components['schemas']['CriterionView'][];
      items: components['schemas']['RuleView'][];
      withoutNumber: components['schemas']['PlainRuleView'][];
    };
    RuleExtensionView: {
      article: string;
      days: number;
      times: number;
    };
    RuleReadingView: {
      article: string;
      length: components['schemas']['WordsView'];
    };
    RuleVersionView: {
      article: string;
      /** @enum {string} */
      confidence: 'A' | 'B' | 'C' | 'D';
      /** Format: date */
      from: string;
      length: components['schemas']['WordsView'];
      readings: components['schemas']['RuleReadingView'][];
      /** Format: date */
      until: string | null;
      version: string;
    };
    RuleView: {
      ends: components['schemas']['WordsView'] | null;
      extensions: components['schemas']['RuleExtensionView'][];
      family: string;
      id: string;
      kinds: ('KN' | 'TC' | 'KNPA' | 'KL')[];
      name: components['schemas']['WordsView'];
      /** @enum {string} */
      nature: 'duty' | 'window' | 'effect' | 'display' | 'keeping';
      pauses: components['schemas']['PauseGroundView'][];
      starts: components['schemas']['WordsView'];
      variant: ('remote' | 'complex' | 'severalPlaces' | 'dismissal')[];
      versions: components['schemas']['RuleVersionView'][];
    };
    RungView: {
      /** Format: date-time */
      at: string;
      /** Format: uuid */
      officerId: string | null;
      /** Format: uuid */
      postId: string | null;
      step: number;
      /** Format: uuid */
      unitId: string;
    };
    SearchCases: {
      /** @default 20 */
      limit: number;
      words: string;
    };
    SessionItem: {
      agent: string | null;
      /** Format: date-time */
      createdAt: string;
      current: boolean;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      lastSeenAt: string;
    };
    SessionList: {
      items: components['schemas']['SessionItem'][];
      next: string | null;
    };
    SessionOfMe: {
      /** Format: date-time */
      endsAt: string;
      /** Format: uuid */
      id: string;
      idleMinutes: number;
      lockMinutes: number;
    };
    SetLockTime: {
      minutes: number;
    };
    SetPassword: {
      password: string;
    };
    SetUp: {
      password: string;
      token: string;
      username: string;
    };
    SettledBefore: {
      /** Format: date */
      date?: string;
      number?: string;
      /** Format: uuid */
      unitId: string;
    };
    SettledByView: {
      article: string;
      en: string;
      /** @enum {number} */
      instance: 1 | 2;
      /** @enum {string} */
      office:
        | 'commune-department'
        | 'commune-committee'
        | 'district-committee'
        | 'department-unit'
        | 'department'
        | 'provincial-committee'
        | 'ministry-unit'
        | 'ministry'
        | 'government'
        | 'public-service-unit'
        | 'party-cell'
        | 'grassroots-party-committee'
        | 'commune-party-committee'
        | 'provincial-party-committee'
        | 'central-party-committee';
      place: string | null;
      /** @enum {string} */
      post: 'head';
      vi: string;
    };
    SettledView: {
      /** Format: date */
      date: string | null;
      number: string | null;
      unitId: string;
    };
    SignIn: {
      password: string;
      username: string;
    };
    SignerOfEntry: {
      name: string | null;
      /** Format: uuid */
      postId: string;
      title: components['schemas']['LocalText'] | null;
    };
    SimulationBody: {
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
    };
    SimulationView: {
      added: number;
      after: components['schemas']['FiguresView'];
      alerts: number;
      before: components['schemas']['FiguresView'];
      differing: components['schemas']['DifferingView'][];
      people: components['schemas']['PersonFigures'][];
      removed: number;
      unconcerned: number;
      unheard: number;
      weeks: number;
    };
    SkippedView: {
      reason: string;
      step: number;
      /** Format: uuid */
      unitId: string;
    };
    StartExport: {
      columns?: (
        | 'due'
        | 'number'
        | 'kind'
        | 'subject'
        | 'summary'
        | 'people'
        | 'state'
        | 'unit'
        | 'handler'
        | 'place'
        | 'last'
        | 'received'
        | 'waiting'
        | 'submitted'
        | 'returned'
        | 'flags'
      )[];
      filter?: components['schemas']['ExportFilter'];
      /** @enum {string} */
      format: 'xlsx' | 'csv';
      /**
       * @default vi
       * @enum {string}
       */
      language: 'vi' | 'en';
      /** @enum {string} */
      list: 'mine' | 'unit' | 'unassigned' | 'to-sign';
    };
    StepBody: {
      after: {
        hours?: number;
        workingDays?: number;
        workingHours?: number;
      };
      also?: string[];
      answers?: number;
      /** Format: uuid */
      postId?: string;
      /** @enum {string} */
      who?: 'unit-head' | 'next-level' | 'post';
    };
    StepOfAct: {
      activity: string;
      group: string | null;
      /** Format: uuid */
      officerId: string;
      /** Format: uuid */
      stepId: string;
    };
    StepView: {
      article: string;
      /** Format: date */
      date: string;
      document?: components['schemas']['DocumentView'];
      en: string;
      source?: string;
      vi: string;
    };
    SubjectLabel: {
      en: string;
      vi: string;
    };
    SubjectList: {
      items: components['schemas']['SubjectView'][];
    };
    SubjectView: {
      code: string;
      label: components['schemas']['SubjectLabel'];
    };
    SubmitResult: {
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      /** Format: date-time */
      occurredAt?: string;
    };
    SuspendCase: {
      document: components['schemas']['DocumentGiven'];
      /** @enum {string} */
      ground: 'force-majeure' | 'awaiting-other-body' | 're-examination';
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      note?: string;
      /** Format: date-time */
      occurredAt?: string;
    };
    SuspensionView: {
      document: components['schemas']['PaperOfAct'];
      ground: string;
      /** Format: date-time */
      since: string;
    };
    SystemTrouble: {
      /** Format: date-time */
      lastHeartbeatAt: string | null;
      reason: string;
      service: string;
    };
    TabCounts: {
      classify?: number;
      done?: number;
      paused?: number;
      todo?: number;
      verify?: number;
      waiting?: number;
    };
    TakeOverCase: {
      document: components['schemas']['DocumentGiven'];
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      note?: string;
      /** Format: date-time */
      occurredAt?: string;
    };
    TakeOverView: {
      /** Format: date-time */
      at: string;
      document: components['schemas']['PaperOfAct'];
      /** Format: uuid */
      fromUnitId: string;
    };
    TakeUpCase: {
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      /** Format: date-time */
      occurredAt?: string;
    };
    TenureView: {
      /** Format: date */
      from: string;
      name: string;
      /** Format: uuid */
      officerId: string;
      /** Format: date */
      to: string | null;
    };
    TerminateCase: {
      document: components['schemas']['DocumentGiven'];
      /** @enum {string} */
      ground:
        'whole-withdrawal' | 'death-without-heir' | 'organisation-dissolved' | 'denounced-dead' | 'already-settled';
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      note?: string;
      /** Format: date-time */
      occurredAt?: string;
    };
    TerminationView: {
      /** Format: date-time */
      at: string;
      document: components['schemas']['PaperOfAct'];
      ground: string;
    };
    TextBody: {
      en: string;
      vi: string;
    };
    TextView: {
      en: string;
      vi: string;
    };
    Tied: {
      /** Format: uuid */
      crowdId: string | null;
      number: string | null;
      people: number | null;
    };
    TimelineItem: {
      /** Format: date-time */
      at: string;
      by: components['schemas']['ActorOfEntry'] | null;
      data: {
        [key: string]: unknown;
      };
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      recordedAt: string;
      signer: components['schemas']['SignerOfEntry'] | null;
      to: components['schemas']['ActorOfEntry'] | null;
      type: string;
      version: number | null;
    };
    UnassignedQueue: {
      counts: components['schemas']['Counts'];
      first: number;
      items: components['schemas']['QueueItem'][];
      load: components['schemas']['Load'][];
      next: string | null;
      total: number;
    };
    UnitOfCase: {
      code: string | null;
      /** Format: uuid */
      id: string;
      name: components['schemas']['LocalText'] | null;
    };
    UnitOfPost: {
      code: string | null;
      /** @enum {string|null} */
      hierarchy: 'state' | 'party' | null;
      name: components['schemas']['LocalText'] | null;
      /** Format: uuid */
      unitId: string;
    };
    UnitView: {
      code: string;
      /** Format: uuid */
      committeeId: string | null;
      committees: components['schemas']['CommitteeView'][];
      /** @enum {string} */
      hierarchy: 'state' | 'party';
      /** Format: uuid */
      id: string;
      level: string;
      lines: components['schemas']['LineView'][];
      name: components['schemas']['NameView'];
      /** Format: uuid */
      parentId: string | null;
      /** Format: uuid */
      successorId: string | null;
      /** Format: date */
      validFrom: string;
      /** Format: date */
      validTo: string | null;
      version: number;
    };
    UnitWork: {
      open: number;
      people: components['schemas']['Load'][];
      unassigned: number;
    };
    UpcomingStepView: {
      /** Format: date-time */
      at: string;
      /** @enum {string} */
      kind: 'told' | 'repeated';
      /** Format: uuid */
      officerId: string | null;
      /** Format: uuid */
      postId: string | null;
      /** Format: uuid */
      unitId: string;
    };
    VisitPetition: {
      addressedTo?: string[];
      /**
       * @default visit
       * @enum {string}
       */
      channel: 'visit' | 'post' | 'online' | 'box' | 'forwarded' | 'phone' | 'other';
      content?: string;
      /** Format: date-time */
      dueAt?: string;
      groupSize?: number;
      /** Format: uuid */
      joinCaseId?: string;
      /** @enum {string} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL';
      papers?: components['schemas']['PaperInput'][];
      petitioners?: components['schemas']['PersonInput'][];
      placeCode?: string;
      request?: string;
      respondent?: components['schemas']['RespondentInput'];
      settledBefore?: components['schemas']['SettledBefore'];
      /** @enum {string} */
      subject:
        | 'policy'
        | 'land-housing'
        | 'civil-service'
        | 'construction'
        | 'finance'
        | 'environment'
        | 'other-administrative'
        | 'justice'
        | 'party-organisations'
        | 'corruption'
        | 'other';
      summary?: string;
    };
    VisitView: {
      /** @enum {string} */
      form: 'regular' | 'head' | 'unscheduled';
      groupSize: number;
      id: string;
      /** @enum {string|null} */
      lateReason: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review' | null;
      /** @enum {string} */
      outcome: 'received' | 'guided' | 'answered' | 'appointment' | 'refused';
      people: components['schemas']['VisitorView'][];
      petitions: components['schemas']['PetitionView'][];
      /** Format: date-time */
      receivedAt: string;
      refusalGround: string | null;
      unitId: string;
      version: number;
      visitNumber: string | null;
    };
    VisitorView: {
      personKey: string;
      representative: boolean;
    };
    WithdrawPetition: {
      document?: components['schemas']['WithdrawalDocument'];
      /** @enum {string} */
      lateReason?: 'paper-arrived-late' | 'kept-elsewhere' | 'officer-away' | 'system-away' | 'found-on-review';
      /** Format: date-time */
      occurredAt?: string;
    };
    WithdrawalDocument: {
      /** Format: date */
      date: string;
      number: string;
      /** Format: uuid */
      signerPostId: string;
    };
    WithinView: {
      days: number;
      /** @enum {string} */
      unit: 'wd';
    };
    WordsView: {
      en: string;
      vi: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
