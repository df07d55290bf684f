import { defineRootSetup } from '@slidev/types'
import { syncPosition } from './screen/sync/position'

export default defineRootSetup(syncPosition)
