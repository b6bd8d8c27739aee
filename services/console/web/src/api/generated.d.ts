// Written by scripts/write-api-types.mjs from the merged OpenAPI document. Do not edit.
export interface paths {
  '/v1/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AccountsController.list'];
    put?: never;
    post: operations['AccountsController.create'];
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
    post: operations['AccountsController.disable'];
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
    post: operations['AccountsController.enable'];
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
    post: operations['AccountsController.setPassword'];
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
    get: operations['AlertsController.list'];
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
    get: operations['AlertsController.get'];
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
    post: operations['AlertsController.acknowledge'];
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
    get: operations['AlertsController.ladder'];
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
    /** The civil-service calendar of a year: the days that differ from an ordinary week */
    get: operations['CalendarsController.one'];
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
    /** Enter official or proposed days, or take days back; open clocks are derived anew */
    post: operations['CalendarsController.enter'];
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
    /** A proposal takes effect as a whole; those it excludes fall away */
    post: operations['CalendarsController.confirm'];
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
    /** A proposal is given up, or what was decided on it taken back, as a whole */
    post: operations['CalendarsController.withdraw'];
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
    post: operations['CasesController.accept'];
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
    get: operations['CasesController.allowedActions'];
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
    post: operations['AssignmentsController.assign'];
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
    post: operations['CasesController.classify'];
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
    /** Every clock of a case, with the reason for its date and what it said before */
    get: operations['ClocksController.list'];
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
    post: operations['CasesController.close'];
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
    post: operations['TimeLimitsController.markComplex'];
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
    post: operations['CasesController.decide'];
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
    post: operations['TimeLimitsController.endExamination'];
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
    post: operations['TimeLimitsController.startExamination'];
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
    post: operations['TimeLimitsController.extend'];
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
    post: operations['TimeLimitsController.correctFacts'];
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
    post: operations['AssignmentsController.handOver'];
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
    post: operations['TimeLimitsController.issuePaper'];
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
    post: operations['CasesController.submitResult'];
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
    post: operations['ProceedingsController.resume'];
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
    post: operations['AssignmentsController.giveBack'];
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
    post: operations['CasesController.recordStep'];
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
    post: operations['ProceedingsController.suspend'];
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
    post: operations['ProceedingsController.takeOver'];
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
    post: operations['AssignmentsController.takeUp'];
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
    post: operations['ProceedingsController.terminate'];
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
    get: operations['CasesController.get'];
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
    get: operations['CasesController.timeline'];
    put?: never;
    post?: never;
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
    /** Why a period ends when it does, step by step; changes nothing */
    post: operations['ExplainController.explain'];
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
    /** Lateness recomputed from the facts, against overdue events and alerts */
    get: operations['ReconciliationController.run'];
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
    get: operations['IdentitiesController.log'];
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
    get: operations['SessionsController.me'];
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
    post: operations['SessionsController.changePassword'];
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
    get: operations['OfficersController.list'];
    put?: never;
    post: operations['OfficersController.register'];
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
    /** Events that could not be handled, newest first */
    get: operations['ParkedEventsController.list'];
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
    /** Never handle it */
    post: operations['ParkedEventsController.discard'];
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
    /** Handle it again */
    post: operations['ParkedEventsController.replay'];
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
    /** Events that could not be handled, newest first */
    get: operations['deadline_ParkedEventsController.list_84'];
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
    /** Never handle it */
    post: operations['deadline_ParkedEventsController.discard_86'];
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
    /** Handle it again */
    post: operations['deadline_ParkedEventsController.replay_85'];
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
    /** Events that could not be handled, newest first */
    get: operations['directory_ParkedEventsController.list_40'];
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
    /** Never handle it */
    post: operations['directory_ParkedEventsController.discard_42'];
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
    /** Handle it again */
    post: operations['directory_ParkedEventsController.replay_41'];
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
    /** Events that could not be handled, newest first */
    get: operations['escalation_ParkedEventsController.list_91'];
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
    /** Never handle it */
    post: operations['escalation_ParkedEventsController.discard_93'];
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
    /** Handle it again */
    post: operations['escalation_ParkedEventsController.replay_92'];
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
    /** Events that could not be handled, newest first */
    get: operations['intake_ParkedEventsController.list_54'];
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
    /** Never handle it */
    post: operations['intake_ParkedEventsController.discard_56'];
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
    /** Handle it again */
    post: operations['intake_ParkedEventsController.replay_55'];
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
    /** Events that could not be handled, newest first */
    get: operations['routing_ParkedEventsController.list_78'];
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
    /** Never handle it */
    post: operations['routing_ParkedEventsController.discard_80'];
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
    /** Handle it again */
    post: operations['routing_ParkedEventsController.replay_79'];
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
    post: operations['IdentitiesController.open'];
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
    get: operations['PetitionsController.list'];
    put?: never;
    post: operations['PetitionsController.register'];
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
    get: operations['PetitionsController.read'];
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
    post: operations['IdentitiesController.openContent'];
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
    post: operations['PetitionsController.withdraw'];
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
    get: operations['PoliciesController.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['PoliciesController.change'];
    post?: never;
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
    get: operations['PostsController.list'];
    put?: never;
    post: operations['PostsController.create'];
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
    patch: operations['PostsController.change'];
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
    post: operations['PostsController.appoint'];
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
    get: operations['QueuesController.mine'];
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
    get: operations['QueuesController.unassigned'];
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
    get: operations['QueuesController.unit'];
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
    get: operations['SessionsController.list'];
    put?: never;
    post: operations['SessionsController.signIn'];
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
    delete: operations['SessionsController.signOut'];
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
    post: operations['SessionsController.choosePost'];
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
    delete: operations['SessionsController.revoke'];
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
    post: operations['SetupController.setUp'];
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
    get: operations['StreamController.open'];
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
    get: operations['PetitionsController.subjects'];
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
    get: operations['UnitsController.list'];
    put?: never;
    post: operations['UnitsController.establish'];
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
    post: operations['UnitsController.import'];
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
    get: operations['UnitsController.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['UnitsController.change'];
    trace?: never;
  };
  '/v1/visits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['VisitsController.list'];
    put?: never;
    post: operations['VisitsController.record'];
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
    get: operations['VisitsController.read'];
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
    get: operations['QueuesController.load'];
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
    CreateAccount: {
      /**
       * @description 3–64 of a–z 0–9 . _ -; case is ignored.
       * @example cv.a
       */
      username: string;
      /** @description At least 12 characters; its owner changes it at the first sign-in. */
      password: string;
      /** Format: uuid */
      officerId: string;
      /**
       * @description Whether the first sign-in asks for a new password.
       * @default true
       */
      mustChange: boolean;
    };
    SetPassword: {
      /** @description At least 12 characters; its owner changes it at the next sign-in. */
      password: string;
    };
    SetUp: {
      /** @description What stands behind `token=` in the one-time link. */
      token: string;
      /**
       * @description 3–64 of a–z 0–9 . _ -; case is ignored.
       * @example quan.tri
       */
      username: string;
      /** @description At least 12 characters, not the user name. */
      password: string;
    };
    SignIn: {
      /** @example cv.a */
      username: string;
      password: string;
    };
    ChoosePost: {
      /**
       * Format: uuid
       * @description One of the posts held today.
       */
      postId: string;
    };
    ChangePassword: {
      currentPassword: string;
      /** @description At least 12 characters, not the user name. */
      newPassword: string;
    };
    /** @description RFC 9457 problem details. */
    Problem: {
      type: string;
      title: string;
      status: number;
      /** @description Stable; tell problems apart by it. */
      code: string;
      /** @description In Vietnamese. */
      detail: string;
      detailEn?: string;
      text: {
        vi: string;
        en: string;
      };
      params?: {
        [key: string]: unknown;
      };
      trace: string;
      fields?: {
        field?: string;
        code?: string;
        text?: {
          vi: string;
          en: string;
        };
      }[];
    };
    TextBody: {
      vi: string;
      en: string;
    };
    EstablishUnit: {
      /**
       * Format: uuid
       * @description Given by the caller, or left out.
       */
      id?: string;
      code: string;
      name: components['schemas']['TextBody'];
      /** @enum {string} */
      hierarchy: 'state' | 'party';
      /** @example commune */
      level: string;
      /**
       * Format: uuid
       * @description The unit one level above; left out at the top.
       */
      parentId?: string | null;
      /**
       * Format: uuid
       * @description The Party committee beside a State unit.
       */
      committeeId?: string | null;
      /** Format: date */
      validFrom: string;
      /**
       * Format: date
       * @description Last day.
       */
      validTo?: string | null;
    };
    LineBody: {
      /**
       * Format: uuid
       * @description The unit one level above; null at the top.
       */
      parentId: string | null;
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description Last day.
       */
      to: string | null;
    };
    CommitteeBody: {
      /** Format: uuid */
      committeeId: string;
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description Last day.
       */
      to: string | null;
    };
    ChangeUnit: {
      code?: string;
      name?: components['schemas']['TextBody'];
      level?: string;
      /** Format: date */
      validFrom?: string;
      /**
       * Format: date
       * @description Last day; null takes an end back.
       */
      validTo?: string | null;
      /** @description Every reporting line there was, is or will be; replaces the list. */
      lines?: components['schemas']['LineBody'][];
      /** @description Every committee beside the unit; replaces the list. */
      committees?: components['schemas']['CommitteeBody'][];
    };
    CreatePost: {
      /**
       * Format: uuid
       * @description Given by the caller, or left out.
       */
      id?: string;
      /** Format: uuid */
      unitId: string;
      title: components['schemas']['TextBody'];
      /** @enum {string} */
      role: 'TD' | 'VT' | 'CV' | 'LP' | 'LD' | 'CU' | 'TT' | 'QT' | 'VH';
      /** @description The one post that leads the unit. */
      isHead: boolean;
      /** Format: date */
      validFrom: string;
      /** Format: date */
      validTo?: string | null;
    };
    ChangePost: {
      title?: components['schemas']['TextBody'];
      /** @enum {string} */
      role?: 'TD' | 'VT' | 'CV' | 'LP' | 'LD' | 'CU' | 'TT' | 'QT' | 'VH';
      isHead?: boolean;
      /** Format: date */
      validFrom?: string;
      /** Format: date */
      validTo?: string | null;
    };
    AppointHolder: {
      /** Format: uuid */
      officerId: string;
      /**
       * Format: date
       * @description First day. Officer and first day name a tenure; sent again, its end is amended.
       */
      from: string;
      /**
       * Format: date
       * @description Last day.
       */
      to?: string | null;
    };
    RegisterOfficer: {
      /**
       * Format: uuid
       * @description Given by the caller, or left out.
       */
      id?: string;
      name: string;
    };
    DayBody: {
      /** Format: date */
      date: string;
      /** @enum {string} */
      kind: 'holiday' | 'compensatory' | 'swap-off' | 'swap-work';
    };
    EnterDays: {
      /** @description Number and date of the notice or decision. */
      source: string;
      /**
       * Format: date
       * @description The day from which it was known; not in the future.
       */
      knownAt: string;
      /**
       * @description `withdrawn` takes days back.
       * @enum {string}
       */
      status: 'official' | 'proposed' | 'withdrawn';
      /** @description Code of the proposal the days belong to; it takes effect as a whole. */
      proposal?: string;
      /** @description Codes of proposals that this one excludes. */
      excludes?: string[];
      days: components['schemas']['DayBody'][];
    };
    NoticeBody: {
      /** @description Number and date of the notice or decision. */
      source: string;
      /**
       * Format: date
       * @description The day from which it was known; not in the future.
       */
      knownAt: string;
    };
    RespondentInput: {
      /** @enum {string} */
      kind: 'unit' | 'officer' | 'other';
      /** Format: uuid */
      unitId?: string;
      name?: string;
    };
    PersonInput: {
      /** @example Người Thử A (synthetic) */
      name: string;
      /**
       * @description Without it: citizen-card for twelve digits, else other.
       * @enum {string}
       */
      idKind?: 'citizen-card' | 'personal-number' | 'identity-certificate' | 'passport' | 'other';
      /** @example 000000000001 */
      idNumber?: string;
      /** Format: date */
      idIssuedOn?: string;
      idIssuedAt?: string;
      /** @example 0000000001 */
      phone?: string;
      address?: string;
      /** Format: date */
      birthDate?: string;
      /** @enum {string} */
      sex?: 'male' | 'female' | 'other';
      ethnicGroup?: string;
      occupation?: string;
      nationality?: string;
      /** @description Speaks for the group (Luật TCD Đ.29). */
      representative?: boolean;
    };
    RegisterPetition: {
      /** @enum {string} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL';
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
      respondent?: components['schemas']['RespondentInput'];
      /**
       * @description Five-digit commune code of the place the matter is about.
       * @example 00001
       */
      placeCode?: string;
      /** @description Units named as addressees on the paper. */
      addressedTo?: string[];
      /** @description Within a visit: its people, unless stated. Empty for a paper without a name. */
      petitioners?: components['schemas']['PersonInput'][];
      /** @description As many as are typed, unless stated. */
      groupSize?: number;
      /** @description What the petitioner wrote or said; kept in the vault. */
      content?: string;
      /** @description What the petitioner asks for; kept in the vault. */
      request?: string;
      /** @description The officer's neutral line, without personal data; none for a TC. */
      summary?: string;
      /**
       * Format: date-time
       * @description A due instant the unit sets (rule DON-VI).
       */
      dueAt?: string;
      /** @enum {string} */
      channel: 'visit' | 'post' | 'online' | 'box' | 'forwarded' | 'phone' | 'other';
      /**
       * Format: uuid
       * @description The own unit; any other is refused.
       */
      unitId?: string;
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      receivedAt?: string;
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    RespondentView: {
      /** @enum {string} */
      kind: 'unit' | 'officer' | 'other';
      unitId: string | null;
    };
    TextView: {
      vi: string;
      en: string;
    };
    PetitionerView: {
      /** @description Opaque; only the vault turns it back. */
      personKey: string;
      representative: boolean;
      mask: components['schemas']['TextView'];
    };
    PetitionView: {
      id: string;
      version: number;
      caseId: string;
      /** @example XAA-26-000418 */
      caseNumber: string;
      visitId: string | null;
      unitId: string;
      /** @enum {string} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL';
      channel: string;
      subject: string;
      respondent: components['schemas']['RespondentView'] | null;
      placeCode: string | null;
      addressedTo: string[];
      petitioners: components['schemas']['PetitionerView'][];
      groupSize: number;
      /** Format: date-time */
      receivedAt: string;
      /** Format: date-time */
      dueAt: string | null;
      summary: string | null;
      /** Format: date-time */
      withdrawnAt: string | null;
    };
    WithdrawalDocument: {
      number: string;
      /** Format: date */
      date: string;
      /** Format: uuid */
      signerPostId: string;
    };
    WithdrawPetition: {
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
      document?: components['schemas']['WithdrawalDocument'];
    };
    VisitPetition: {
      /** @enum {string} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL';
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
      respondent?: components['schemas']['RespondentInput'];
      /**
       * @description Five-digit commune code of the place the matter is about.
       * @example 00001
       */
      placeCode?: string;
      /** @description Units named as addressees on the paper. */
      addressedTo?: string[];
      /** @description Within a visit: its people, unless stated. Empty for a paper without a name. */
      petitioners?: components['schemas']['PersonInput'][];
      /** @description As many as are typed, unless stated. */
      groupSize?: number;
      /** @description What the petitioner wrote or said; kept in the vault. */
      content?: string;
      /** @description What the petitioner asks for; kept in the vault. */
      request?: string;
      /** @description The officer's neutral line, without personal data; none for a TC. */
      summary?: string;
      /**
       * Format: date-time
       * @description A due instant the unit sets (rule DON-VI).
       */
      dueAt?: string;
      /**
       * @default visit
       * @enum {string}
       */
      channel: 'visit' | 'post' | 'online' | 'box' | 'forwarded' | 'phone' | 'other';
    };
    RecordVisit: {
      /** @enum {string} */
      form: 'regular' | 'head' | 'unscheduled';
      /**
       * Format: uuid
       * @description The own unit; any other is refused.
       */
      unitId?: string;
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      receivedAt?: string;
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
      people?: components['schemas']['PersonInput'][];
      /** @description How many came; as many as are typed, unless stated. */
      groupSize?: number;
      /** @description What was said; kept in the vault. */
      matter?: string;
      /** @description What was asked for; kept in the vault. */
      request?: string;
      /**
       * @default received
       * @enum {string}
       */
      outcome: 'received' | 'guided' | 'answered' | 'appointment' | 'refused';
      /**
       * @description Needed when the outcome is refused.
       * @enum {string}
       */
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
      petitions?: components['schemas']['VisitPetition'][];
    };
    VisitorView: {
      personKey: string;
      representative: boolean;
    };
    VisitView: {
      id: string;
      version: number;
      unitId: string;
      /** @enum {string} */
      form: 'regular' | 'head' | 'unscheduled';
      /** Format: date-time */
      receivedAt: string;
      /** @description How many came. */
      groupSize: number;
      /** @description Those whose names were taken. */
      people: components['schemas']['VisitorView'][];
      /** @enum {string} */
      outcome: 'received' | 'guided' | 'answered' | 'appointment' | 'refused';
      refusalGround: string | null;
      petitions: components['schemas']['PetitionView'][];
    };
    OpenIdentity: {
      /** @enum {string} */
      purpose?: 'check-eligibility' | 'contact' | 'verify' | 'print-paper' | 'check-duplicate' | 'protection' | 'other';
      /** @description At least 15 characters for a TC, and wherever the purpose is other. */
      note?: string;
      /** Format: uuid */
      caseId: string;
    };
    IdentityView: {
      name: string;
      /** @enum {string|null} */
      idKind: 'citizen-card' | 'personal-number' | 'identity-certificate' | 'passport' | 'other' | null;
      idNumber: string | null;
      /** Format: date */
      idIssuedOn: string | null;
      idIssuedAt: string | null;
      phone: string | null;
      address: string | null;
      /** Format: date */
      birthDate: string | null;
      /** @enum {string|null} */
      sex: 'male' | 'female' | 'other' | null;
      ethnicGroup: string | null;
      occupation: string | null;
      nationality: string | null;
    };
    OpenedIdentity: {
      /** @description The opening, as the log has it. */
      id: string;
      version: number;
      caseId: string;
      /** @enum {string} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL';
      /** @description After so many seconds a screen hides the values. */
      shownForSeconds: number;
      personKey: string;
      identity: components['schemas']['IdentityView'];
    };
    OpenWords: {
      /** @enum {string} */
      purpose?: 'check-eligibility' | 'contact' | 'verify' | 'print-paper' | 'check-duplicate' | 'protection' | 'other';
      /** @description At least 15 characters for a TC, and wherever the purpose is other. */
      note?: string;
    };
    OpenedWords: {
      /** @description The opening, as the log has it. */
      id: string;
      version: number;
      caseId: string;
      /** @enum {string} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL';
      /** @description After so many seconds a screen hides the values. */
      shownForSeconds: number;
      petitionId: string;
      content: string | null;
      request: string | null;
      respondentName: string | null;
    };
    IdentityLogEntry: {
      id: string;
      /** Format: date-time */
      openedAt: string;
      officerId: string;
      postId: string;
      unitId: string;
      caseId: string;
      caseNumber: string;
      /** @enum {string} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL';
      /** @enum {string} */
      purpose: 'check-eligibility' | 'contact' | 'verify' | 'print-paper' | 'check-duplicate' | 'protection' | 'other';
    };
    AssignCase: {
      /**
       * Format: uuid
       * @description A post of the unit that has the case.
       */
      postId: string;
      /**
       * Format: uuid
       * @description The holder of the post on that day, when not given.
       */
      officerId?: string;
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    TakeUpCase: {
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    ReturnCase: {
      /**
       * @description not-my-field: Không đúng lĩnh vực được giao / Not my field; conflict-of-interest: Có xung đột lợi ích / Conflict of interest; overloaded: Đang quá tải / Overloaded; on-leave: Nghỉ phép, đi công tác / On leave or travelling; missing-papers: Thiếu hồ sơ, tài liệu / Papers are missing; other: Lý do khác, ghi ở phần ghi chú / Another reason, given in the note
       * @enum {string}
       */
      reason: 'not-my-field' | 'conflict-of-interest' | 'overloaded' | 'on-leave' | 'missing-papers' | 'other';
      note?: string;
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    HandOverCase: {
      /**
       * Format: uuid
       * @description A post of the unit: this, the officer, or both.
       */
      postId?: string;
      /**
       * Format: uuid
       * @description An officer of the unit: this, the post, or both.
       */
      officerId?: string;
      note?: string;
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    ClassifyCase: {
      /** @enum {string} */
      kind: 'KN' | 'TC' | 'KNPA' | 'KL';
      /**
       * @description Subject (lĩnh vực) as a code.
       * @example land-housing
       */
      subject: string;
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    PaperOfCase: {
      /** @example 12/QĐ-UBND */
      number: string;
      /**
       * Format: date
       * @description Date of the paper, not in the future.
       */
      date: string;
      /**
       * Format: uuid
       * @description Post of the signer.
       */
      signerPostId: string;
    };
    AcceptCase: {
      document?: components['schemas']['PaperOfCase'];
      /**
       * Format: date-time
       * @description Due instant set by the unit; KNPA only.
       */
      dueAt?: string;
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    RecordStep: {
      /**
       * @description What was done, as a code.
       * @example land-housing
       */
      activity: string;
      /** @description Stays in this service. */
      note?: string;
      /**
       * Format: uuid
       * @description Who did it; the actor when not given.
       */
      officerId?: string;
      /**
       * @description Working group or desk within the unit.
       * @example land-housing
       */
      group?: string;
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    SubmitResult: {
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    DecideCase: {
      /**
       * @description right: Đúng / Right; partly-right: Đúng một phần / Right in part; wrong: Sai / Wrong; answered: Đã trả lời / Answered
       * @enum {string}
       */
      outcome: 'right' | 'partly-right' | 'wrong' | 'answered';
      document: components['schemas']['PaperOfCase'];
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    CloseCase: {
      /**
       * @description settled: Đã giải quyết xong / Settled; filed: Lưu đơn / Filed
       * @enum {string}
       */
      outcome: 'settled' | 'filed';
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    DocumentGiven: {
      /** @example 12/QĐ-UBND */
      number: string;
      /**
       * Format: date
       * @description Date of the paper, not in the future.
       */
      date: string;
      /**
       * Format: uuid
       * @description Post of the signer.
       */
      signerPostId: string;
    };
    SuspendCase: {
      /**
       * @description force-majeure: Bất khả kháng, trở ngại khách quan của người khiếu nại / Force majeure or an obstacle keeps the complainant away; awaiting-other-body: Chờ kết quả giải quyết của cơ quan khác, vụ việc khác / Waiting for the result of another body or matter; re-examination: Chờ giám định bổ sung, giám định lại / Waiting for a re-examination
       * @enum {string}
       */
      ground: 'force-majeure' | 'awaiting-other-body' | 're-examination';
      document: components['schemas']['DocumentGiven'];
      /** @description Stays in this service. */
      note?: string;
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    ResumeCase: {
      document: components['schemas']['DocumentGiven'];
      /** @description Stays in this service. */
      note?: string;
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    TerminateCase: {
      /**
       * @description whole-withdrawal: Người khiếu nại, người tố cáo rút toàn bộ nội dung / The whole matter was withdrawn; death-without-heir: Người khiếu nại chết, quyền không được thừa kế / The complainant died and nobody inherits the right; organisation-dissolved: Tổ chức khiếu nại giải thể, phá sản, không có tổ chức kế thừa / The organisation was dissolved without a successor; denounced-dead: Người bị tố cáo chết, nội dung chỉ liên quan người đó / The denounced person died and the matter concerns nobody else; already-settled: Vụ việc đã được giải quyết, có hiệu lực pháp luật / The matter was settled with final effect before
       * @enum {string}
       */
      ground:
        'whole-withdrawal' | 'death-without-heir' | 'organisation-dissolved' | 'denounced-dead' | 'already-settled';
      document: components['schemas']['DocumentGiven'];
      /** @description Stays in this service. */
      note?: string;
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    TakeOverCase: {
      document: components['schemas']['DocumentGiven'];
      /** @description Stays in this service. */
      note?: string;
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    ExtendCase: {
      /**
       * @description Calendar days, at most 30 (Luật Tố cáo Đ.30).
       * @example 30
       */
      days: number;
      document: components['schemas']['DocumentGiven'];
      /** @description Stays in this service. */
      note?: string;
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    MarkComplex: {
      /** @description Replaces what was recorded. */
      criteria: ('a' | 'b' | 'c' | 'd' | 'dd' | 'e' | 'g')[];
      document: components['schemas']['DocumentGiven'];
      /** @description Stays in this service. */
      note?: string;
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    ExamineCase: {
      document: components['schemas']['DocumentGiven'];
      /** @description Stays in this service. */
      note?: string;
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    FactsGiven: {
      /** @description Vùng sâu, vùng xa, đi lại khó khăn / Remote area that is hard to reach */
      remote?: boolean;
      /** @description Phải kiểm tra, xác minh tại nhiều địa điểm / To be checked in several places */
      severalPlaces?: boolean;
      /** @description Ủy quyền kiểm tra, xác minh / The check was delegated */
      delegated?: boolean;
      /** @description Quyết định kỷ luật buộc thôi việc / The discipline is a dismissal */
      dismissal?: boolean;
      /** @description Khiếu nại lần hai / A second complaint */
      secondLevel?: boolean;
      /** @description Do báo chí, cơ quan khác chuyển đến / Forwarded by the press or another body */
      forwarded?: boolean;
    };
    CorrectFacts: {
      facts: components['schemas']['FactsGiven'];
      document: components['schemas']['DocumentGiven'];
      /** @description Stays in this service. */
      note?: string;
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    IssuePaper: {
      /**
       * @description acceptance-notice: Thông báo thụ lý / Notice of acceptance; visitor-reply: Trả lời người được tiếp / Reply to the visitor; decision-sent: Gửi quyết định giải quyết / Decision sent; decision-published: Công khai quyết định / Decision published; conclusion-sent: Gửi kết luận / Conclusion sent; conclusion-published: Công khai kết luận / Conclusion published; conclusion-action: Xử lý kết luận / Conclusion acted on; conclusion-action-report: Báo cáo kết quả xử lý kết luận / Report on the action taken; transfer-notice: Chuyển đơn và thông báo / Transfer and its notice; party-notice: Thông báo của cấp ủy / Notice of the Party committee; forwarder-reply: Trả lời cơ quan chuyển đơn / Reply to the body that forwarded it; suspension-notice: Gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục / Decision to suspend, end or continue sent; dialogue-notice: Thông báo đối thoại / Notice of the dialogue; meeting-notice: Thông báo họp công khai / Notice of the publication meeting; delay-report-demand: Yêu cầu báo cáo việc quá hạn / Report on the delay demanded; delay-report: Báo cáo việc quá hạn / Report on the delay; review-decision: Quyết định về tố cáo tiếp / Decision on a further denunciation; result-report: Thông báo kết quả cho cơ quan chuyển đơn / Result reported; result-notice: Báo kết quả cho công dân / Citizen told the result; reception-refusal: Thông báo từ chối tiếp / Refusal to receive
       * @enum {string}
       */
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
      document: components['schemas']['DocumentGiven'];
      /** @description Stays in this service. */
      note?: string;
      /**
       * Format: date-time
       * @description When it happened, if it is entered later. Not in the future.
       * @example 2026-01-31T08:00:00+07:00
       */
      occurredAt?: string;
    };
    CauseView: {
      /**
       * @description The fact, as a code.
       * @example petition-registered
       */
      type: string;
      /**
       * Format: uuid
       * @description Id of the event.
       */
      eventId: string;
      /**
       * Format: date-time
       * @description When it happened.
       */
      at: string;
    };
    PauseView: {
      /**
       * Format: date
       * @description First day not counted.
       */
      from: string;
      /**
       * Format: date
       * @description The day that counts again; null while it lasts.
       */
      to: string | null;
      /** @enum {string} */
      ground: 'suspension' | 'examination' | 'obstacle';
    };
    ExtensionView: {
      days: number;
      /** @description Number of the decision. */
      document: string;
      /** Format: date */
      decided: string;
    };
    CalendarVersionView: {
      year: number;
      version: number;
    };
    DoubtView: {
      /** @enum {string} */
      code: 'other-reading' | 'calendar-proposal' | 'calendar-missing' | 'pause-without-basis';
      /**
       * Format: date
       * @description The day it would be then; null where nobody can say.
       */
      due: string | null;
      article: string;
      /** @description The proposal of the calendar, as a code. */
      proposal?: string;
      vi: string;
      en: string;
    };
    StepView: {
      /** Format: date */
      date: string;
      vi: string;
      en: string;
      article: string;
    };
    PastResultView: {
      rule: string;
      ruleVersion: string;
      article: string;
      /** @enum {string} */
      status: 'running' | 'paused' | 'met' | 'late' | 'cancelled';
      /** Format: date */
      start: string;
      /** Format: date */
      due: string | null;
      /** Format: date-time */
      dueAt: string | null;
      /** Format: date */
      warnBy: string | null;
      /** Format: date */
      overdueAfter: string | null;
      /** Format: date-time */
      lateFrom: string | null;
      /** Format: date */
      pausedFrom: string | null;
      /** Format: date-time */
      overdueAt: string | null;
      /**
       * Format: date-time
       * @description When another result took its place.
       */
      replacedAt: string;
      /**
       * @description What changed it, as a code.
       * @example case-suspended
       */
      cause: string;
      /** Format: uuid */
      causeEventId: string;
    };
    ClockView: {
      /** Format: uuid */
      id: string;
      /** @example KN1-TL */
      rule: string;
      ruleVersion: string;
      /**
       * @description Name of the rule.
       * @example {
       *       "vi": "Thụ lý khiếu nại lần đầu",
       *       "en": "Acceptance of a first complaint"
       *     }
       */
      name: Record<string, never>;
      article: string;
      /** @enum {string} */
      unitOfCount: 'instant' | 'working-days' | 'calendar-days' | 'months';
      length: number | null;
      /** @enum {string} */
      status: 'running' | 'paused' | 'met' | 'late' | 'cancelled';
      /** @description Late by law, whether it still runs or has ended. */
      isOverdue: boolean;
      /**
       * Format: date
       * @description Day of the event; not counted itself.
       */
      start: string;
      startedBy: components['schemas']['CauseView'];
      /**
       * Format: date
       * @description Last day, to 24:00 in Asia/Ho_Chi_Minh; null while it stands still.
       */
      due: string | null;
      /**
       * Format: date-time
       * @description The instant the unit set.
       */
      dueAt: string | null;
      /**
       * Format: date
       * @description Earliest end among the readings of the law.
       */
      warnBy: string | null;
      /**
       * Format: date
       * @description Latest end among the readings of the law.
       */
      overdueAfter: string | null;
      /**
       * Format: date-time
       * @description First instant at which it is late.
       */
      lateFrom: string | null;
      /**
       * Format: date-time
       * @description When it is warned about next.
       */
      warnAt: string | null;
      /**
       * Format: date-time
       * @description When it was noticed that it is late.
       */
      overdueAt: string | null;
      /**
       * Format: date
       * @description First day of the pause that still lasts.
       */
      pausedFrom: string | null;
      pauses: components['schemas']['PauseView'][];
      extensions: components['schemas']['ExtensionView'][];
      stoppedBy: components['schemas']['CauseView'] | null;
      calendar: components['schemas']['CalendarVersionView'][];
      /** @description A year of the period has no official calendar: weekends alone were left out there. */
      weekendsOnly: boolean;
      /** @description What is not certain; empty once the clock has ended. */
      doubts: components['schemas']['DoubtView'][];
      steps: components['schemas']['StepView'][];
      /** @description What the clock said before, oldest first. */
      history: components['schemas']['PastResultView'][];
    };
    ClockList: {
      items: components['schemas']['ClockView'][];
      next: string | null;
    };
    ExplanationView: {
      /** @example TC-GQ */
      rule: string;
      version: string;
      article: string;
      /** Format: date */
      start: string;
      /** Format: date */
      due: string | null;
      /** Format: date */
      warnBy: string | null;
      /** Format: date */
      overdueAfter: string | null;
      doubts: components['schemas']['DoubtView'][];
      steps: components['schemas']['StepView'][];
    };
    ReconciliationCounts: {
      cases: number;
      /** @description Clocks that the facts give rise to. */
      clocks: number;
      /** @description Late by law. */
      late: number;
      /** @description Overdue events that stand. */
      overdue: number;
      /** @description Alerts for overdue that stand. */
      alerts: number;
      /** @description Calendar changes still being worked off. */
      rederivationsOpen: number;
    };
    DifferenceView: {
      /** @enum {string} */
      code: 'overdue-missing' | 'overdue-unfounded' | 'alert-missing' | 'alert-unfounded';
      /** Format: uuid */
      caseId: string;
      /** Format: uuid */
      clockId: string | null;
      /** @example TC-GQ */
      rule: string | null;
      /** Format: date-time */
      lateFrom: string | null;
      /** @enum {string} */
      expected: 'overdue' | 'no-overdue' | 'alert' | 'no-alert';
      /** @enum {string} */
      found: 'overdue' | 'no-overdue' | 'alert' | 'alert-ended' | 'no-alert';
    };
    PercentilesView: {
      count: number;
      /** @description In ms, as are the others. */
      p50: number | null;
      p95: number | null;
      p99: number | null;
      max: number | null;
    };
    LatenciesView: {
      /** @description From when a clock is late to its overdue event committed. */
      overdue: components['schemas']['PercentilesView'];
      /** @description The same to its alert committed, and heard of by the engine. */
      alert: components['schemas']['PercentilesView'];
    };
    ReconciliationView: {
      /** Format: date-time */
      asOf: string;
      counts: components['schemas']['ReconciliationCounts'];
      differences: components['schemas']['DifferenceView'][];
      /** @description How many there are; at most 1000 are listed. */
      differenceCount: number;
      /** @description Seen at the first look and gone at the second: news that was under way. */
      settled: number;
      /** @description Of the last seven days. */
      latencies: components['schemas']['LatenciesView'];
    };
    AcknowledgeAlert: {
      /** @description Kept beside the alert, never published. No data of petitioners. */
      note?: string;
    };
    StepBody: {
      /**
       * @description How long the person told at this step may stay silent.
       * @example {
       *       "workingDays": 2
       *     }
       */
      after: {
        workingDays?: number;
        hours?: number;
      };
    };
    PolicyBody: {
      /** @description The last one holds for all later steps. */
      steps: components['schemas']['StepBody'][];
      /**
       * @description How often the last person is reminded.
       * @example {
       *       "workingDays": 2
       *     }
       */
      repeatEvery: {
        workingDays?: number;
        hours?: number;
      };
      /** @description How many people are told at most; without it, as far as the line reaches. */
      maxSteps?: number | null;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'AccountsController.list': {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        after?: string;
      };
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AccountsController.create': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AccountsController.disable': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AccountsController.enable': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AccountsController.setPassword': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AlertsController.list': {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        after?: string;
        state?: 'raised' | 'acknowledged' | 'ended';
      };
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AlertsController.get': {
    parameters: {
      query?: never;
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AlertsController.acknowledge': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AlertsController.ladder': {
    parameters: {
      query?: never;
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CalendarsController.one': {
    parameters: {
      query?: never;
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CalendarsController.enter': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CalendarsController.confirm': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CalendarsController.withdraw': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CasesController.accept': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CasesController.allowedActions': {
    parameters: {
      query?: never;
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AssignmentsController.assign': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CasesController.classify': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ClocksController.list': {
    parameters: {
      query?: never;
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CasesController.close': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'TimeLimitsController.markComplex': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CasesController.decide': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'TimeLimitsController.endExamination': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'TimeLimitsController.startExamination': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'TimeLimitsController.extend': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'TimeLimitsController.correctFacts': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AssignmentsController.handOver': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'TimeLimitsController.issuePaper': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CasesController.submitResult': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProceedingsController.resume': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AssignmentsController.giveBack': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CasesController.recordStep': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProceedingsController.suspend': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProceedingsController.takeOver': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AssignmentsController.takeUp': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProceedingsController.terminate': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CasesController.get': {
    parameters: {
      query?: never;
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
        'X-After-Event'?: string;
      };
      path: {
        /** @description Id or number of the case. */
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
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CasesController.timeline': {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        after?: string;
      };
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
        'X-After-Event'?: string;
      };
      path: {
        /** @description Id or number of the case. */
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
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ExplainController.explain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * @example TC-GQ
           * @enum {string}
           */
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
            | 'KN-DT'
            | 'KN-TDC'
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
            | 'DANG-NGAY-TINH'
            | 'DANG-NGAY-XA'
            | 'DANG-TB'
            | 'DANG-TC'
            | 'DANG-TC-TW';
          /**
           * Format: date
           * @description Day of the event; not counted itself.
           * @example 2026-09-07
           */
          start: string;
          /**
           * @description Each [suspended, resumed): the second day counts again; null while it lasts.
           * @example [
           *       [
           *         "2026-09-20",
           *         "2026-10-01"
           *       ]
           *     ]
           */
          pauses?: (string | null)[][];
          extensions?: {
            /** @example 30 */
            days: number;
            /** @example 12/QĐ */
            document: string;
            /**
             * Format: date
             * @example 2026-09-07
             */
            decided: string;
          }[];
          /** @description Facts of the case that choose a variant or a ceiling; what is not said is not known. */
          facts?: {
            /** @description vùng sâu, vùng xa đi lại khó khăn / remote area */
            remote?: boolean;
            /** @description vụ việc phức tạp / complex case */
            complex?: boolean;
            /** @description tiêu chí phức tạp đã chọn (NĐ 124/2020 Đ.3a, NĐ 31/2019 Đ.3) / criteria of a complex case that were ticked */
            criteria?: ('a' | 'b' | 'c' | 'd' | 'dd' | 'e' | 'g')[];
            /** @description xác minh tại nhiều nơi / to be verified in several places */
            severalPlaces?: boolean;
            /** @description ủy quyền xác minh / verification delegated */
            delegated?: boolean;
            /** @description bị buộc thôi việc / dismissal from service */
            dismissal?: boolean;
            /**
             * @description thời gian giám định / expert examinations, [begun, ended]
             * @example [
             *       [
             *         "2026-09-20",
             *         "2026-10-01"
             *       ]
             *     ]
             */
            examinations?: (string | null)[][];
            /**
             * Format: date
             * @description ngày cấp trên thụ lý lại / day on which the superior accepted it anew
             * @example 2026-09-07
             */
            takenOver?: string;
          };
          /**
           * Format: date
           * @description What was known of calendar and rules by the end of this day; all of it when left out.
           * @example 2026-09-07
           */
          asOf?: string;
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The question cannot be answered; `error.code` says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'ReconciliationController.run': {
    parameters: {
      query?: never;
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'IdentitiesController.log': {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        after?: string;
      };
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
          'application/json': components['schemas']['IdentityLogEntry'][];
        };
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SessionsController.me': {
    parameters: {
      query?: never;
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SessionsController.changePassword': {
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OfficersController.list': {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        after?: string;
      };
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OfficersController.register': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ParkedEventsController.list': {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        after?: string;
        status?: 'parked' | 'replayed' | 'discarded';
      };
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ParkedEventsController.discard': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ParkedEventsController.replay': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'deadline_ParkedEventsController.list_84': {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        after?: string;
        status?: 'parked' | 'replayed' | 'discarded';
      };
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'deadline_ParkedEventsController.discard_86': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'deadline_ParkedEventsController.replay_85': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'directory_ParkedEventsController.list_40': {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        after?: string;
        status?: 'parked' | 'replayed' | 'discarded';
      };
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'directory_ParkedEventsController.discard_42': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'directory_ParkedEventsController.replay_41': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'escalation_ParkedEventsController.list_91': {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        after?: string;
        status?: 'parked' | 'replayed' | 'discarded';
      };
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'escalation_ParkedEventsController.discard_93': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'escalation_ParkedEventsController.replay_92': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'intake_ParkedEventsController.list_54': {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        after?: string;
        status?: 'parked' | 'replayed' | 'discarded';
      };
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'intake_ParkedEventsController.discard_56': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'intake_ParkedEventsController.replay_55': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'routing_ParkedEventsController.list_78': {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        after?: string;
        status?: 'parked' | 'replayed' | 'discarded';
      };
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'routing_ParkedEventsController.discard_80': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'routing_ParkedEventsController.replay_79': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'IdentitiesController.open': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedIdentity'];
        };
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PetitionsController.list': {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        after?: string;
      };
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
          'application/json': components['schemas']['PetitionView'][];
        };
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PetitionsController.register': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PetitionsController.read': {
    parameters: {
      query?: never;
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'IdentitiesController.openContent': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedWords'];
        };
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PetitionsController.withdraw': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PoliciesController.list': {
    parameters: {
      query?: never;
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PoliciesController.change': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicyBody'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PostsController.list': {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        after?: string;
        unitId?: string;
        /** @description Only posts this officer holds on the day. */
        officerId?: string;
        /** @description The day asked about; today unless given. */
        at?: string;
      };
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PostsController.create': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PostsController.change': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PostsController.appoint': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'QueuesController.mine': {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description The `next` of the page before. */
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
        /** @description Late; due today; due within 3 or 7 days; paused. */
        due?: 'overdue' | 'today' | '3' | '7' | 'paused';
        /** @description Only petitions of five people or more. */
        crowd?: boolean;
      };
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'QueuesController.unassigned': {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description The `next` of the page before. */
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
        /** @description Late; due today; due within 3 or 7 days; paused. */
        due?: 'overdue' | 'today' | '3' | '7' | 'paused';
        /** @description Only petitions of five people or more. */
        crowd?: boolean;
      };
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'QueuesController.unit': {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description The `next` of the page before. */
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
        /** @description Late; due today; due within 3 or 7 days; paused. */
        due?: 'overdue' | 'today' | '3' | '7' | 'paused';
        /** @description Only petitions of five people or more. */
        crowd?: boolean;
      };
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SessionsController.list': {
    parameters: {
      query?: never;
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SessionsController.signIn': {
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
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SessionsController.signOut': {
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SessionsController.choosePost': {
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
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SessionsController.revoke': {
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SetupController.setUp': {
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'StreamController.open': {
    parameters: {
      query?: never;
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PetitionsController.subjects': {
    parameters: {
      query?: never;
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'UnitsController.list': {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        after?: string;
        /** @description The day asked about; today unless given. */
        at?: string;
        hierarchy?: 'state' | 'party';
        /** @description Only units right below this one. */
        parentId?: string;
        code?: string;
      };
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'UnitsController.establish': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'UnitsController.import': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'UnitsController.one': {
    parameters: {
      query?: never;
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'UnitsController.change': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'VisitsController.list': {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        after?: string;
      };
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
          'application/json': components['schemas']['VisitView'][];
        };
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'VisitsController.record': {
    parameters: {
      query?: never;
      header: {
        /** @description One key per order; a repeat with the same key gets the first answer. */
        'Idempotency-Key': string;
        /** @description The version the caller has seen, in double quotes; 412 when it has changed since. */
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
          /** @description Id of the last event written; for X-After-Event. */
          'X-Last-Event'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A rule says no; the code names it. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody changed it meanwhile: `case-changed`. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large: `too-large`. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken: `wrong-content-type`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'VisitsController.read': {
    parameters: {
      query?: never;
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'QueuesController.load': {
    parameters: {
      query?: never;
      header?: {
        /** @description Answer after this event took effect (at most 2 s, else X-Stale: true). */
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
      /** @description The request cannot be taken: `invalid-input`, `idempotency-key-missing`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in: `session-ended`. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The post acted as may never do this: `not-permitted`. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none, or it is not the caller’s to see: `not-found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
