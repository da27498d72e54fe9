import type { Subject } from '../subject.ts'
import { disasterSubjects } from './disaster.ts'
import { economySubjects } from './economy.ts'
import { educationSubjects } from './education.ts'
import { environmentSubjects } from './environment.ts'
import { financeSubjects } from './finance.ts'
import { healthSubjects } from './health.ts'
import { infrastructureSubjects } from './infrastructure.ts'
import { serviceSubjects } from './services.ts'
import { socialSubjects } from './social.ts'

/** Every matter with a text of its own; their words are data, kept here rather than in `locales`. */
export const subjects: readonly Subject[] = [
  ...disasterSubjects,
  ...healthSubjects,
  ...socialSubjects,
  ...educationSubjects,
  ...infrastructureSubjects,
  ...economySubjects,
  ...serviceSubjects,
  ...financeSubjects,
  ...environmentSubjects,
]
