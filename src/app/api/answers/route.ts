export { autosaveAnswer as POST } from '@/features/reflection/autosave-answer';
