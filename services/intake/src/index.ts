export { AppModule } from './app.module.js';
export { intakeService } from './definition.js';
