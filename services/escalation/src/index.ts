export { AppModule } from './app.module.js';
export { escalationService } from './definition.js';
