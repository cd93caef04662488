import { serveTasks } from './workers/thread.ts'

serveTasks()
