export { directoryService } from './definition.js';
export { demonstration, loadDemonstration, type DemonstrationOfficer } from './demonstration.js';
export { PostsService } from './posts.service.js';
export { UnitsService } from './units.service.js';
