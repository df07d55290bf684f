import { defineRootSetup } from '@slidev/types'
import { keepInStep } from './screen/windows/in-step'

export default defineRootSetup(keepInStep)
