export { directoryService } from './definition.js';
export { demonstration, type DemonstrationOfficer } from './demonstration/demonstration.js';
export { loadDemonstration } from './demonstration/demonstration.service.js';
export { PostsService } from './posts/posts.service.js';
export { UnitsService } from './units/units.service.js';
