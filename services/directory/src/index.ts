export { directoryService } from './definition.js';
export { demonstration, loadDemonstration, type DemonstrationOfficer } from './demonstration/demonstration.js';
export { PostsService } from './posts/posts.service.js';
export { UnitsService } from './units/units.service.js';
